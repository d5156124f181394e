import type { Column, TableRow } from '../column';
import type { Format } from './format';

/** One list of objects, a line each. */
export const JSON_LIST: Format = {
  mediaType: 'application/json; charset=utf-8',
  async *write({ columns, batches }) {
    let isFirst = true;
    for await (const rows of batches) {
      if (rows.length === 0) continue;
      yield (isFirst ? '[\n' : ',\n') + rows.map((row) => toJson(row, columns)).join(',\n');
      isFirst = false;
    }
    yield isFirst ? '[]\n' : '\n]\n';
  },
};

/** An object a line. */
export const NDJSON: Format = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  async *write({ columns, batches }) {
    for await (const rows of batches) {
      if (rows.length > 0) yield rows.map((row) => `${toJson(row, columns)}\n`).join('');
    }
  },
};

function toJson(row: TableRow, columns: readonly Column[]): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
}
