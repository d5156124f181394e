import type { AnnualReport, Cell, StoredReport } from '../domain';
import type { ReportRows } from './report-rows';
import type { AgencyRepository, ReportRepository } from './repositories';

/** How many reports are held at once: few enough to keep memory flat, many enough to share statements. */
const BATCH = 100;

interface Reads {
  readonly agencies: AgencyRepository;
  readonly page: ReportRepository['page'];
  readonly rows: ReportRows;
}

/** Given the reads of reports, returns every current report whole, in id order, as it was read. */
export async function* eachReport(reads: Reads): ReturnType<ReportRepository['each']> {
  let after: readonly [string] | undefined;
  for (;;) {
    const order = { field: 'DISTRICT', direction: 'ASC' } as const;
    const { items, hasNextPage } = await reads.page({}, order, { first: BATCH, after });
    const headers = items.map(({ item }) => item);
    yield* await wholeReports(reads, headers);
    const last = headers.at(-1);
    if (!hasNextPage || !last) return;
    after = [last.id];
  }
}

async function wholeReports(
  { agencies, rows }: Reads,
  headers: readonly StoredReport[],
): Promise<{ revisionId: string; report: AnnualReport }[]> {
  const ids = headers.map((header) => header.revisionId);
  const [issuers, sections, categories, outcomes, reviewCases, extraRows, cells] = await Promise.all([
    agencies.byIds(headers.map((header) => header.agencyId)),
    rows.sectionsAsRead(ids),
    rows.categoriesOf(ids),
    rows.outcomesOf(ids),
    rows.reviewCasesOf(ids),
    rows.extraRowsOf(ids),
    rows.cellsOf(ids),
  ]);
  return headers.map((header) => {
    const { revisionId } = header;
    const cellsOfRow = (row: string): readonly Cell[] => cells.get(revisionId)?.get(row) ?? [];
    const report: AnnualReport = {
      id: header.id,
      agency: issuers.get(header.agencyId)!,
      districtCode: header.districtCode,
      year: header.year,
      form: header.form,
      scope: header.scope,
      scopeWords: header.scopeWords,
      status: header.status,
      title: header.title,
      period: header.period,
      siteCode: header.siteCode,
      publishedOn: header.publishedOn,
      sections: sections.get(revisionId) ?? [],
      disclosureCategories: (categories.get(revisionId) ?? []).map((row) => ({
        ...row,
        cells: cellsOfRow(row.kind),
      })),
      applicationOutcomes: (outcomes.get(revisionId) ?? []).map((row) => ({
        ...row,
        cells: cellsOfRow(row.code),
      })),
      reviewCases: (reviewCases.get(revisionId) ?? []).map((row) => ({
        ...row,
        cells: cellsOfRow(row.kind),
      })),
      extraRows: extraRows.get(revisionId) ?? [],
    };
    return { revisionId, report };
  });
}
