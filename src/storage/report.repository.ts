import { createJsonRows } from './json-rows';
import { createDataset } from './report-dataset';
import { createReportHeaders } from './report-headers';
import { createReportPages } from './report-pages';
import { createReportRows } from './report-rows';
import { createReportWriter } from './report-writer';
import type { AgencyRepository, ReportRepository } from './repositories';
import { groupBy } from './sql/group-rows';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';
import { wholeReports } from './whole-reports';

/** Given the tables, their connection and the agencies, returns the reports. */
export function createReportRepository(
  tables: Tables,
  connection: RowReader & RowWriter,
  agencies: AgencyRepository,
): ReportRepository {
  const headers = createReportHeaders(tables, connection);
  const { sectionsAsRead, statementsAsRead, ...served } = createReportRows(tables, connection);
  return {
    ...createReportWriter(tables, connection),
    ...headers,
    ...createReportPages(tables, connection),
    ...served,
    ...createJsonRows(tables, connection),
    async wholeOfAgencies(agencyIds) {
      const found = [...(await headers.ofAgencies(agencyIds)).values()].flat();
      return groupBy(
        await wholeReports({ agencies, rows: { ...served, sectionsAsRead, statementsAsRead } }, found),
        ({ report }) => report.agency.id,
      );
    },
    dataset: createDataset(tables, connection),
  };
}
