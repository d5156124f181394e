import type { TableColumn } from './data-table';
import styles from './column-header.module.css';
import { nextSorting, type Sorting } from './sorting';

/** A table's sorting, and what is done with the one that a click asks for, as it is written in an address. */
export interface TableSorting {
  readonly current: Sorting | null;
  readonly onSort: (written: string) => void;
  /** The columns that rows can be sorted by; without it all. */
  readonly columns?: readonly string[];
}

interface ColumnHeaderProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sorting: TableSorting | undefined;
}

const ARROWS = { none: '↕', ascending: '↑', descending: '↓' };

/** The head of a column: a button that sorts by it, where the table can be sorted. */
export function ColumnHeader<Row>({ column, sorting }: ColumnHeaderProps<Row>) {
  const { name, label, header = label, numeric = false } = column;
  const className = numeric ? 'number' : undefined;
  if (!sorting || sorting.columns?.includes(name) === false)
    return (
      <th scope="col" className={className}>
        {header}
      </th>
    );
  const direction = directionOf(sorting.current, name);
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => sorting.onSort(nextSorting(sorting.current, name, numeric))}
      >
        {header} <span aria-hidden>{ARROWS[direction]}</span>
      </button>
    </th>
  );
}

function directionOf(current: Sorting | null, column: string): keyof typeof ARROWS {
  if (current?.column !== column) return 'none';
  return current.descending ? 'descending' : 'ascending';
}
