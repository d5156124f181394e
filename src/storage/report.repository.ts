import { createDataset } from './report-dataset';
import { createReportHeaders } from './report-headers';
import { createReportPages } from './report-pages';
import { createReportRows } from './report-rows';
import { eachReport } from './report-stream';
import { createReportWriter } from './report-writer';
import type { AgencyRepository, ReportRepository } from './repositories';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables, their connection and the agencies, returns the reports. */
export function createReportRepository(
  tables: Tables,
  connection: RowReader & RowWriter,
  agencies: AgencyRepository,
): ReportRepository {
  const pages = createReportPages(tables, connection);
  const { sectionsAsRead, ...rows } = createReportRows(tables, connection);
  return {
    ...createReportWriter(tables, connection),
    ...createReportHeaders(tables, connection),
    ...pages,
    ...rows,
    each: () => eachReport({ agencies, page: pages.page, rows: { ...rows, sectionsAsRead } }),
    dataset: createDataset(tables, connection),
  };
}
