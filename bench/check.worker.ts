import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gazetteer } from '../src/domain';
import {
  importSynthetic,
  loadDivisionHistory,
  loadDivisions,
  readSyntheticSettings,
  recheck,
  syntheticReader,
  type Settled,
  type YearRange,
} from '../src/ingest';
import { openStorage } from '../src/storage';
import { timed } from './timed';

export interface CheckQuestion {
  /** An SQLite database with reports. */
  readonly database: string;
  readonly years: YearRange;
}

/** What checking all reports of the database again took. */
export interface CheckAnswer {
  readonly reports: number;
  readonly perSecond: number;
  readonly perCoreSecond: number;
  /** The most memory that the process has held. */
  readonly peakMegabytes: number;
  /** SQL statements that check so many agencies again, of one year's reports and of all years'. */
  readonly agencies: number;
  readonly statementsOfOneYear: number;
  readonly statementsOfAllYears: number;
}

/** As many as are checked together. */
const AGENCIES = 50;

const history = loadDivisionHistory(new Gazetteer(loadDivisions()));

process.on('message', (question: CheckQuestion) => {
  void measureCheck(question).then((answer) => process.send!(answer));
});

async function measureCheck({ database, years }: CheckQuestion): Promise<CheckAnswer> {
  const storage = await openStorage({ kind: 'sqlite', path: database }, { migrate: true });
  let settled: Settled = { reports: 0, changed: 0 };
  const taken = await timed(async () => {
    settled = await recheck(storage, history, () => undefined);
  });
  await storage.close();
  // In kilobytes, on every system.
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return {
    reports: settled.reports,
    perSecond: settled.reports / taken.seconds,
    perCoreSecond: settled.reports / taken.coreSeconds,
    peakMegabytes,
    agencies: AGENCIES,
    statementsOfOneYear: await countStatements({ from: years.from, to: years.from }),
    statementsOfAllYears: await countStatements(years),
  };
}

/** Counts what it takes to check a few agencies again that are checked already. */
async function countStatements(years: YearRange): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  let statements = 0;
  try {
    const path = join(folder, 'few.sqlite');
    const options = { migrate: true, onStatement: () => (statements += 1) };
    const storage = await openStorage({ kind: 'sqlite', path }, options);
    const settings = readSyntheticSettings();
    const reports = AGENCIES * (years.to - years.from + 1);
    const request = { seed: settings.seed, years, reports };
    const parser = { jobs: 1, parse: syntheticReader() };
    for await (const { path: name, outcome } of importSynthetic(settings, request, storage, parser))
      if (outcome !== 'CREATED') throw new Error(`${name} is ${outcome}.`);
    await recheck(storage, history, () => undefined);
    statements = 0;
    await recheck(storage, history, () => undefined);
    await storage.close();
    return statements;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
