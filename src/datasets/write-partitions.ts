import type { ReportFilter } from '../storage';
import type { TableRow } from './column';
import { PARQUET } from './formats/parquet.format';
import type { Chunk } from './formats/format';
import { readTable } from './read-table';
import { runsOf } from './runs-of';
import type { Table, TableSource } from './table';

/** A file of a partitioned table: its place below the table's folder, and its bytes, all of them to be taken in turn. */
export interface PartitionFile {
  readonly path: string;
  readonly pieces: AsyncIterable<Chunk>;
}

/** What Hive calls a partition without a value: of central bodies, which are in no province. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';
/** Told by the folders, and therefore no column of the files: engines disagree on which they would believe. */
const PARTITION_COLUMN = 'year';

/**
 * Given a table and which reports are meant, returns it as Parquet files in folders by year and province, as Hive names
 * them. One file is written at a time, so that memory does not grow with their number.
 */
export async function* writePartitions(
  table: Table,
  filter: ReportFilter,
  source: TableSource,
): AsyncGenerator<PartitionFile, void> {
  const columns = table.columns.filter(({ name }) => name !== PARTITION_COLUMN);
  const parts = new Map<string, number>();
  for await (const { key, batches } of runsOf(readTable(table, filter, source, 'YEAR'), partitionOf)) {
    const part = parts.get(key) ?? 0;
    parts.set(key, part + 1);
    yield { path: `${key}/part-${part}.parquet`, pieces: PARQUET.write({ columns, batches }) };
  }
}

function partitionOf({ year, districtCode }: TableRow): string {
  const province = typeof districtCode === 'string' ? `${districtCode.slice(0, 2)}0000` : NO_VALUE;
  return `year=${String(year)}/province=${province}`;
}
