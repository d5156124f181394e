import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  APPLICANT_TYPES,
  CategoryKind,
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
  readonly decisions: Readonly<Partial<Record<CategoryKind, number>>>;
  readonly feeYuan: number;
  readonly procurements: number;
  readonly procurementYuan: number;
}

/** The invented nation, as `seeds/synthetic.json` describes it. */
export interface SyntheticSettings {
  readonly seed: number;
  readonly years: YearRange;
  readonly divisions: DivisionSettings;
  readonly forms: FormSettings;
  readonly sizes: Readonly<Record<DistrictLevel, DivisionSize>>;
  readonly spread: SpreadSettings;
  /** What a year's business is of the year before's, in the middle. */
  readonly growth: number;
  /** The share of new applications that the next year has to finish. */
  readonly carriedOver: number;
  /** The share of documents in force that are replaced in a year. */
  readonly newDocuments: number;
  /** Items of the lists of licences and the like, for each document in force. */
  readonly itemsPerDocument: number;
  readonly applicants: Readonly<Record<(typeof APPLICANT_TYPES)[number], number>>;
  readonly outcomes: Readonly<Partial<Record<OutcomeKind, number>>>;
  readonly reviews: Readonly<Record<ReviewKind, ReviewShares>>;
  readonly processingFee: { readonly paidPerApplication: number; readonly stepsOfTenYuan: number };
  readonly habits: HabitSettings;
  readonly planted: PlantedSettings;
  /** Lists by name: `[name]` in a wording is one of them, drawn anew each time. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** By section its paragraphs, each in several wordings; names in braces stand for figures. */
  readonly narrative: Readonly<Record<SectionKind, readonly (readonly string[])[]>>;
}

export interface DivisionSettings {
  /** How many there are in all, over the provinces and the prefectures. */
  readonly prefectures: number;
  readonly counties: number;
  /** By the two digits of their codes. */
  readonly provinceNames: Readonly<Record<string, string>>;
  /** In the order of their codes. */
  readonly prefectureNames: readonly string[];
  /** By the two digits of their codes, the first ones first: every prefecture has some of them. */
  readonly countyNames: readonly (readonly [string, string])[];
}

export interface FormSettings {
  /** The last year for which the form of 2019 was the form. */
  readonly lastYearOf2019: number;
  /** The share of reports on the other form. */
  readonly wrong: number;
}

/** Standard deviations of logarithms. */
export interface SpreadSettings {
  /** Of sizes between the divisions of a level, and of one division from year to year. */
  readonly ofDivisions: Readonly<Record<DistrictLevel, number>>;
  readonly ofYears: number;
  /** Of what divisions are like: their growth, and their shares of outcomes, of cases carried over, of reviews. */
  readonly ofGrowth: number;
  readonly ofShares: number;
}

/** The shares of reports that print otherwise than most. */
export interface HabitSettings {
  readonly blankForZero: number;
  readonly dashForZero: number;
  /** On the form of 2019, detail rows without totals. */
  readonly noDetailTotals: number;
  readonly subtotals: number;
}

/** How many reports have an error planted in them, and how often each kind of error is drawn. */
export interface PlantedSettings {
  readonly share: number;
  readonly kinds: Readonly<Record<string, number>>;
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
