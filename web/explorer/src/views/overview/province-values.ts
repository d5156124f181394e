import type { ByProvinceQuery, IndicatorFigureFragment, OverviewQuery } from '../../api/operations.generated';

/** A province in a year, as the tiles, the map and the table show it. */
export interface ProvinceValue {
  readonly code: string;
  readonly name: string;
  readonly reports: number;
  /** How many reports there would be if every government of the level published one. */
  readonly expected: number;
  /** What it is coloured by: the share of reports that are there, or the indicator; null if it has none. */
  readonly value: number | null;
  readonly figure: IndicatorFigureFragment | null;
}

/** Given every province and what was added up, returns each with its coverage, or its indicator if that is asked for. */
export function provinceValues(
  provinces: OverviewQuery['provinces']['nodes'],
  groups: ByProvinceQuery['aggregateReports'],
  byIndicator: boolean,
): readonly ProvinceValue[] {
  const byCode = new Map(groups.map((group) => [group.province?.code, group]));
  return provinces.map(({ code, name }) => {
    const group = byCode.get(code);
    const [reports, expected] = [group?.reportsCounted ?? 0, group?.districtsExpected ?? 0];
    const figure = byIndicator ? (group?.values[0]?.value ?? null) : null;
    const coverage = expected === 0 ? null : reports / expected;
    return { code, name, reports, expected, figure, value: byIndicator ? (figure?.value ?? null) : coverage };
  });
}

/** Steps of shade beside none; each is told from the next in both themes. */
const SHADES = 5;

/**
 * Given values, returns which shade each has: 1 for the lowest to 5 for the highest, 0 for zero or none. Coverage is shaded
 * by its size; indicators by where they lie between the lowest and the highest.
 */
export function shadeOf(values: readonly ProvinceValue[], byIndicator: boolean) {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = byIndicator ? [Math.min(...known), Math.max(...known)] : [0, 1];
  return ({ value }: ProvinceValue): number => {
    if (value === null || (!byIndicator && value === 0)) return 0;
    const place = high === low ? 1 : (value - low) / (high - low);
    return Math.max(1, Math.min(SHADES, Math.ceil(place * SHADES)));
  };
}
