import type { BasicType } from 'hyparquet-writer';
import type { Column, ColumnType, TableRow, Value } from '../column';
import type { Format } from './format';

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  strings: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  // Exact, as it was printed.
  decimal: 'STRING',
  boolean: 'BOOLEAN',
  date: 'STRING',
  datetime: 'TIMESTAMP',
};

/** Rows are written in groups of about so many: readers skip and fetch group by group. */
const ROWS_A_GROUP = 20_000;

/** Apache Parquet, compressed with Snappy, group by group. */
export const PARQUET: Format = {
  mediaType: 'application/vnd.apache.parquet',
  async *write({ columns, batches }) {
    const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
    const bytes = new ByteWriter();
    const take = (): Uint8Array => {
      const written = new Uint8Array(bytes.buffer.slice(0, bytes.index));
      bytes.index = 0;
      return written;
    };
    const schema = schemaFromColumnData({
      columnData: columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true, data: [] })),
    });
    const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'gongkai-graph' });
    let group: TableRow[] = [];
    for await (const rows of batches) {
      group.push(...rows);
      if (group.length < ROWS_A_GROUP) continue;
      await file.write({ columnData: toColumns(group, columns), rowGroupSize: group.length });
      group = [];
      yield take();
    }
    if (group.length > 0)
      await file.write({ columnData: toColumns(group, columns), rowGroupSize: group.length });
    await file.finish();
    yield take();
  },
};

function toColumns(rows: readonly TableRow[], columns: readonly Column[]) {
  return columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => toParquet(row[name] ?? null, type)),
  }));
}

function toParquet(value: Value, type: ColumnType): unknown {
  if (value === null) return null;
  if (type === 'integer') return BigInt(value as number);
  if (type === 'datetime') return new Date(value as string);
  return type === 'strings' ? (value as readonly string[]).join(' ') : value;
}
