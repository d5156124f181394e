import { SingleBar } from 'cli-progress';
import type { ImportedFile } from '../ingest';
import { printable } from './printable';

/** What may become of a document, in the order in which it is told. */
const COUNTS = {
  created: 'CREATED',
  revised: 'REVISED',
  unchanged: 'UNCHANGED',
  read: 'READ',
  rejected: 'REJECTED',
} as const satisfies Readonly<Record<string, ImportedFile['outcome']>>;
type Count = keyof typeof COUNTS;

/** The sum of an import. */
export interface ImportSummary extends Readonly<Record<Count, number>> {
  readonly files: number;
  /** How many of them this import did not read: they were read before, or by another importer meanwhile. */
  readonly remembered: number;
  readonly seconds: number;
}

/**
 * Given the outcomes of an import as they come, shows a progress bar on a terminal, then a line for each rejected
 * document on standard error, and returns the sum. Whoever wants the documents keeps them: they may be many.
 */
export async function reportImport(
  imported: AsyncIterable<ImportedFile>,
  total: number,
  onDocument?: (document: ImportedFile) => void,
): Promise<ImportSummary> {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        format: '{bar} {value}/{total} documents, {eta_formatted} left',
        stream: process.stderr,
        clearOnComplete: true,
      })
    : null;
  const started = process.hrtime.bigint();
  const outcomes = new Map<ImportedFile['outcome'], number>();
  const rejected: string[] = [];
  let remembered = 0;
  bar?.start(total, 0);
  try {
    for await (const document of imported) {
      outcomes.set(document.outcome, (outcomes.get(document.outcome) ?? 0) + 1);
      if (document.remembered) remembered += 1;
      onDocument?.(document);
      if (document.outcome === 'REJECTED') rejected.push(rejection(document));
      bar?.increment();
    }
  } finally {
    bar?.stop();
  }
  for (const line of rejected) process.stderr.write(`${line}\n`);
  const count = (name: Count): number => outcomes.get(COUNTS[name]) ?? 0;
  return {
    files: [...outcomes.values()].reduce((sum, each) => sum + each, 0),
    created: count('created'),
    revised: count('revised'),
    unchanged: count('unchanged'),
    read: count('read'),
    rejected: count('rejected'),
    remembered,
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
  };
}

/** Given the sum of an import, returns it as a sentence for people. */
export function summaryLine(summary: ImportSummary): string {
  const parts = (Object.keys(COUNTS) as Count[])
    .filter((name) => summary[name] > 0)
    .map((name) => `${summary[name]} ${name}`);
  const documents = summary.files === 1 ? 'document' : 'documents';
  const memory = summary.remembered > 0 ? `; ${summary.remembered} not read again` : '';
  return `${summary.files} ${documents} in ${summary.seconds.toFixed(1)} s: ${parts.join(', ') || 'nothing to do'}${memory}.`;
}

function rejection({ path, diagnostics }: ImportedFile): string {
  const errors = diagnostics.filter((each) => each.severity === 'ERROR');
  return errors.map((each) => `${printable(path)}: ${each.code}: ${printable(each.message)}`).join('\n');
}
