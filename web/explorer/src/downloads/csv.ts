import { stringify } from 'csv-stringify/browser/esm/sync';
import { saveFile } from './save-file';
import type { Sheet } from './sheet';

/** Saves a sheet as CSV that spreadsheets open as it is: UTF-8 with its mark, CRLF, formulas disarmed. */
export function saveCsv<Row>({ name, columns, rows }: Sheet<Row>): void {
  const lines = [
    columns.map((column) => column.name),
    ...rows.map((row) => columns.map((column) => column.value(row))),
  ];
  const csv = stringify(lines, { bom: true, record_delimiter: 'windows', escape_formulas: true });
  saveFile(`${name}.csv`, csv, 'text/csv;charset=utf-8');
}
