import { readSyntheticSettings } from '../src/ingest';
import { plantDigits } from '../tests/unit/validation/plant-digits';
import { startWorker } from './child-process';
import type { CheckAnswer, CheckQuestion } from './check.worker';
import { nationDatabase } from './nation-database';
import { checkResults, parityResult, type Result } from './results';

const TABLES = 1000;

/** Given the size of the nation, measures how all of its reports, of several years, are checked again. */
export async function measureCheck(reports: number): Promise<Result[]> {
  const { years } = readSyntheticSettings();
  const database = await nationDatabase(reports);
  const worker = startWorker<CheckQuestion, CheckAnswer>('bench/check.worker.ts');
  try {
    return checkResults(await worker.ask({ database, years }));
  } finally {
    await worker.stop();
  }
}

/** Counts how often the suspect cell is named when one digit of a table is wrong. */
export function measureParity(): Result[] {
  return [parityResult(plantDigits(TABLES))];
}
