import {
  UNEVENTFUL,
  type Agency,
  type AnnualReport,
  type DivisionHistory,
  type Finding,
  type ResolvedInputs,
  type StoredReport,
  type TurnOfYear,
} from '../domain';
import { resolveInputs } from '../indicators';
import type { Repositories, WholeReport } from '../storage';
import { findAlike } from './find-alike';
import { validateReport, type ReportFigures, type Surroundings } from '../validation';

/** How many agencies are settled together: each batch costs the same few reads, however many years it has. */
const BATCH = 50;

type Stores = Pick<
  Repositories,
  'agencies' | 'districts' | 'reports' | 'findings' | 'figures' | 'settling' | 'narratives'
>;

/** Sees the findings of each report that is checked, once they are stored; waited for. */
export type FindingsListener = (findings: readonly Finding[], checked: WholeReport) => unknown;

/** Whether the reports of an agency are to be checked. */
export type AgencyFilter = (agency: Agency) => boolean;

/** What a run over stored reports came to. */
export interface Settled {
  readonly reports: number;
  /** Reports of which some finding changed. */
  readonly changed: number;
}

/**
 * Reaches the findings anew of every agency that is marked: a report of its own, or of a government below it, was
 * stored or withdrawn. What is settled already changes nothing; what is cut off is done by the next call.
 */
export async function settleFindings(stores: Stores, history: DivisionHistory): Promise<Settled> {
  let settled: Settled = { reports: 0, changed: 0 };
  for (;;) {
    const marks = await stores.settling.next(BATCH);
    if (marks.size === 0) return settled;
    settled = add(settled, await checkAgencies([...marks.keys()], stores, history));
    await stores.settling.done(marks);
  }
}

/**
 * Runs the rules again over the stored reports of every agency that is wanted, marked or not, and replaces the findings
 * that changed.
 */
export async function recheck(
  stores: Stores,
  history: DivisionHistory,
  onFindings: FindingsListener,
  isWanted: AgencyFilter = () => true,
): Promise<Settled> {
  let settled: Settled = { reports: 0, changed: 0 };
  let after: string | null = null;
  for (;;) {
    const ids = await stores.reports.agencyIdsAfter(after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) return settled;
    const known = await stores.agencies.byIds(ids);
    const wanted = ids.filter((id) => isWanted(known.get(id)!));
    settled = add(settled, await checkAgencies(wanted, stores, history, onFindings));
    after = last;
  }
}

function add(one: Settled, other: Settled): Settled {
  return { reports: one.reports + other.reports, changed: one.changed + other.changed };
}

async function checkAgencies(
  agencyIds: readonly string[],
  { agencies, districts, reports, findings, figures, narratives }: Stores,
  history: DivisionHistory,
  onFindings?: FindingsListener,
): Promise<Settled> {
  // A government's years under a former code of its territory are filed under another agency.
  const chained = [...new Set(agencyIds.flatMap((id) => history.chainOf(id)))];
  const [known, whole] = await Promise.all([agencies.byIds(chained), reports.wholeOfAgencies(chained)]);
  const children = await childrenOf([...known.values()], { districts, reports });
  const own = agencyIds.flatMap((id) => whole.get(id) ?? []);
  const alike = await findAlike(own, { narratives, reports });
  const found = new Map<string, readonly Finding[]>();
  for (const id of agencyIds) {
    const years = history.chainOf(id).flatMap((each) => whole.get(each) ?? []);
    const below = children.get(id) ?? [];
    for (const { revisionId, report } of whole.get(id) ?? []) {
      const surroundings = surround(report, years, below, history);
      const finding = validateReport(report, { ...surroundings, alike: alike.get(revisionId) ?? [] });
      found.set(revisionId, finding);
    }
  }
  const changed = await findings.replace(found);
  await figures.replace(inputsOfGovernments(own));
  if (onFindings) for (const each of own) await onFindings(found.get(each.revisionId)!, each);
  return { reports: found.size, changed };
}

/** What is stored for rankings and sums follows from the rows: it is worked out again, whoever wrote it. */
function inputsOfGovernments(whole: readonly WholeReport[]): Map<string, ResolvedInputs> {
  const governmental = whole.filter(({ report }) => report.agency.kind === 'GOVERNMENT');
  return new Map(governmental.map(({ revisionId, report }) => [revisionId, resolveInputs(report)]));
}

function surround(
  report: AnnualReport,
  years: readonly WholeReport[],
  children: readonly ReportFigures[],
  history: DivisionHistory,
): Omit<Surroundings, 'alike'> {
  const all = years.map((each) => each.report).sort((one, other) => one.year - other.year);
  const at = all.indexOf(report);
  /** Whether the territory became another since the report before, be it of a year long ago. */
  const isBroken = ({ agency, year }: AnnualReport, index: number): boolean => {
    const since = all[index - 1]?.year ?? year - 1;
    const turns = Array.from({ length: year - since }, (_, passed) => turnOf(agency, year - passed, history));
    return turns.some(({ kind }) => kind === 'BREAK');
  };
  const first = all.findLastIndex((each, index) => index <= at && isBroken(each, index));
  const end = all.findIndex((each, index) => index > at && isBroken(each, index));
  return {
    series: all.slice(Math.max(first, 0), end === -1 ? undefined : end),
    turn: turnOf(report.agency, report.year, history),
    hasPrevious: all.some(({ year }) => year === report.year - 1),
    children: children.filter(({ year }) => year === report.year),
  };
}

/** The figures of the governments directly below each government, by its agency, without their cells. */
async function childrenOf(
  above: readonly Agency[],
  { districts, reports }: Pick<Stores, 'districts' | 'reports'>,
): Promise<ReadonlyMap<string, readonly ReportFigures[]>> {
  const governments = above.filter(({ kind }) => kind === 'GOVERNMENT').map(({ id }) => id);
  const below = await districts.childrenOf(governments);
  const codes = [...below.values()].flat().map(({ code }) => code);
  const found = await reports.ofGovernmentsAllYears(codes);
  const revisions = [...found.values()].flat().map(({ revisionId }) => revisionId);
  const [outcomes, categories, reviewCases] = await Promise.all([
    reports.outcomesOf(revisions),
    reports.categoriesOf(revisions),
    reports.reviewCasesOf(revisions),
  ]);
  const figuresOf = ({ year, revisionId }: StoredReport): ReportFigures => ({
    year,
    applicationOutcomes: outcomes.get(revisionId) ?? [],
    disclosureCategories: categories.get(revisionId) ?? [],
    reviewCases: reviewCases.get(revisionId) ?? [],
  });
  return new Map(
    [...below].map(([code, children]) => [
      code,
      children.flatMap((child) => (found.get(child.code) ?? []).map(figuresOf)),
    ]),
  );
}

function turnOf({ districtCode }: Agency, year: number, history: DivisionHistory): TurnOfYear {
  return districtCode === null ? UNEVENTFUL : history.turnOf(districtCode, year);
}
