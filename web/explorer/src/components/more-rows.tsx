import { useState } from 'react';
import { useFormats } from '../language/formats';
import { defineText, useText } from '../language/text';

const text = defineText(
  {
    more: '显示更多',
    shown: (drawn: string, all: string) => `显示 ${all} 行中的前 ${drawn} 行；下载含全部。`,
  },
  {
    more: 'Show more',
    shown: (drawn: string, all: string) => `The first ${drawn} of ${all} rows are shown; downloads hold all.`,
  },
);

/** So many cells are drawn at once without the page standing still. */
const CELLS_AT_ONCE = 1_000;

/** How many rows of so many columns to draw, and a way to draw more of them. */
export function useDrawnRows(columns: number): readonly [number, () => void] {
  const [pages, setPages] = useState(1);
  const page = Math.max(10, Math.floor(CELLS_AT_ONCE / columns));
  return [pages * page, () => setPages(pages + 1)];
}

interface MoreRowsProps {
  readonly drawn: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** Says that not all rows are drawn, and draws more of them. */
export function MoreRows({ drawn, all, onMore }: MoreRowsProps) {
  const words = useText(text);
  const { count } = useFormats();
  if (drawn >= all) return null;
  return (
    <p className="row">
      {words.shown(count(drawn), count(all))}
      <button type="button" onClick={onMore}>
        {words.more}
      </button>
    </p>
  );
}
