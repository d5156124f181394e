import { placeIn, type PlacedText } from '../../../src/domain';
import type { Grid } from '../../../src/grids';
import { layOutSpans } from '../../../src/grids/lay-out-spans';
import { toLogicalRows, type LogicalRow } from '../../../src/tables/logical-rows';
import type { RecognizedRow } from '../../../src/tables';

const SHA256 = 'c'.repeat(64);
/** `法人或其他组织 1x5`: a cell over one row and five columns. */
const SPANS = / (\d+)x(\d+)$/;

let placed = 0;

/** A text with a place of its own. */
export function placedText(text: string): PlacedText {
  placed += 1;
  return { text, place: placeIn(SHA256, { start: placed, end: placed + text.length }) };
}

/** Given rows of cells (`text` or `text ROWSxCOLUMNS`), returns the grid they make. */
export function gridOf(rows: readonly (readonly string[])[], number = 1): Grid {
  const markup = rows.map((row) =>
    row.map((notation) => {
      const [spans, rowSpan = '1', columnSpan = '1'] = SPANS.exec(notation) ?? [''];
      const text = notation.slice(0, notation.length - spans.length);
      return { ...placedText(text), rowSpan: Number(rowSpan), columnSpan: Number(columnSpan) };
    }),
  );
  return { number, shape: 'ROWS', rows: layOutSpans(markup, number), before: [] };
}

/** Given texts, returns the grid of which only their order is known; a text ending in `‖` ends its row. */
export function streamOf(texts: readonly string[], number = 1): Grid {
  const rows = texts.map((notation) => {
    const text = notation.replace(/‖$/, '');
    const cell = { ...placedText(text), row: 1, column: 1, rowSpan: 1, columnSpan: 1 };
    return { cells: [cell], endsRow: notation.endsWith('‖') };
  });
  return { number, shape: 'STREAM', rows, before: [] };
}

/** The rows of grids as labels and values. */
export function rowsOf(...grids: readonly Grid[]): LogicalRow[] {
  return grids.flatMap(toLogicalRows);
}

/** `规章: issued=1 repealed=2`, one a row. */
export function shown(rows: readonly RecognizedRow[]): string[] {
  return rows.map(
    ({ key, values }) => `${key}: ${values.map(({ field, cell }) => `${field}=${cell.text}`).join(' ')}`,
  );
}
