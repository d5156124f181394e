import type { Page, PageRequest, SortKey } from '../repositories';
import { condition, type Condition } from './conditions';

/** How a list is sorted: columns that are never null, the last one unique, all in one direction. */
export interface Sorting {
  readonly columns: readonly string[];
  readonly direction: 'ASC' | 'DESC';
}

/** Given a sorting, returns its ORDER BY clause. */
export function orderBy({ columns, direction }: Sorting): string {
  return `ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;
}

/** Given a sorting and the key of the item before the page, returns the condition of what comes after it. */
export function following({ columns, direction }: Sorting, after: SortKey | undefined): Condition[] {
  if (after === undefined) return [];
  if (after.length !== columns.length) throw new RangeError('The sort key is one of another list.');
  const operator = direction === 'ASC' ? '>' : '<';
  return [condition(`(${columns.join(', ')}) ${operator} (${columns.map(() => '?').join(', ')})`, ...after)];
}

/** Given a page request, returns how many rows to read: one more than asked for tells whether a page follows. */
export function rowsToRead({ first }: PageRequest): number {
  return Math.max(0, first) + 1;
}

/** Given the rows read for a page, returns the page. */
export function toPage<R, T>(
  rows: readonly R[],
  { first }: PageRequest,
  toItem: (row: R) => { readonly item: T; readonly key: SortKey },
): Page<T> {
  const count = Math.max(0, first);
  return { items: rows.slice(0, count).map(toItem), hasNextPage: rows.length > count };
}
