import { readFigure, type CellState, type PlacedText } from '../domain';
import type { Grid } from '../grids';

/** The cell of a row, with what it states and the columns it covers. */
export interface RowCell extends PlacedText {
  readonly state: CellState;
  readonly column: number;
  readonly columnSpan: number;
}

/** Cells that belong together as one row: words first, then figures. */
export interface LogicalRow {
  readonly grid: Grid;
  readonly cells: readonly RowCell[];
  /** How many cells lead up to the figures: the last cell that is neither number, dash nor blank ends the labels. */
  readonly labelCount: number;
}

/**
 * Given a grid, returns its rows as labels and values. Where only the order of the cells is known, a row ends where
 * words follow figures.
 */
export function toLogicalRows(grid: Grid): LogicalRow[] {
  const rows = grid.rows.map((row) =>
    row.cells.map((cell): RowCell => ({
      text: cell.text,
      place: cell.place,
      column: cell.column,
      columnSpan: cell.columnSpan,
      state: readFigure(cell.text).state,
    })),
  );
  if (grid.shape === 'ROWS') return rows.map((cells) => logicalRow(grid, cells));

  const logical: LogicalRow[] = [];
  let current: RowCell[] = [];
  const endRow = (): void => {
    if (current.length > 0) logical.push(logicalRow(grid, current));
    current = [];
  };
  rows.forEach(([cell], index) => {
    if (!cell) return;
    if (cell.state === 'TEXT' && current.some((each) => each.state !== 'TEXT')) endRow();
    current.push(cell);
    if (grid.rows[index]?.endsRow) endRow();
  });
  endRow();
  return logical;
}

function logicalRow(grid: Grid, cells: readonly RowCell[]): LogicalRow {
  return { grid, cells, labelCount: cells.findLastIndex((cell) => cell.state === 'TEXT') + 1 };
}
