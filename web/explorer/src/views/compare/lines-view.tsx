import { useMemo } from 'react';
import { Chart } from '../../charts/chart';
import { useDescribeFigure, useWriteAxis } from '../../charts/figures';
import { lines } from '../../charts/lines';
import { IndicatorSelect } from '../../components/indicator-select';
import { useIndicatorLabel } from '../../components/indicators';
import { defineText, useText } from '../../language/text';
import { chosenIndicator, placeOf } from './chart-choice';
import type { PresentationProps } from './presentation';
import { pivoted } from './table-rows';

const text = defineText(
  {
    of: '指标',
    label: (indicator: string) => `${indicator}逐年变化；断开处无值，空心者分母不足 30`,
    one: '折线图需要两个以上年度：请再选一个。',
  },
  {
    of: 'Indicator',
    label: (indicator: string) =>
      `${indicator} over the years; broken where there is no value, hollow where the denominator is under 30`,
    one: 'Lines take two years or more: choose another one.',
  },
);

/** One indicator over the years, a line for each district. */
export function LinesView({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const indicator = chosenIndicator(comparison, url, 'of');
  const option = useLines({ of: comparison, url });
  if (comparison.years.length < 2) return <p>{words.one}</p>;
  return (
    <section>
      <IndicatorSelect
        label={words.of}
        indicators={comparison.indicators}
        value={indicator}
        onChoose={(of) => url.set({ of })}
      />
      <Chart
        name={`comparison-lines-${indicator}`}
        label={words.label(labelOf(indicator))}
        option={option}
        height={420}
      />
    </section>
  );
}

function useLines({ of: comparison, url }: PresentationProps) {
  const describe = useDescribeFigure();
  const writeAxis = useWriteAxis();
  const indicator = chosenIndicator(comparison, url, 'of');
  return useMemo(() => {
    const place = placeOf(comparison, indicator);
    const inTime = comparison.years.toSorted((a, b) => a - b);
    const drawn = pivoted(comparison).map(({ district, years }) => ({
      name: district.fullName,
      points: inTime.map((year) => {
        const figure = years[comparison.years.indexOf(year)]!.values[place]!;
        return { value: figure.value, reliable: figure.reliable, written: describe(figure) };
      }),
    }));
    return lines({ axis: inTime.map(String), lines: drawn, writeAxis: writeAxis(indicator) });
  }, [comparison, indicator, describe, writeAxis]);
}
