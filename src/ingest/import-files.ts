import type { Diagnostic, District, Gazetteer } from '../domain';
import { fictionalDistrict, type GivenIdentity } from '../reports';
import type { Repositories, SaveResult } from '../storage';
import type { FoundFile } from './find-files';
import { parseFile, type ParsedFile } from './parse-file';

/** What became of one file: stored, found stored already, read only (a dry run), or rejected. */
export interface ImportedFile {
  readonly path: string;
  readonly outcome: SaveResult['outcome'] | 'READ' | 'REJECTED';
  readonly reportId: string | null;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ImportOptions {
  readonly given: GivenIdentity;
  /** Reads and checks without storing. */
  readonly dryRun: boolean;
}

/**
 * Given files, reads, checks and stores each, and yields what became of it. One file's report is one transaction, so a
 * call that is cut off at any moment has stored whole reports only, and the next call finds them UNCHANGED.
 */
export async function* importFiles(
  files: readonly FoundFile[],
  repositories: Pick<Repositories, 'districts' | 'reports'>,
  gazetteer: Gazetteer,
  options: ImportOptions,
): AsyncGenerator<ImportedFile> {
  for (const file of files) {
    const parsed = await parseFile(file, options.given, gazetteer);
    yield {
      path: parsed.path,
      outcome: options.dryRun && parsed.report ? 'READ' : await store(parsed, repositories),
      reportId: parsed.report?.id ?? null,
      sha256: parsed.source.sha256,
      diagnostics: parsed.diagnostics,
    };
  }
}

async function store(
  parsed: ParsedFile,
  { districts, reports }: Pick<Repositories, 'districts' | 'reports'>,
): Promise<ImportedFile['outcome']> {
  const { report, source, content, findings, district } = parsed;
  if (!report) return 'REJECTED';
  if (district?.fictional) await introduce(district, districts);
  const saved = await reports.save({
    report,
    source,
    content,
    findings,
    importedAt: new Date().toISOString(),
  });
  return saved.outcome;
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
