import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { CellValue } from 'exceljs';
import type { ColumnType, Value } from '../column';
import type { Chunk, Format, RowsToWrite } from './format';

/** As many as a sheet has, the one with the names included. */
const MOST_ROWS = 1_048_576;
/** Numbers of Excel are exact to so many digits; longer ones stay texts. */
const EXACT_DIGITS = 15;

/** A workbook of one sheet, written row by row. Texts are texts, whatever they begin with. */
export const XLSX: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async *write(rows) {
    const out = new PassThrough();
    const written = writeWorkbook(rows, out).catch((error: unknown) => void out.destroy(error as Error));
    for await (const chunk of out) yield chunk as Chunk;
    await written;
  },
};

async function writeWorkbook({ columns, batches }: RowsToWrite, out: PassThrough): Promise<void> {
  const { stream } = await import('exceljs');
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out });
  const sheet = workbook.addWorksheet('data', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map(({ name }) => name)).commit();
  let count = 1;
  for await (const rows of batches) {
    count += rows.length;
    if (count > MOST_ROWS)
      throw new RangeError('A sheet of XLSX cannot hold so many rows: choose fewer years or another format.');
    for (const row of rows) {
      sheet.addRow(columns.map(({ name, type }) => toCell(row[name] ?? null, type))).commit();
    }
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  await workbook.commit();
}

function toCell(value: Value, type: ColumnType): CellValue {
  if (type === 'decimal' && typeof value === 'string')
    return value.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(value) : value;
  return typeof value === 'object' ? (value?.join(' ') ?? null) : value;
}
