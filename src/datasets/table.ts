import type { District, StoredReport } from '../domain';
import { nameInYear } from '../domain';
import type { Repositories } from '../storage';
import { columns, type Column, type TableRow } from './column';

/** What tables are read from. */
export type TableSource = Pick<Repositories, 'reports' | 'findings' | 'districts'>;

/** A table that is handed out whole: what it is called, its columns, and how its rows are read. */
export interface Table<Name extends string = string> {
  readonly name: Name;
  readonly title: string;
  /** The type of the API whose fields the rows have. */
  readonly api: string;
  readonly columns: readonly Column[];
  /** The columns that tell one row from all others. */
  readonly primaryKey: readonly string[];
  /** Given reports, returns what gives the rows of each; the keys that all tables share are added to them. */
  readonly read: (
    reports: readonly StoredReport[],
    source: TableSource,
  ) => Promise<(report: StoredReport) => readonly TableRow[]>;
}

/** By what every row is told apart, joined and selected: the first columns of every table. */
export const KEY_COLUMNS: readonly Column[] = columns(
  ['reportId', 'string', 'Report.id'],
  ['agencyId', 'string', 'Report.agencyId'],
  ['districtCode', 'string', 'Report.districtCode'],
  ['districtName', 'string', 'District.name'],
  ['districtLevel', 'string', 'District.level'],
  ['year', 'integer', 'Report.year'],
  ['form', 'string', 'Report.form'],
  ['scope', 'string', 'Report.scope'],
  ['status', 'string', 'Report.status'],
);

/** Given a report and its district, returns the keys of its rows; the name is the one of the report's year. */
export function keysOf(report: StoredReport, district: District | undefined): TableRow {
  const { id, agencyId, districtCode, year, form, scope, status } = report;
  const districtName = district ? nameInYear(district, year) : null;
  const districtLevel = district?.level ?? null;
  return { reportId: id, agencyId, districtCode, districtName, districtLevel, year, form, scope, status };
}
