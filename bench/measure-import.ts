import { startWorker } from './child-process';
import type { ImportAnswer, ImportQuestion } from './import.worker';
import { importResults, type Result } from './results';

/** Given a number of documents, measures their import in a process of its own. */
export async function measureImport(documents: number): Promise<Result[]> {
  const worker = startWorker<ImportQuestion, ImportAnswer>('bench/import.worker.ts');
  try {
    return importResults(await worker.ask({ documents }));
  } finally {
    await worker.stop();
  }
}
