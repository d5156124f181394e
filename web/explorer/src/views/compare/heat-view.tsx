import { useMemo } from 'react';
import { Chart } from '../../charts/chart';
import { useDescribeFigure, useWriteFigure } from '../../charts/figures';
import { heatMap, heatMapSize, type HeatCell } from '../../charts/heat-map';
import { Choice } from '../../components/choice';
import { IndicatorSelect } from '../../components/indicator-select';
import { useIndicatorLabel } from '../../components/indicators';
import { defineText, useText } from '../../language/text';
import { chosenIndicator, chosenYear, placeOf } from './chart-choice';
import { ComparedYear } from './compared-year';
import type { PresentationProps } from './presentation';
import { pivoted } from './table-rows';

const text = defineText(
  {
    columns: '列',
    years: '年度',
    indicators: '指标',
    of: '指标',
    ofYears: (indicator: string) => `各地各年${indicator}：颜色由最小（浅）到最大（深）；灰格无值`,
    ofIndicators: (year: number) => `各地 ${year} 年各指标：每列颜色由最小（浅）到最大（深）；灰格无值`,
  },
  {
    columns: 'Columns',
    years: 'Years',
    indicators: 'Indicators',
    of: 'Indicator',
    ofYears: (indicator: string) =>
      `${indicator} by district and year, from the least (light) to the greatest (dark); grey has no value`,
    ofIndicators: (year: number) =>
      `Indicators of ${year} by district, each column from its least (light) to its greatest (dark); grey has no value`,
  },
);

const COLUMNS = ['years', 'indicators'] as const;

/** Districts by years of one indicator, or by indicators of one year, as shades. */
export function HeatView({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const by = url.oneOf('heat', COLUMNS, 'years');
  const indicator = chosenIndicator(comparison, url, 'of');
  const year = chosenYear(comparison, url);
  const option = useHeatMap({ of: comparison, url });
  const columns = by === 'years' ? comparison.years.length : comparison.indicators.length;
  const rows = comparison.rows.length / comparison.years.length;
  return (
    <section>
      <div className="row end">
        <Choice
          label={words.columns}
          options={COLUMNS.map((value) => ({ value, label: words[value] }))}
          value={by}
          onChoose={(heat) => url.set({ heat: heat === 'years' ? null : heat })}
        />
        {by === 'years' ? (
          <IndicatorSelect
            label={words.of}
            indicators={comparison.indicators}
            value={indicator}
            onChoose={(of) => url.set({ of })}
          />
        ) : (
          <ComparedYear of={comparison} url={url} />
        )}
      </div>
      <Chart
        name="comparison-heat-map"
        label={by === 'years' ? words.ofYears(labelOf(indicator)) : words.ofIndicators(year)}
        option={option}
        {...heatMapSize({ rows, columns })}
      />
    </section>
  );
}

function useHeatMap({ of: comparison, url }: PresentationProps) {
  const labelOf = useIndicatorLabel();
  const write = useWriteFigure();
  const describe = useDescribeFigure();
  const by = url.oneOf('heat', COLUMNS, 'years');
  const place = placeOf(comparison, chosenIndicator(comparison, url, 'of'));
  const yearPlace = comparison.years.indexOf(chosenYear(comparison, url));
  return useMemo(() => {
    const rows = pivoted(comparison);
    const columns = by === 'years' ? comparison.years.map(String) : comparison.indicators.map(labelOf);
    const figures = rows.map(({ years }) =>
      by === 'years' ? years.map(({ values }) => values[place]!) : years[yearPlace]!.values,
    );
    const shade =
      by === 'years'
        ? shader(figures.flat().map(({ value }) => value))
        : columns.map((_, x) => shader(figures.map((row) => row[x]!.value)));
    const cells = figures.flatMap((row, y) =>
      row.map((figure, x): HeatCell => {
        const shadeOf = typeof shade === 'function' ? shade : shade[x]!;
        return { x, y, shade: shadeOf(figure.value), written: write(figure), described: describe(figure) };
      }),
    );
    return heatMap({ columns, rows: rows.map(({ district }) => district.fullName), cells });
  }, [comparison, by, place, yearPlace, labelOf, write, describe]);
}

/** Given values, returns what puts each between the least, 0, and the greatest, 1. */
function shader(values: readonly (number | null)[]): (value: number | null) => number | null {
  const known = values.filter((value) => value !== null);
  const least = Math.min(...known);
  const range = Math.max(...known) - least;
  return (value) => (value === null ? null : range === 0 ? 0.5 : (value - least) / range);
}
