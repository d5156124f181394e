import type { Agency } from './agency';
import type { ApplicationOutcome } from './application-outcome';
import type { Cell, Place } from './cell';
import type { DisclosureCategory } from './disclosure-category';
import type { FormEdition, FormTable, SectionKind, SubsectionTopic } from './form';
import type { ReviewCase } from './review-case';
import type { Statement } from './statement';

/** Whether a report speaks for a whole region or for its issuing organ alone. */
export const REPORT_SCOPES = ['WHOLE_REGION', 'OWN_ORGAN', 'UNKNOWN'] as const;
export type ReportScope = (typeof REPORT_SCOPES)[number];

/** RETRACTED reports are readable by `asOf` only. */
export const REPORT_STATUSES = ['PUBLISHED', 'NEEDS_REVIEW', 'RETRACTED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** The period a report says its figures cover, as ISO dates; null is an end the document does not state legibly. */
export interface ReportPeriod {
  readonly from: string | null;
  readonly to: string | null;
  /** The document's own words. */
  readonly text: string;
  readonly place: Place;
}

/** One of the six sections; `text` is its narrative without the tables, null where it must not be served. */
export interface ReportSection {
  readonly kind: SectionKind;
  /** The heading as printed. */
  readonly heading: string;
  readonly text: string | null;
  /** The parts under its sub-heads (（一）主动公开…), in order; empty where it has none. */
  readonly subsections: readonly ReportSubsection[];
  readonly place: Place;
}

/** A part of a section under a sub-head of its own. */
export interface ReportSubsection {
  /** Which of the subjects that the form asks for under 一 it is about; null for any other. */
  readonly topic: SubsectionTopic | null;
  /** The sub-head as printed, without what goes on after it. */
  readonly heading: string;
  /** Its narrative, null where the section's is. */
  readonly text: string | null;
  readonly place: Place;
}

/** A row of a table that no alias of the form knows, kept as printed. */
export interface ExtraRow {
  readonly table: FormTable;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** A report as read from one document: every figure as published, nothing corrected. */
export interface AnnualReport {
  /** `agencyId-year`, such as `120110-2022`. */
  readonly id: string;
  readonly agency: Agency;
  readonly districtCode: string | null;
  readonly year: number;
  readonly form: FormEdition;
  readonly scope: ReportScope;
  /** The document's words that show the scope. */
  readonly scopeWords: string | null;
  readonly status: ReportStatus;
  readonly title: string | null;
  readonly period: ReportPeriod | null;
  /** The ten-character 网站标识码 of the publishing site. */
  readonly siteCode: string | null;
  /** ISO date of publication. */
  readonly publishedOn: string | null;
  readonly sections: readonly ReportSection[];
  readonly disclosureCategories: readonly DisclosureCategory[];
  readonly applicationOutcomes: readonly ApplicationOutcome[];
  readonly reviewCases: readonly ReviewCase[];
  readonly extraRows: readonly ExtraRow[];
  /** The figures said in the narrative, in the document's order. */
  readonly statements: readonly Statement[];
}
