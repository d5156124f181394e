import { useMemo } from 'react';
import type { IndicatorFigureFragment } from '../api/operations.generated';
import type { SheetColumn, SheetValue } from '../downloads/sheet';
import { defineText, useText } from '../language/text';

const text = defineText(
  {
    name: '指标',
    basis: '基数',
    value: '值',
    amount: '金额（万元）',
    numerator: '分子',
    denominator: '分母',
    intervalLow: '95% 区间下限',
    intervalHigh: '95% 区间上限',
    reliable: '可靠',
    assumed: '按分项推算',
    missing: '缺失原因',
  },
  {
    name: 'Indicator',
    basis: 'Basis',
    value: 'Value',
    amount: 'Amount (10,000 yuan)',
    numerator: 'Numerator',
    denominator: 'Denominator',
    intervalLow: '95 % interval, low',
    intervalHigh: '95 % interval, high',
    reliable: 'Reliable',
    assumed: 'Derived from its parts',
    missing: 'Missing because',
  },
);

/** Everything that is known of a value, under the names of `/data/indicators.csv`. */
const OF_FIGURE: Readonly<Record<keyof typeof text.EN, (figure: IndicatorFigureFragment) => SheetValue>> = {
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

/** What a row is of, and its value: what a file of values holds. */
interface RowOfFigure<Row> {
  readonly columns: readonly SheetColumn<Row>[];
  /** The same for every call: define it outside of components. */
  readonly figureOf: (row: Row) => IndicatorFigureFragment;
}

/** Given what names a row and where it has its value, returns columns that save all that is known of the value. */
export function useFigureColumns<Row>({ columns, figureOf }: RowOfFigure<Row>): readonly SheetColumn<Row>[] {
  const words = useText(text);
  return useMemo(
    () => [
      ...columns,
      ...Object.entries(OF_FIGURE).map(([name, read]) => ({
        name,
        label: words[name as keyof typeof OF_FIGURE],
        value: (row: Row) => read(figureOf(row)),
      })),
    ],
    [columns, figureOf, words],
  );
}
