import type { Diagnostic } from '../domain';
import type { GivenIdentity } from '../reports';
import type { Repositories, SaveResult } from '../storage';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import type { ParsedFile } from './parse-file';
import { parseFiles } from './parse-files';
import { storeAll } from './store-documents';
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
 * it. Transactions hold whole reports, so a call that is cut off at any moment has stored whole reports only, among them
 * all that it has told of, and the next call finds them UNCHANGED.
 */
export async function* importFiles(
  files: readonly FoundFile[],
  stores: Pick<Repositories, 'districts' | 'reports'>,
  parser: DocumentParser,
  { given, dryRun, web }: ImportOptions,
): AsyncGenerator<ImportedFile> {
  const parsed = parseFiles(files, given, parser, web);
  for await (const [{ path, report, source, diagnostics }, { outcome }] of dryRun
    ? readOnly(parsed)
    : storeAll(parsed, stores)) {
    yield {
      path,
      outcome,
      reportId: report?.id ?? null,
      sha256: source.sha256,
      diagnostics,
      remembered: false,
    };
  }
}

async function* readOnly(
  parsed: AsyncIterable<ParsedFile>,
): AsyncGenerator<readonly [ParsedFile, Pick<ImportedFile, 'outcome'>]> {
  for await (const each of parsed) yield [each, { outcome: each.report ? 'READ' : 'REJECTED' }];
}
