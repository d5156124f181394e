import type { Comparison, ComparisonRow } from './use-comparison';

/** A district with its rows of all years, in the order of the years compared. */
export interface PivotRow {
  readonly district: ComparisonRow['district'];
  readonly years: readonly ComparisonRow[];
}

/** Given a comparison, returns a row for each district; the API gives the years of a district one after another. */
export function pivoted({ rows, years }: Comparison): readonly PivotRow[] {
  const first = rows.filter((_, index) => index % years.length === 0);
  return first.map(({ district }, index) => ({
    district,
    years: rows.slice(index * years.length, (index + 1) * years.length),
  }));
}

/** A value with the district and year that it is of. */
export interface TidyRow {
  readonly row: ComparisonRow;
  readonly figure: ComparisonRow['values'][number];
}

/** Given a comparison, returns a row for each value. */
export function tidied({ rows }: Comparison): readonly TidyRow[] {
  return rows.flatMap((row) => row.values.map((figure) => ({ row, figure })));
}
