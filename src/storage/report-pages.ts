import { within } from './district-ancestry';
import { toStoredReport } from './mappers/report.mapper';
import { headerSql } from './report-headers';
import type { ReportFilter, ReportOrder, ReportRepository } from './repositories';
import { condition, flag, ifGiven, whereAll, type Condition } from './sql/conditions';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Given the reports' tables and their connection, returns the reads of reports by filter. */
export function createReportPages(
  { report, revision, ancestry, district }: Pick<Tables, 'report' | 'revision' | 'ancestry' | 'district'>,
  rows: RowReader,
): Pick<ReportRepository, 'page' | 'count'> {
  const header = headerSql({ report, revision });
  const select = `SELECT ${rows.selectWhole(header.columns)} FROM ${header.from}`;
  const id = report.column('id');
  const isOfLevel = `${report.column('districtCode')} IN (SELECT ${district.column('code')} FROM ${district.from}
    WHERE ${district.column('level')} = ?)`;
  const isWithin = within(ancestry, report.column('districtCode'));
  const sortColumns: Readonly<Record<ReportOrder['field'], Sorting['columns']>> = {
    YEAR: [report.column('year'), id],
    // Ids begin with the district's code, and a report without a district has an id as well.
    DISTRICT: [id],
    IMPORTED_AT: [revision.column('importedAt'), revision.column('reportId')],
  };

  const conditions = (filter: ReportFilter): Condition[] => [
    condition(header.current),
    ...ifGiven(filter.ids, rows.isOneOf(id)),
    ...ifGiven(filter.districtCodes, rows.isOneOf(report.column('districtCode'))),
    ...ifGiven(filter.agencyIds, rows.isOneOf(report.column('agencyId'))),
    ...ifGiven(filter.level, isOfLevel),
    ...ifGiven(filter.within, isWithin),
    ...ifGiven(filter.years, rows.isOneOf(report.column('year'))),
    ...ifGiven(filter.forms, rows.isOneOf(revision.column('form'))),
    ...ifGiven(filter.statuses, rows.isOneOf(revision.column('status'))),
    ...ifGiven(flag(filter.fictional), `${report.column('fictional')} = ?`),
  ];

  return {
    async page(filter, order, page) {
      const sorting: Sorting = { columns: sortColumns[order.field], direction: order.direction };
      const where = whereAll([...conditions(filter), ...following(sorting, page.after)]);
      const sql = `${select} ${where.sql} ${orderBy(sorting)} LIMIT ?`;
      const found = await rows.read(sql, [...where.parameters, rowsToRead(page)]);
      return toPage(found, page, (row) => {
        const item = toStoredReport(rows.wholeRow(row));
        const keys = {
          YEAR: [item.year, item.id],
          DISTRICT: [item.id],
          IMPORTED_AT: [item.importedAt, item.id],
        };
        return { item, key: keys[order.field] };
      });
    },

    async count(filter) {
      const where = whereAll(conditions(filter));
      const [row] = await rows.read(`SELECT count(*) FROM ${header.from} ${where.sql}`, where.parameters);
      return Number(row?.[0]);
    },
  };
}
