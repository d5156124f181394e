import { useMemo } from 'react';
import { useUrlState } from '../../app/url-state';
import { Chart } from '../../charts/chart';
import { stackedBars, stackedBarsHeight } from '../../charts/stacked-bars';
import { Choice } from '../../components/choice';
import { DataTable, type TableColumn } from '../../components/data-table';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import styles from './district.module.css';

const text = defineText(
  { shown: '显示', shares: '占比', counts: '件数', year: '年度', total: '总计', blank: '未填写' },
  {
    shown: 'Shown as',
    shares: 'Shares',
    counts: 'Counts',
    year: 'Year',
    total: 'Total',
    blank: 'Not stated',
  },
);

/** A year, or a part of one, and what it is made of. */
export interface PartsRow {
  readonly key: string;
  readonly label: string;
  /** In the order of the parts; null is not stated. */
  readonly parts: readonly (number | null)[];
  readonly total: number | null;
}

interface PartsByYearProps {
  readonly title: string;
  /** The name of its files, and of what the address says of it. */
  readonly name: string;
  readonly code: string;
  readonly rows: readonly PartsRow[];
  readonly parts: readonly { readonly name: string; readonly label: string }[];
}

/** What the figures of each year are made of: as bars of shares or counts, and as a table beside. */
export function PartsByYear({ title, name, code, rows, parts }: PartsByYearProps) {
  const words = useText(text);
  const state = useUrlState();
  const { count, percent } = useFormats();
  const shares = state.get(name, 'shares') === 'shares';
  const columns = usePartColumns(parts);
  const option = useMemo(() => {
    const labels = parts.map((part) => part.label);
    return stackedBars({ bars: rows, parts: labels, shares, write: shares ? percent : count });
  }, [rows, parts, shares, percent, count]);
  return (
    <section>
      <h2>{title}</h2>
      <Choice
        label={words.shown}
        options={[
          { value: 'shares', label: words.shares },
          { value: 'counts', label: words.counts },
        ]}
        value={shares ? 'shares' : 'counts'}
        onChoose={(chosen) => state.set({ [name]: chosen === 'shares' ? null : chosen })}
      />
      <div className={styles.pair}>
        <Chart
          name={`${code}-${name}`}
          label={title}
          option={option}
          height={stackedBarsHeight(rows.length)}
        />
        <div>
          <DataTable
            name={`${code}-${name}`}
            caption={title}
            rowKey={({ key }) => key}
            rows={rows}
            columns={columns}
          />
        </div>
      </div>
    </section>
  );
}

function usePartColumns(parts: PartsByYearProps['parts']): readonly TableColumn<PartsRow>[] {
  const words = useText(text);
  const { count } = useFormats();
  return useMemo(() => {
    const number = (name: string, label: string, value: (row: PartsRow) => number | null) => ({
      name,
      label,
      numeric: true,
      value,
      show: (row: PartsRow) => {
        const stated = value(row);
        return stated === null ? <span className="soft">{words.blank}</span> : count(stated);
      },
    });
    return [
      { name: 'year', label: words.year, value: ({ label }) => label },
      ...parts.map(({ name, label }, index) => number(name, label, (row) => row.parts[index] ?? null)),
      number('total', words.total, ({ total }) => total),
    ];
  }, [words, parts, count]);
}
