import type { ReportFilter, ReportOrder, SortKey } from '../storage';
import type { TableRow } from './column';
import { keysOf, type Table, type TableSource } from './table';

/** Reports are read so many at a time: enough that statements are few, and few enough that memory stays flat. */
export const REPORTS_AT_ONCE = 100;

/**
 * Given a table and which reports are meant, reads its rows in the order of the reports' ids, or of their years and then
 * ids, those of some reports at a time. The next ones are read when they are asked for, and nothing is held in the database meanwhile.
 */
export async function* readTable(
  table: Table,
  filter: ReportFilter,
  source: TableSource,
  order: Exclude<ReportOrder['field'], 'IMPORTED_AT'> = 'DISTRICT',
): AsyncGenerator<readonly TableRow[], void> {
  let after: SortKey | undefined;
  for (;;) {
    const page = await source.reports.page(
      filter,
      { field: order, direction: 'ASC' },
      { first: REPORTS_AT_ONCE, after },
    );
    const reports = page.items.map(({ item }) => item);
    if (reports.length > 0) {
      const codes = new Set(reports.flatMap(({ districtCode }) => districtCode ?? []));
      const [rowsOf, districts] = await Promise.all([
        table.read(reports, source),
        source.districts.byCodes([...codes]),
      ]);
      yield reports.flatMap((report) => {
        const keys = keysOf(report, districts.get(report.districtCode ?? ''));
        return rowsOf(report).map((row) => ({ ...keys, ...row }));
      });
    }
    if (!page.hasNextPage) return;
    after = page.items.at(-1)?.key;
  }
}
