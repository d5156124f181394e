import type { AnnualReport, TurnOfYear } from '../domain';

/** The figures of a report without its cells. */
export type ReportFigures = Pick<
  AnnualReport,
  'year' | 'applicationOutcomes' | 'disclosureCategories' | 'reviewCases'
>;

/** What surrounds a report, for the rules that look beyond it. */
export interface Surroundings {
  /**
   * The agency's reports that may be set beside this one, itself among them, oldest first: its years since the last
   * merger or split, those under a former code of the same territory included.
   */
  readonly series: readonly AnnualReport[];
  /** What happened to the agency's division between the year before and the report's. */
  readonly turn: TurnOfYear;
  /** Whether a report of the year before is stored, comparable or not. */
  readonly hasPrevious: boolean;
  /** The reports of the same year of the governments directly below, if this is a government's. */
  readonly children: readonly ReportFigures[];
  /** Other agencies' reports whose narrative is nearly the same, most alike first. */
  readonly alike: readonly { readonly reportId: string; readonly value: number }[];
}

/** Given a report and what surrounds it, returns the comparable report of the year before, or null. */
export function previousOf(report: AnnualReport, { series }: Surroundings): AnnualReport | null {
  return series.find(({ year }) => year === report.year - 1) ?? null;
}
