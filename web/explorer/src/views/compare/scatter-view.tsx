import { useMemo } from 'react';
import { Chart } from '../../charts/chart';
import { useDescribeFigure, useWriteAxis } from '../../charts/figures';
import { scatter } from '../../charts/scatter';
import { IndicatorSelect } from '../../components/indicator-select';
import { useIndicatorLabel } from '../../components/indicators';
import { defineText, useText } from '../../language/text';
import { chosenIndicator, placeOf } from './chart-choice';
import type { PresentationProps } from './presentation';
import type { Comparison } from './use-comparison';

const text = defineText(
  {
    x: '横轴',
    y: '纵轴',
    label: (x: string, y: string) => `${x}（横轴）与${y}（纵轴）；空心者分母不足 30`,
    without: (count: number) => `${count} 行缺其中一个值，不在图中；原因见下表。`,
    one: '散点图需要两个指标：请再选一个。',
  },
  {
    x: 'Across',
    y: 'Upward',
    label: (x: string, y: string) => `${x} across, ${y} upward; hollow where a denominator is under 30`,
    without: (count: number) => `${count} rows lack one of the two and are not drawn; the table says why.`,
    one: 'A scatter plot takes two indicators: choose another one.',
  },
);

/** Two indicators against each other, a point for each district and year. */
export function ScatterView({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const x = chosenIndicator(comparison, url, 'x');
  const y = chosenIndicator(comparison, url, 'y', 1);
  const { option, without } = useScatter({ of: comparison, url });
  if (comparison.indicators.length < 2) return <p>{words.one}</p>;
  return (
    <section>
      <div className="row end">
        {([x, y] as const).map((value, index) => (
          <IndicatorSelect
            key={index}
            label={index === 0 ? words.x : words.y}
            indicators={comparison.indicators}
            value={value}
            onChoose={(name) => url.set(index === 0 ? { x: name } : { y: name })}
          />
        ))}
      </div>
      <Chart
        name="comparison-scatter"
        label={words.label(labelOf(x), labelOf(y))}
        option={option}
        height={460}
      />
      {without > 0 && <p>{words.without(without)}</p>}
    </section>
  );
}

function useScatter({ of: comparison, url }: PresentationProps) {
  const labelOf = useIndicatorLabel();
  const describe = useDescribeFigure();
  const writeAxis = useWriteAxis();
  const x = chosenIndicator(comparison, url, 'x');
  const y = chosenIndicator(comparison, url, 'y', 1);
  return useMemo(() => {
    const pairs = pairsOf(comparison, placeOf(comparison, x), placeOf(comparison, y));
    const points = pairs.map(({ row, across, upward }) => ({
      label: comparison.years.length > 1 ? `${row.district.fullName} ${row.year}` : row.district.fullName,
      series: String(row.year),
      x: across.value!,
      y: upward.value!,
      reliable: across.reliable && upward.reliable,
      written: `${labelOf(x)}: ${describe(across)}\n${labelOf(y)}: ${describe(upward)}`,
    }));
    const axes = {
      x: { name: labelOf(x), write: writeAxis(x) },
      y: { name: labelOf(y), write: writeAxis(y) },
    };
    const option = scatter({ points, series: comparison.years.map(String), ...axes });
    return { option, without: comparison.rows.length - points.length };
  }, [comparison, x, y, labelOf, describe, writeAxis]);
}

/** The rows that have both values. */
function pairsOf({ rows }: Comparison, x: number, y: number) {
  return rows
    .map((row) => ({ row, across: row.values[x]!, upward: row.values[y]! }))
    .filter(({ across, upward }) => across.value !== null && upward.value !== null);
}
