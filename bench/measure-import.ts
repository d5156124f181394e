import { startWorker } from './child-process';
import type { ImportAnswer, ImportQuestion } from './import.worker';
import type { PoolAnswer, PoolQuestion } from './pool.worker';
import { importResults, poolResults, type Result } from './results';

/** Reading is measured with one process, and with two: the least machine this is meant for. */
const JOBS = [1, 2];

/** Given a number of documents, measures their import in a process of its own. */
export async function measureImport(documents: number): Promise<Result[]> {
  const worker = startWorker<ImportQuestion, ImportAnswer>('bench/import.worker.ts');
  try {
    return importResults(await worker.ask({ documents }));
  } finally {
    await worker.stop();
  }
}

/** Given a number of documents, measures how they are read by processes of their own. */
export async function measureReading(documents: number): Promise<Result[]> {
  const worker = startWorker<PoolQuestion, readonly PoolAnswer[]>('bench/pool.worker.ts');
  try {
    return poolResults(await worker.ask({ documents, jobs: JOBS }));
  } finally {
    await worker.stop();
  }
}
