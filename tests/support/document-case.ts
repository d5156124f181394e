import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  APPLICATION_FIELDS,
  CATEGORY_AMOUNT_FIELDS,
  CATEGORY_COUNT_FIELDS,
  Gazetteer,
  REVIEW_FIELDS,
  type AnnualReport,
} from '../../src/domain';
import { readDocument } from '../../src/documents';
import { loadDivisions, packageRoot, parseDocument, type ParsedDocument } from '../../src/ingest';

/** Where the document cases stand: one folder each, no code. */
export const CASES_FOLDER = join(packageRoot(), 'tests', 'fixtures', 'documents');

/** Why a case exists, and what a curator or a carrier would say of its document. */
export interface CaseDescription {
  /** The peculiarity, in a sentence. */
  readonly why: string;
  /** Where the figures come from: a report's title, or `invented`. */
  readonly figures: string;
  readonly url?: string;
}

/** What a case expects of its document, short enough to be checked by eye against it. */
export interface ExpectedReport {
  readonly trust: string;
  readonly publisher: string | null;
  readonly flags: readonly string[];
  readonly report: {
    readonly id: string;
    readonly agency: string;
    readonly kind: string;
    readonly districtCode: string | null;
    readonly year: number;
    readonly form: string;
    readonly scope: string;
    readonly status: string;
    readonly title: string | null;
    readonly period: readonly (string | null)[] | null;
    readonly sections: readonly string[];
    /** By kind or code: the values in the form's order; a dash or words as printed, `""` for blank. */
    readonly disclosureCategories: Readonly<Record<string, string>>;
    readonly applicationOutcomes: Readonly<Record<string, string>>;
    readonly reviewCases: Readonly<Record<string, string>>;
    readonly extraRows: readonly string[];
  } | null;
  /** Every finding but PASS, as `RULE subject VERDICT`. */
  readonly findings: readonly string[];
}

let gazetteer: Gazetteer | undefined;

/** The slugs of all cases. */
export function caseSlugs(): string[] {
  return readdirSync(CASES_FOLDER).sort();
}

export function readCase(slug: string): CaseDescription {
  return JSON.parse(readFileSync(join(CASES_FOLDER, slug, 'case.json'), 'utf8')) as CaseDescription;
}

/** The case's document, read as a user's would be. */
export async function parseCase(slug: string): Promise<ParsedDocument> {
  const fileName = sourceName(slug);
  gazetteer ??= new Gazetteer(loadDivisions());
  const url = readCase(slug).url ?? null;
  return parseDocument(readFileSync(join(CASES_FOLDER, slug, fileName)), { fileName, url }, {}, gazetteer);
}

/** The case's document as its text was extracted: what the offsets of places count in. */
export async function extractedText(slug: string): Promise<string> {
  const { document } = await readDocument(readFileSync(join(CASES_FOLDER, slug, sourceName(slug))));
  return document?.text ?? '';
}

function sourceName(slug: string): string {
  const name = readdirSync(join(CASES_FOLDER, slug)).find((each) => each.startsWith('source.'));
  if (name === undefined) throw new Error(`Case ${slug} has no source document.`);
  return name;
}

/** Given a document as read, returns it in the form in which cases state what they expect. */
export function summarize({ source, report, findings }: ParsedDocument): ExpectedReport {
  return {
    trust: source.trust,
    publisher: source.publisher,
    flags: source.flags,
    report: report && summarizeReport(report),
    findings: findings
      .filter((finding) => finding.verdict !== 'PASS')
      .map((finding) => `${finding.rule} ${finding.subject} ${finding.verdict}`),
  };
}

export function expectedReport(slug: string): ExpectedReport | null {
  return readExpected(slug, 'expected-report.json') as ExpectedReport | null;
}

/** The codes of the diagnostics a case expects, in order. */
export function expectedDiagnostics(slug: string): readonly string[] | null {
  return readExpected(slug, 'expected-diagnostics.json') as readonly string[] | null;
}

function readExpected(slug: string, name: string): unknown {
  const path = join(CASES_FOLDER, slug, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function summarizeReport(report: AnnualReport): ExpectedReport['report'] {
  const values = (
    row: Readonly<Record<string, unknown>>,
    cells: AnnualReport['applicationOutcomes'][number]['cells'],
    fields: readonly string[],
  ): string =>
    fields
      .flatMap((field) => {
        const cell = cells.find((each) => each.field === field);
        if (!cell) return [];
        const figure = row[field];
        return typeof figure === 'number' || typeof figure === 'string'
          ? [String(figure)]
          : [JSON.stringify(cell.text)];
      })
      .join(' ');
  const categoryFields = [...CATEGORY_COUNT_FIELDS, ...CATEGORY_AMOUNT_FIELDS];
  return {
    id: report.id,
    agency: report.agency.name,
    kind: report.agency.kind,
    districtCode: report.districtCode,
    year: report.year,
    form: report.form,
    scope: report.scope,
    status: report.status,
    title: report.title,
    period: report.period && [report.period.from, report.period.to],
    sections: report.sections.map((section) => section.kind),
    disclosureCategories: Object.fromEntries(
      report.disclosureCategories.map((row) => [row.kind, values({ ...row }, row.cells, categoryFields)]),
    ),
    applicationOutcomes: Object.fromEntries(
      report.applicationOutcomes.map((row) => [row.code, values({ ...row }, row.cells, APPLICATION_FIELDS)]),
    ),
    reviewCases: Object.fromEntries(
      report.reviewCases.map((row) => [row.kind, values({ ...row }, row.cells, REVIEW_FIELDS)]),
    ),
    extraRows: report.extraRows.map((row) => `${row.label}: ${row.cells.map((cell) => cell.text).join(' ')}`),
  };
}
