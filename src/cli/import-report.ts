import { SingleBar } from 'cli-progress';
import type { ImportedFile } from '../ingest';
import { printable } from './printable';

type Outcome = ImportedFile['outcome'];

/** The sum of an import, as `--summary` writes it. */
export interface ImportSummary {
  readonly files: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly read: number;
  readonly rejected: number;
  readonly seconds: number;
  readonly documents: readonly ImportedFile[];
}

/**
 * Given the outcomes of an import as they come, shows a progress bar on a terminal and a line for each rejected
 * document on standard error, and returns the sum.
 */
export async function reportImport(
  imported: AsyncIterable<ImportedFile>,
  total: number,
): Promise<ImportSummary> {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: '{bar} {value}/{total} documents, {eta_formatted} left',
        stream: process.stderr,
        clearOnComplete: true,
      })
    : null;
  const started = process.hrtime.bigint();
  const documents: ImportedFile[] = [];
  const rejected: string[] = [];
  bar?.start(total, 0);
  try {
    for await (const document of imported) {
      documents.push(document);
      if (document.outcome === 'REJECTED') rejected.push(rejection(document));
      bar?.increment();
    }
  } finally {
    bar?.stop();
  }
  for (const line of rejected) process.stderr.write(`${line}\n`);
  const count = (outcome: Outcome): number => documents.filter((each) => each.outcome === outcome).length;
  return {
    files: documents.length,
    created: count('CREATED'),
    revised: count('REVISED'),
    unchanged: count('UNCHANGED'),
    read: count('READ'),
    rejected: count('REJECTED'),
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    documents,
  };
}

/** Given the sum of an import, returns it as a sentence for people. */
export function summaryLine(summary: ImportSummary): string {
  const parts = (['created', 'revised', 'unchanged', 'read', 'rejected'] as const)
    .filter((outcome) => summary[outcome] > 0)
    .map((outcome) => `${summary[outcome]} ${outcome}`);
  const documents = summary.files === 1 ? 'document' : 'documents';
  return `${summary.files} ${documents} in ${summary.seconds.toFixed(1)} s: ${parts.join(', ') || 'nothing to do'}.`;
}

function rejection({ path, diagnostics }: ImportedFile): string {
  const errors = diagnostics.filter((each) => each.severity === 'ERROR');
  return errors.map((each) => `${printable(path)}: ${each.code}: ${printable(each.message)}`).join('\n');
}
