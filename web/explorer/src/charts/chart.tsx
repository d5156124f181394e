import { useEffect, useRef, useState } from 'react';
import { useDark } from '../app/theme';
import { defineText, useText } from '../language/text';
import styles from './chart.module.css';
import type { ChartOption, ECharts } from './echarts';

const text = defineText({ save: '保存图' }, { save: 'Save chart' });

interface ChartProps {
  /** The name of the file it is saved as, without an ending. */
  readonly name: string;
  /** What it shows, in a sentence: read by screen readers, and the title of the saved picture. */
  readonly label: string;
  /** Made anew only when it changes: memoise it. */
  readonly option: ChartOption;
  /** In CSS pixels. */
  readonly height?: number;
  /** Where the window is narrower, the chart scrolls by itself. */
  readonly minWidth?: number;
}

/**
 * A chart drawn as SVG, saved as SVG or PNG. What it shows also stands in a table or in words beside it: a picture alone
 * is no answer for those who cannot see it.
 */
export function Chart({ name, label, option, height = 320, minWidth = 0 }: ChartProps) {
  const words = useText(text);
  const [box, chart] = useChart(option);
  const save = (kind: 'svg' | 'png') =>
    void import('./save-chart').then(({ saveChart }) => saveChart(chart.current!, option, name, label, kind));
  return (
    <figure className={styles.chart}>
      <div className="scroll" tabIndex={minWidth > 0 ? 0 : undefined}>
        <div ref={box} role="img" aria-label={label} style={{ height, minWidth }} />
      </div>
      <figcaption className="row">
        <span>{label}</span>
        <button type="button" onClick={() => save('svg')}>
          {words.save} SVG
        </button>
        <button type="button" onClick={() => save('png')}>
          {words.save} PNG
        </button>
      </figcaption>
    </figure>
  );
}

/** Keeps a chart in a box: loads the library once it is needed, follows the theme and the width. */
function useChart(option: ChartOption) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const [ready, setReady] = useState(0);
  const dark = useDark();
  useEffect(() => {
    let ended = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import('./echarts').then(({ echarts }) => {
      if (ended || !box.current) return;
      chart.current = echarts.init(box.current, dark ? 'dark' : null, { renderer: 'svg' });
      observer.observe(box.current);
      setReady((times) => times + 1);
    });
    return () => {
      ended = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, [dark]);
  useEffect(() => {
    chart.current?.setOption({ backgroundColor: 'transparent', animation: false, ...option }, true);
  }, [option, ready]);
  return [box, chart] as const;
}
