import { mostReports, readSyntheticSettings, type YearRange } from '../src/ingest';
import { plantDigits } from '../tests/unit/validation/plant-digits';
import { startWorker } from './child-process';
import type { CheckAnswer, CheckQuestion } from './check.worker';
import { nationDatabase } from './nation-database';
import { checkResults, parityResult, type Result } from './results';

/** The form has been filled in for this many years. */
const YEARS = 7;
const TABLES = 1000;

/** Given a number of reports, measures how all of them, of several years, are checked again; no more than there are. */
export async function measureCheck(reports: number): Promise<Result[]> {
  const settings = readSyntheticSettings();
  const { from } = settings.years;
  const years: YearRange = { from, to: from + YEARS - 1 };
  const database = await nationDatabase(Math.min(reports, mostReports(settings, years)), years);
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
