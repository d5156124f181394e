import type { ReportFilter } from '../storage';
import { FORMATS, type FormatName } from './formats';
import type { Chunk } from './formats/format';
import { readTable } from './read-table';
import type { Table, TableSource } from './table';

/** Given a table, a format and which reports are meant, returns the file piece by piece. */
export function writeTable(
  table: Table,
  format: FormatName,
  filter: ReportFilter,
  source: TableSource,
): AsyncIterable<Chunk> {
  return FORMATS[format].write({ columns: table.columns, batches: readTable(table, filter, source) });
}
