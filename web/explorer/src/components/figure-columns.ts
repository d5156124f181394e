import type { IndicatorFigureFragment } from '../api/operations.generated';
import type { SheetColumn, SheetValue } from '../downloads/sheet';

/** Everything that is known of a value, under the names of `/data/indicators.csv`. */
const OF_FIGURE: Readonly<Record<string, (figure: IndicatorFigureFragment) => SheetValue>> = {
  name: (figure) => figure.name,
  basis: (figure) => figure.basis,
  value: (figure) => figure.value,
  amount: (figure) => figure.amount,
  numerator: (figure) => figure.numerator,
  denominator: (figure) => figure.denominator,
  intervalLow: (figure) => figure.interval?.low ?? null,
  intervalHigh: (figure) => figure.interval?.high ?? null,
  reliable: (figure) => String(figure.reliable),
  assumed: (figure) => String(figure.assumed),
  missing: (figure) => figure.missing,
};

/** Given where a row has its value, returns the columns that save all that is known of it. */
export function figureColumns<Row>(
  figureOf: (row: Row) => IndicatorFigureFragment,
): readonly SheetColumn<Row>[] {
  return Object.entries(OF_FIGURE).map(([name, read]) => ({
    name,
    label: name,
    value: (row) => read(figureOf(row)),
  }));
}
