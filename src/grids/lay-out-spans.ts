import type { MarkupCell } from '../documents';
import type { GridCell, GridRow } from './grid';

/** The form's widest table has fifteen columns; a cell that spans push further out than this is left out. */
const MOST_COLUMNS = 256;

/**
 * Given the rows of a table as marked up and the table's number, returns its cells at their grid positions: a cell
 * stands in the first column that no cell from above spans into (HTML standard, 4.9.12).
 */
export function layOutSpans(rows: readonly (readonly MarkupCell[])[], table: number): GridRow[] {
  // For each column, the last row that a cell from above covers.
  const coveredTo: number[] = [];
  return rows.map((cells, index) => {
    const row = index + 1;
    let column = 1;
    const laidOut: GridCell[] = [];
    for (const cell of cells) {
      while ((coveredTo[column] ?? 0) >= row) column += 1;
      const at = column;
      if (at > MOST_COLUMNS) break;
      const lastRow = Math.min(row + cell.rowSpan - 1, rows.length);
      const nextColumn = Math.min(at + cell.columnSpan, MOST_COLUMNS + 1);
      for (; column < nextColumn; column += 1) coveredTo[column] = lastRow;
      const { sha256, page, box, line, start, end } = cell.place;
      laidOut.push({
        text: cell.text,
        row,
        column: at,
        rowSpan: lastRow - row + 1,
        columnSpan: nextColumn - at,
        place: { sha256, page, box, table, row, column: at, line, start, end },
      });
    }
    return { cells: laidOut };
  });
}
