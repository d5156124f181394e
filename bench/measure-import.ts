import { startWorker } from './child-process';
import type { ImportAnswer, ImportQuestion } from './import.worker';
import type { PoolAnswer, PoolQuestion } from './pool.worker';
import { importResults, poolResults, type Result } from './results';

/** Reading is measured with one process, and with two: the least machine this is meant for. */
const JOBS = [1, 2];
/** A PDF takes some twenty times as long as a page of HTML. */
const PAGES_A_PDF = 10;

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
    const pages = await worker.ask({ format: 'HTML', documents, jobs: JOBS });
    const pdfs = await worker.ask({
      format: 'PDF',
      documents: Math.ceil(documents / PAGES_A_PDF),
      jobs: JOBS,
    });
    return [...poolResults(pages), ...poolResults(pdfs)];
  } finally {
    await worker.stop();
  }
}
