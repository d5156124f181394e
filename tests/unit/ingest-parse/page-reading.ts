import { Gazetteer } from '../../../src/domain';
import { loadDivisions, parseDocument } from '../../../src/ingest';
import { FIGURES, htmlTable, type Page, type Row } from './report-page';

const gazetteer = new Gazetteer(loadDivisions());

/** What was read of a page, beside what stands in it. */
export interface Reading {
  /** Figures that are not the page's, as `3.1.total 301→3011`. */
  readonly wrong: string[];
  /** Figures that the page has and the report lacks. */
  readonly lost: string[];
  readonly codes: string[];
  readonly isReport: boolean;
}

/** Given a page with the figures of `FIGURES`, returns what the program read of it. */
export async function read(page: string | Uint8Array): Promise<Reading> {
  const { report, diagnostics } = await parseDocument(
    typeof page === 'string' ? Buffer.from(page) : page,
    { fileName: 'page.html', url: null },
    {},
    gazetteer,
  );
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  if (!report) return { wrong: [], lost: [...FIGURES.keys()], codes, isReport: false };
  const rows = [
    ...report.disclosureCategories.map((row) => [row.kind, row.cells] as const),
    ...report.applicationOutcomes.map((row) => [row.code, row.cells] as const),
    ...report.reviewCases.map((row) => [row.kind, row.cells] as const),
  ];
  const values = new Map<string, string | null>(
    rows.flatMap(([row, cells]) => cells.map((cell) => [`${row}.${cell.field}`, cell.value] as const)),
  );
  const stated = [...FIGURES].filter(([key]) => (values.get(key) ?? null) !== null);
  return {
    wrong: stated.flatMap(([key, figure]) =>
      values.get(key) === figure ? [] : [`${key} ${figure}→${values.get(key)}`],
    ),
    lost: [...FIGURES.keys()].filter((key) => (values.get(key) ?? null) === null),
    codes,
    isReport: true,
  };
}

/** Whether a cell of the page holds a figure. */
export const isFigure = (cell: string): boolean => /^\d/.test(cell);

/** Draws every cell through a change. */
export const cellwise = (change: (cell: string) => string): Partial<Page> => ({
  draw: (rows: readonly Row[]) => htmlTable(rows.map((row) => row.map(change))),
});
