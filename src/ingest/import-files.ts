import type { Actor, Diagnostic, District } from '../domain';
import { resolveInputs } from '../indicators';
import { fictionalDistrict, type GivenIdentity } from '../reports';
import type { Repositories, SaveResult, SettledReading } from '../storage';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import type { ParsedFile } from './parse-file';
import { parseFiles } from './parse-files';
import type { WebReader } from './web';

/** What became of one file: stored, found stored already, read only (a dry run), or rejected. */
export interface ImportedFile {
  readonly path: string;
  readonly outcome: SaveResult['outcome'] | 'READ' | 'REJECTED';
  readonly reportId: string | null;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether that is known from an earlier reading, or another importer's. */
  readonly remembered: boolean;
}

export interface ImportOptions {
  readonly given: GivenIdentity;
  /** Reads and checks without storing. */
  readonly dryRun: boolean;
  /** Fetches the documents that are named by their addresses; none are without it. */
  readonly web?: WebReader;
}

/**
 * Given files, reads, checks and stores each in their order, however many are read at a time, and yields what became of
 * it. One file's report is one transaction, so a call that is cut off at any moment has stored whole reports only, and
 * the next call finds them UNCHANGED.
 */
export async function* importFiles(
  files: readonly FoundFile[],
  repositories: Pick<Repositories, 'districts' | 'reports'>,
  parser: DocumentParser,
  options: ImportOptions,
): AsyncGenerator<ImportedFile> {
  for await (const parsed of parseFiles(files, options.given, parser, options.web)) {
    yield {
      path: parsed.path,
      outcome: options.dryRun && parsed.report ? 'READ' : (await storeDocument(parsed, repositories)).outcome,
      reportId: parsed.report?.id ?? null,
      sha256: parsed.source.sha256,
      diagnostics: parsed.diagnostics,
      remembered: false,
    };
  }
}

/**
 * Given a document read and checked, stores its report, if it gave one; a curator's import is logged with it, and what a
 * bulk import remembers of it is stored with it.
 */
export async function storeDocument(
  parsed: Omit<ParsedFile, 'path'>,
  { districts, reports }: Pick<Repositories, 'districts' | 'reports'>,
  by?: Actor,
  reading?: SettledReading,
): Promise<SaveResult | { readonly outcome: 'REJECTED' }> {
  const { report, source, content, findings, district } = parsed;
  if (!report) return { outcome: 'REJECTED' };
  if (district?.fictional) await introduce(district, districts);
  const importedAt = new Date().toISOString();
  const inputs = resolveInputs(report);
  return reports.save({ report, source, content, findings, inputs, importedAt, reading }, by);
}

/** Real divisions are all known; one of the fictional provinces is known from its first report on, with those above it. */
async function introduce(district: District, districts: Repositories['districts']): Promise<void> {
  const province = `${district.code.slice(0, 2)}0000`;
  const prefecture = `${district.code.slice(0, 4)}00`;
  const lineage = [...new Set([province, prefecture, district.code])];
  const known = await districts.byCodes(lineage);
  const unknown = lineage.filter((code) => !known.has(code));
  const named = (code: string): District =>
    code === district.code ? district : fictionalDistrict(code, `示例区划${code}`);
  if (unknown.length > 0) await districts.save(unknown.map(named));
}
