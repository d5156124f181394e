import type { District, FormEdition } from '../../domain';
import { chooseForm } from './choose-form';
import { syntheticDivisions } from './divisions';
import { drawFigures } from './draw-figures';
import { sumFigures, withTotals, type Figures } from './figures';
import { yearsOf, type SyntheticSettings, type YearRange } from './settings';

/** Which part of the invented nation is asked for. */
export interface SyntheticRequest {
  readonly seed: number;
  readonly years: YearRange;
  /** At most this many reports, from the first division on, all years of one before the next. */
  readonly reports: number;
}

/** The invented figures of one government's report, totals included, for the organs of its whole division. */
export interface SyntheticReport {
  readonly division: District;
  readonly year: number;
  readonly form: FormEdition;
  readonly figures: Figures;
  /** The figures of the year after, if that is asked for too. */
  readonly next: Figures | null;
}

/** Given the settings and a request, returns the divisions that the asked reports are for, those above them included. */
export function requestedDivisions(settings: SyntheticSettings, request: SyntheticRequest): District[] {
  const perDivision = yearsOf(request.years).length;
  return syntheticDivisions(settings).slice(
    0,
    perDivision === 0 ? 0 : Math.ceil(request.reports / perDivision),
  );
}

/** Given the settings and the years asked for, returns how many reports the whole nation has. */
export function mostReports(settings: SyntheticSettings, years: YearRange): number {
  return syntheticDivisions(settings).length * yearsOf(years).length;
}

/**
 * Given the settings and a request, yields the asked reports. The same seed gives the same report of a division and a
 * year, whatever else is asked for. Holds the figures of one province at a time.
 */
export function* syntheticReports(
  settings: SyntheticSettings,
  request: SyntheticRequest,
): Generator<SyntheticReport> {
  const years = yearsOf(request.years);
  const nation = syntheticDivisions(settings);
  let left = request.reports;
  for (const province of nation.filter(({ level }) => level === 'PROVINCE')) {
    if (left <= 0) return;
    const divisions = nation.filter(({ code }) => code.startsWith(province.code.slice(0, 2)));
    const byYear = new Map(
      years.map((year) => [year, regionFigures(settings, request.seed, divisions, year)]),
    );
    for (const division of divisions) {
      for (const year of years) {
        if (left <= 0) return;
        left -= 1;
        yield {
          division,
          year,
          form: chooseForm(settings, request.seed, division.code, year),
          figures: withTotals(byYear.get(year)!.get(division.code)!),
          next: byYear.get(year + 1)?.get(division.code) ?? null,
        };
      }
    }
  }
}

/** A region's report covers its own organs and the regions below it. */
function regionFigures(
  settings: SyntheticSettings,
  seed: number,
  divisions: readonly District[],
  year: number,
): Map<string, Figures> {
  const figures = new Map<string, Figures>();
  const below = new Map<string, Figures[]>();
  // Those below come after those above in code order: from the end, each is complete before it is added.
  for (const division of [...divisions].reverse()) {
    const own = drawFigures(settings, seed, division, year);
    const whole = sumFigures([own, ...(below.get(division.code) ?? [])]);
    figures.set(division.code, whole);
    const { parentCode } = division;
    if (parentCode !== null) below.set(parentCode, [...(below.get(parentCode) ?? []), whole]);
  }
  return figures;
}
