import { codeInYear, territoryIn, territoryOf, type District, type Territory } from '../../../domain';
import type { SeriesBreak } from '../../../indicators';
import type { GraphqlContext } from '../../context';
import type { TrendLineage } from '../../enums/trend.enums';
import { BadUserInputError } from '../../errors';
import type { TrendArgs } from '../../inputs/trend.args';
import { loadPoint, type TrendPoint, type TrendQuestion } from './load-points';
import { loadRelatives, type Relatives } from './load-relatives';
import { breaksOf, eventsOf, othersOf } from './trend-breaks';

const MAX_YEARS = 50;

/** An indicator of a division over the years. */
export interface Trend extends TrendQuestion {
  readonly lineage: TrendLineage;
  readonly points: readonly TrendPoint[];
  readonly breaks: readonly SeriesBreak[];
  readonly predecessorCodes: readonly string[];
  readonly successorCodes: readonly string[];
}

/** Given a division and what is asked, returns the indicator year by year, with what stands between the years. */
export async function loadTrend(
  district: District,
  args: TrendArgs,
  context: GraphqlContext,
): Promise<Trend> {
  const { code } = district;
  const { indicator, lineage } = args;
  const question = { indicator, basis: args.basis ?? null };
  const relatives = await loadRelatives(district, context);
  const isSummed = lineage === 'SUMMED';
  const territory = isSummed
    ? territoryOf(code, relatives.gazetteer)
    : { codes: relatives.history.chainOf(code), divided: [] };
  const years = await yearsOf(territory, args, context);
  const points = await Promise.all(
    years.map((year) => {
      const then = isSummed
        ? territoryIn(territory, year, relatives.gazetteer)
        : itsCode(code, year, relatives);
      return loadPoint(year, then, question, relatives, context);
    }),
  );
  const events = eventsOf(points, code, relatives);
  return {
    ...question,
    lineage,
    points,
    breaks: breaksOf(indicator, points, events, isSummed),
    predecessorCodes: othersOf(events, 'from'),
    successorCodes: othersOf(events, 'to'),
  };
}

function itsCode(code: string, year: number, { history, gazetteer }: Relatives): Territory {
  return { codes: [codeInYear(code, year, history, gazetteer)], divided: [] };
}

/** The years asked for; an end left open is where the reports end. */
async function yearsOf(
  { codes }: Territory,
  { from, to }: TrendArgs,
  { loaders }: GraphqlContext,
): Promise<number[]> {
  const isOpen = typeof from !== 'number' || typeof to !== 'number';
  const reports = isOpen
    ? await Promise.all(codes.map((code) => loaders.report.governmentReports.load(code)))
    : [];
  const reported = reports.flat().map(({ year }) => year);
  const first = from ?? Math.min(...reported);
  const last = to ?? Math.max(...reported);
  if (!Number.isFinite(first) || !Number.isFinite(last) || first > last) return [];
  const count = last - first + 1;
  if (count > MAX_YEARS)
    throw new BadUserInputError(`A trend spans at most ${MAX_YEARS} years, not ${count}.`);
  return Array.from({ length: count }, (_, passed) => first + passed);
}
