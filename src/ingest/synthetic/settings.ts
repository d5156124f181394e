import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  APPLICANT_TYPES,
  DistrictLevel,
  OutcomeKind,
  ReviewField,
  ReviewKind,
  SectionKind,
} from '../../domain';
import { packageRoot } from '../package-root';

/** How large the business of a level's own organs is: the median division's yearly figures. */
export interface DivisionSize {
  readonly applications: number;
  /** Regulations and normative documents in force. */
  readonly regulations: number;
  readonly documents: number;
  readonly licences: number;
  readonly penalties: number;
  readonly compulsions: number;
  readonly feeYuan: number;
}

/** The invented nation, as `seeds/synthetic.json` describes it. */
export interface SyntheticSettings {
  readonly seed: number;
  readonly years: YearRange;
  /** Names by the two digits of their level: every province has all prefectures, every prefecture all counties. */
  readonly provinces: Readonly<Record<string, string>>;
  readonly prefectures: Readonly<Record<string, string>>;
  readonly counties: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<DistrictLevel, DivisionSize>>;
  /** Standard deviations of the logarithms of sizes, between divisions and between one division's years. */
  readonly spread: { readonly ofDivisions: number; readonly ofYears: number };
  /** The share of new applications that the next year has to finish. */
  readonly carriedOver: number;
  /** The share of documents in force that are replaced in a year. */
  readonly newDocuments: number;
  readonly applicants: Readonly<Record<(typeof APPLICANT_TYPES)[number], number>>;
  readonly outcomes: Readonly<Partial<Record<OutcomeKind, number>>>;
  readonly reviews: Readonly<Record<ReviewKind, ReviewShares>>;
  readonly processingFee: { readonly paidPerApplication: number; readonly stepsOfTenYuan: number };
  readonly topics: readonly string[];
  /** By section its paragraphs, each in several wordings; names in braces stand for figures. */
  readonly narrative: Readonly<Record<SectionKind, readonly (readonly string[])[]>>;
}

/** How often applications end in a review, and how the reviews end. */
export interface ReviewShares {
  readonly perApplication: number;
  readonly results: Readonly<Record<Exclude<ReviewField, 'total'>, number>>;
}

/** The first and the last year of a range, both in it. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** Returns the generator's settings as they come with the project. */
export function readSyntheticSettings(): SyntheticSettings {
  const path = join(packageRoot(), 'seeds', 'synthetic.json');
  return JSON.parse(readFileSync(path, 'utf8')) as SyntheticSettings;
}

/** Given a range, returns its years in order. */
export function yearsOf({ from, to }: YearRange): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
