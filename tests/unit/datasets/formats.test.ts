import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { parquetReadObjects } from 'hyparquet';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { columns, type TableRow } from '../../../src/datasets/column';
import { FORMATS, type FormatName } from '../../../src/datasets/formats';

const COLUMNS = columns(
  ['text', 'string', 'Report.title'],
  ['list', 'strings', 'ReportSource.flags'],
  ['count', 'integer', 'Report.year'],
  ['share', 'number', 'IndicatorValue.value'],
  ['exact', 'decimal', 'IndicatorValue.amount'],
  ['yes', 'boolean', 'IndicatorValue.reliable'],
  ['at', 'datetime', 'ReportSource.importedAt'],
);
const AT = '2024-03-01T08:00:00.000Z';
const FULL: TableRow = {
  text: '第一行,"引号"\n第二行',
  list: ['A', 'B'],
  count: 0,
  share: 0.1,
  exact: '-3027.6557',
  yes: false,
  at: AT,
};
const EMPTY: TableRow = {
  text: null,
  list: null,
  count: null,
  share: null,
  exact: null,
  yes: null,
  at: null,
};
const NEGATIVE: TableRow = { ...FULL, text: '-1+1', count: -5, exact: '12345678901234567.25', yes: true };

function written(format: FormatName, ...batches: TableRow[][]): Promise<Buffer> {
  const rows = { columns: COLUMNS, batches: Readable.from(batches) as AsyncIterable<TableRow[]> };
  return buffer(Readable.from(FORMATS[format].write(rows)));
}

test('CSV keeps zero from nothing, numbers numbers, and texts from being formulas', async () => {
  const bytes = await written('csv', [FULL, EMPTY], [], [NEGATIVE]);
  expect(bytes.toString('utf8').match(/\r\n/g)).toHaveLength(4);
  const records: string[][] = parse(bytes, { bom: true });
  expect(records.slice(1)).toEqual([
    [FULL['text'], 'A B', '0', '0.1', '-3027.6557', 'false', AT],
    ['', '', '', '', '', '', ''],
    ["'-1+1", 'A B', '-5', '0.1', '12345678901234567.25', 'true', AT],
  ]);
});

test.each(['=1', '+1 2', '-x', '@a', '＝1', '＋1', '－x', '＠a', '\t=1', '\r=1', '\n=1'])(
  'CSV disarms %j',
  async (text) => {
    const records: string[][] = parse(await written('csv', [{ ...EMPTY, text }]), { bom: true });
    expect(records[1]![0]).toBe(`'${text}`);
  },
);

test('JSON is a list whether or not there are rows, also over several batches', async () => {
  const read = async (...batches: TableRow[][]): Promise<unknown> =>
    JSON.parse((await written('json', ...batches)).toString('utf8'));
  expect(await read([FULL], [], [EMPTY, NEGATIVE])).toEqual([FULL, EMPTY, NEGATIVE]);
  expect(await read()).toEqual([]);
  expect(await read([], [])).toEqual([]);
});

test('XLSX reads back as texts and numbers', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load((await written('xlsx', [FULL, EMPTY], [NEGATIVE])) as never);
  const rows = workbook.worksheets[0]!;
  const valuesOf = (row: number) => COLUMNS.map((_, at) => rows.getRow(row).getCell(at + 1).value);
  expect(valuesOf(1)).toEqual(COLUMNS.map(({ name }) => name));
  expect(valuesOf(2)).toEqual([FULL['text'], 'A B', 0, 0.1, -3027.6557, false, AT]);
  expect(valuesOf(3)).toEqual(COLUMNS.map(() => null));
  expect(valuesOf(4)).toEqual(['-1+1', 'A B', -5, 0.1, '12345678901234567.25', true, AT]);
});

test('a failure while a workbook is written fails the whole', async () => {
  async function* failing(): AsyncGenerator<TableRow[]> {
    yield await Promise.resolve([FULL]);
    throw new Error('The disk is gone.');
  }
  const pieces = FORMATS.xlsx.write({ columns: COLUMNS, batches: failing() });
  await expect(buffer(Readable.from(pieces))).rejects.toThrow('The disk is gone.');
});

test('Parquet reads back exactly, over several groups of rows, and without any', async () => {
  const many = Array.from({ length: 25_000 }, (_, count) => ({ ...FULL, count }));
  const read = async (...batches: TableRow[][]): Promise<Record<string, unknown>[]> => {
    const bytes = await written('parquet', ...batches);
    return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  };
  const rows = await read(many, [EMPTY, NEGATIVE]);
  expect(rows).toHaveLength(25_002);
  expect(rows[24_999]).toEqual({ ...FULL, list: 'A B', count: 24_999n, at: new Date(AT) });
  expect(Object.values(rows[25_000]!).filter((value) => value !== null && value !== undefined)).toEqual([]);
  expect(rows[25_001]).toMatchObject({ count: -5n, exact: '12345678901234567.25', yes: true });
  expect(await read()).toEqual([]);
});
