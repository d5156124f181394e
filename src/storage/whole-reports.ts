import type { AnnualReport, Cell, StoredReport } from '../domain';
import type { ReportRows } from './report-rows';
import type { AgencyRepository, WholeReport } from './repositories';

interface Reads {
  readonly agencies: AgencyRepository;
  readonly rows: ReportRows;
}

/** Given headers of reports, returns the reports whole, as they were read, in that order: eight statements in all. */
export async function wholeReports(
  { agencies, rows }: Reads,
  headers: readonly StoredReport[],
): Promise<WholeReport[]> {
  const ids = headers.map((header) => header.revisionId);
  const [issuers, sections, categories, outcomes, reviewCases, extraRows, cells, statements] =
    await Promise.all([
      agencies.byIds(headers.map((header) => header.agencyId)),
      rows.sectionsAsRead(ids),
      rows.categoriesOf(ids),
      rows.outcomesOf(ids),
      rows.reviewCasesOf(ids),
      rows.extraRowsOf(ids),
      rows.cellsOf(ids),
      rows.statementsAsRead(ids),
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
      statements: statements.get(revisionId) ?? [],
    };
    return { revisionId, report };
  });
}
