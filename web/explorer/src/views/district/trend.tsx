import { useMemo } from 'react';
import { Link } from 'react-router';
import { DistrictTrendDocument, type DistrictTrendQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { places } from '../../app/places';
import { useUrlState } from '../../app/url-state';
import { Chart } from '../../charts/chart';
import { Answer } from '../../components/answer';
import { DataTable, type TableColumn } from '../../components/data-table';
import { IndicatorFigure } from '../../components/indicator-figure';
import { IndicatorPicker } from '../../components/indicator-picker';
import { useIndicatorLabel, useIndicators, useWriteValue } from '../../components/indicators';
import { ShowQuery } from '../../components/show-query';
import { useLanguage } from '../../language/language';
import { TREND_BREAKS, TREND_BREAK_SEVERITIES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import styles from './district.module.css';
import { trendChart } from './trend-chart';

export type IndicatorTrend = NonNullable<DistrictTrendQuery['district']>['trend'];
type TrendRow = IndicatorTrend['points'][number] & { readonly breaks: IndicatorTrend['breaks'] };

const text = defineText(
  {
    title: '趋势',
    indicator: '指标',
    label: (indicator: string) => `${indicator}逐年变化`,
    year: '年度',
    value: '数值',
    breaks: '断点与注意事项',
  },
  {
    title: 'Trend',
    indicator: 'Indicator',
    label: (indicator: string) => `${indicator} by year`,
    year: 'Year',
    value: 'Value',
    breaks: 'Breaks and caveats',
  },
);

/** One indicator over the years, with where its values stop being comparable. */
export function Trend({ code }: { readonly code: string }) {
  const words = useText(text);
  const { language } = useLanguage();
  const state = useUrlState();
  const indicators = useIndicators();
  const asked = state.get('indicator', 'DISCLOSURE_RATE');
  const indicator = indicators.find(({ name }) => name === asked)?.name ?? 'DISCLOSURE_RATE';
  const variables = { code, indicator, language };
  const answer = useAnswer(DistrictTrendDocument, variables);
  return (
    <section>
      <h2>{words.title}</h2>
      <IndicatorPicker
        label={words.indicator}
        chosen={[indicator]}
        onPick={(name) => state.set({ indicator: name })}
      />
      <Answer of={answer}>
        {({ district }) => district && <Shown code={code} indicator={indicator} trend={district.trend} />}
      </Answer>
      <ShowQuery document={DistrictTrendDocument} variables={variables} />
    </section>
  );
}

interface ShownProps {
  readonly code: string;
  readonly indicator: Parameters<ReturnType<typeof useIndicatorLabel>>[0];
  readonly trend: IndicatorTrend;
}

function Shown({ code, indicator, trend }: ShownProps) {
  const words = useText(text);
  const inWords = useTerm();
  const write = useWriteValue();
  const label = words.label(useIndicatorLabel()(indicator));
  const option = useMemo(() => trendChart(trend, write, inWords), [trend, write, inWords]);
  const rows = useMemo(
    () =>
      trend.points.map((point) => ({
        ...point,
        breaks: trend.breaks.filter(({ year }) => year === point.year),
      })),
    [trend],
  );
  const columns = useTrendColumns();
  return (
    <div className={styles.pair}>
      <Chart name={`${code}-${indicator}`} label={label} option={option} height={300} />
      <div>
        <DataTable
          name={`${code}-${indicator}`}
          caption={label}
          rowKey={({ year }) => String(year)}
          rows={rows}
          columns={columns}
        />
      </div>
    </div>
  );
}

function useTrendColumns(): readonly TableColumn<TrendRow>[] {
  const words = useText(text);
  return useMemo(
    () => [
      {
        name: 'year',
        label: words.year,
        value: ({ year }) => year,
        show: ({ year, report }) => (report ? <Link to={places.report(report.id)}>{year}</Link> : year),
      },
      {
        name: 'value',
        label: words.value,
        numeric: true,
        value: ({ value }) => value.amount ?? value.value,
        show: ({ value }) => <IndicatorFigure of={value} />,
      },
      {
        name: 'breaks',
        label: words.breaks,
        value: ({ breaks }) => breaks.map(({ note }) => note).join(' ') || null,
        show: ({ breaks }) => breaks.map((each) => <BreakNote key={each.kind} of={each} />),
      },
    ],
    [words],
  );
}

function BreakNote({ of: { kind, severity, note } }: { readonly of: IndicatorTrend['breaks'][number] }) {
  const inWords = useTerm();
  return (
    <div>
      <span className={severity === 'BREAK' ? 'badge error' : 'badge warning'}>
        {inWords(TREND_BREAK_SEVERITIES[severity])}: {inWords(TREND_BREAKS[kind])}
      </span>{' '}
      {note}
    </div>
  );
}
