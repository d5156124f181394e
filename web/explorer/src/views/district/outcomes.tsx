import { useMemo } from 'react';
import { OUTCOME_GROUP_LABELS } from '../../../../../src/domain/glossary';
import { useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { District } from './district';
import { PartsByYear, type PartsRow } from './parts-by-year';

const text = defineText({ title: '办理结果构成' }, { title: 'Outcomes by group' });

const GROUPS = ['DISCLOSED', 'DENIED', 'UNAVAILABLE', 'NOT_PROCESSED', 'OTHER_HANDLING'] as const;

/** What became of the applications, by group and year. */
export function Outcomes({ district: { code, reports } }: { readonly district: District }) {
  const words = useText(text);
  const inWords = useTerm();
  const rows = useMemo(
    () =>
      reports.map(({ year, groups }): PartsRow => {
        const values = new Map(groups.map(({ name, value }) => [name, value]));
        return {
          key: String(year),
          label: String(year),
          parts: GROUPS.map((group) => values.get(`COUNT_${group}`) ?? null),
          total: values.get('COUNT_OUTCOME_TOTAL') ?? null,
        };
      }),
    [reports],
  );
  const parts = useMemo(
    () => GROUPS.map((group) => ({ name: `COUNT_${group}`, label: inWords(OUTCOME_GROUP_LABELS[group]) })),
    [inWords],
  );
  return <PartsByYear title={words.title} name="outcomes" code={code} rows={rows} parts={parts} />;
}
