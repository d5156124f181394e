import type { UrlState } from '../../app/url-state';
import { Choice } from '../../components/choice';
import { defineText, useText } from '../../language/text';
import { BarsView } from './bars-view';
import { ComparisonTable } from './comparison-table';
import { Definitions } from './definitions';
import { HeatView } from './heat-view';
import { LinesView } from './lines-view';
import { ScatterView } from './scatter-view';
import type { Comparison } from './use-comparison';

const text = defineText(
  {
    view: '呈现',
    views: { table: '表', bars: '柱状图', heat: '热力图', scatter: '散点图', lines: '折线图' },
  },
  {
    view: 'Show as',
    views: { table: 'Table', bars: 'Bars', heat: 'Heat map', scatter: 'Scatter plot', lines: 'Lines' },
  },
);

const VIEWS = ['table', 'bars', 'heat', 'scatter', 'lines'] as const;

const CHARTS = { table: () => null, bars: BarsView, heat: HeatView, scatter: ScatterView, lines: LinesView };

/** What every view of a comparison is drawn from. */
export interface PresentationProps {
  readonly of: Comparison;
  readonly url: UrlState;
}

/** A comparison as a table, and above it as the chart that was chosen. */
export function Presentation({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  const view = url.oneOf('view', VIEWS, 'table');
  const Chart = CHARTS[view];
  return (
    <>
      <Choice
        label={words.view}
        options={VIEWS.map((value) => ({ value, label: words.views[value] }))}
        value={view}
        onChoose={(chosen) => url.set({ view: chosen === 'table' ? null : chosen })}
      />
      <Chart of={comparison} url={url} />
      <ComparisonTable of={comparison} url={url} />
      <Definitions of={comparison.indicators} />
    </>
  );
}
