import { useMemo } from 'react';
import { REVIEW_FIELD_LABELS } from '../../../../../src/domain/glossary';
import { useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { District } from './district';
import { PartsByYear, type PartsRow } from './parts-by-year';

const text = defineText(
  { title: '行政复议与行政诉讼结果' },
  { title: 'Reconsideration and litigation by result' },
);

const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'] as const;

/** How reviews ended, by track and year. */
export function Reviews({ district: { code, reports } }: { readonly district: District }) {
  const words = useText(text);
  const inWords = useTerm();
  const rows = useMemo(
    () =>
      reports.flatMap(({ year, reviewCases }) =>
        reviewCases.map((track): PartsRow => ({
          key: `${year}-${track.kind}`,
          label: `${year} ${track.label}`,
          parts: RESULTS.map((result) => track[result]),
          total: track.total,
        })),
      ),
    [reports],
  );
  const parts = useMemo(
    () => RESULTS.map((result) => ({ name: result, label: inWords(REVIEW_FIELD_LABELS[result]) })),
    [inWords],
  );
  return <PartsByYear title={words.title} name="reviews" code={code} rows={rows} parts={parts} />;
}
