import type { SheetColumn, SheetValue } from '../downloads/sheet';

/** By which column rows stand, and in which direction. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Given how a sorting is written in an address (`year`, `-year`), returns it; null of an empty text. */
export function readSorting(written: string): Sorting | null {
  if (written === '') return null;
  const descending = written.startsWith('-');
  return { column: descending ? written.slice(1) : written, descending };
}

/**
 * Given the sorting that is, and a column whose header was clicked, returns how the sorting is written that comes next:
 * numbers from the greatest, words from the first, then the other way round, then as they came.
 */
export function nextSorting(current: Sorting | null, column: string, numeric: boolean): string {
  const first = numeric ? `-${column}` : column;
  const second = numeric ? column : `-${column}`;
  if (current?.column !== column) return first;
  return current.descending === numeric ? second : '';
}

/** Given rows in some order, returns them sorted; what has no value comes last in either direction. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SheetColumn<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ name }) => name === sorting?.column);
  if (!column || !sorting) return rows;
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((left, right) => compareValues(column.value(left), column.value(right), sign));
}

const words = new Intl.Collator('zh-CN', { numeric: true });

function compareValues(left: SheetValue, right: SheetValue, sign: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
  return sign * words.compare(String(left), String(right));
}
