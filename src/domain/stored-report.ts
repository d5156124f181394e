import type { AnnualReport } from './annual-report';
import type { Finding } from './finding';
import type { ReportSource } from './report-source';

/** What a report says of itself, without its rows: enough to list, compare and join. */
export type ReportHeader = Omit<
  AnnualReport,
  | 'sections'
  | 'disclosureCategories'
  | 'applicationOutcomes'
  | 'reviewCases'
  | 'extraRows'
  | 'statements'
  | 'agency'
>;

/** One stored revision of a report. Its rows never change; a re-import of other bytes makes the next revision. */
export interface StoredReport extends ReportHeader {
  readonly agencyId: string;
  /** Counts from 1. */
  readonly revision: number;
  /** `reportId.revision`, such as `120110-2022.1`: the key of the revision's rows. */
  readonly revisionId: string;
  readonly source: ReportSource;
  /** ISO instants in UTC; `supersededAt` is null while the revision is the current one. */
  readonly importedAt: string;
  readonly supersededAt: string | null;
}

/** By which a report is found, and its rows: the columns that are read where nothing else of it is asked. */
export type ReportIdentity = Pick<
  StoredReport,
  'id' | 'agencyId' | 'districtCode' | 'year' | 'revisionId' | 'form'
>;

/** A finding of a report's current revision, with its stable id. */
export interface StoredFinding extends Finding {
  readonly id: string;
  readonly reportId: string;
  readonly revisionId: string;
  /** Of the rule and its inputs: the same as long as a review of it holds. */
  readonly fingerprint: string;
}

/** What the stored reports add up to. Fictional districts are not counted. */
export interface Dataset {
  readonly reports: number;
  readonly revisions: number;
  readonly districts: number;
  readonly agencies: number;
  readonly years: readonly { readonly year: number; readonly reports: number }[];
  readonly findings: { readonly errors: number; readonly warnings: number };
  /** Reports of fictional districts, which no other figure here includes. */
  readonly fictionalReports: number;
  readonly lastImportedAt: string | null;
  /** Another after every transaction that changed anything that is stored. */
  readonly version: string;
}
