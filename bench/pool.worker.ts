import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParserPool, parseFiles, type FoundFile } from '../src/ingest';
import { coreSecondsInAll, peakMegabytesInAll } from './processes';
import { copyPdfs, writeDocuments } from './write-documents';

export interface PoolQuestion {
  readonly format: 'HTML' | 'PDF';
  readonly documents: number;
  /** How many processes read, in one measurement after the other. */
  readonly jobs: readonly number[];
}

/** What came of one measurement: documents a second on the clock, as `gongkai parse --jobs` reads them. */
export interface PoolAnswer {
  readonly format: PoolQuestion['format'];
  readonly documents: number;
  readonly jobs: number;
  readonly perSecond: number;
  /** Documents by the time that all processes together had a core; null where the system does not tell. */
  readonly perCoreSecond: number | null;
  /** The most that all processes together have held; null where the system does not tell. */
  readonly peakMegabytes: number | null;
}

/** For each process: what it loads and compiles is no part of the rate. */
const WARM_UP = 50;

process.on('message', (question: PoolQuestion) => {
  void measureAll(question).then((answers) => process.send!(answers));
});

async function measureAll({ format, documents, jobs }: PoolQuestion): Promise<PoolAnswer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const write = format === 'PDF' ? copyPdfs : writeDocuments;
    const files = await write(join(folder, 'documents'), documents + WARM_UP * Math.max(...jobs));
    const answers: PoolAnswer[] = [];
    for (const each of jobs) answers.push({ format, ...(await measure(files, documents, each)) });
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(
  files: readonly FoundFile[],
  documents: number,
  jobs: number,
): Promise<Omit<PoolAnswer, 'format'>> {
  const pool = createParserPool({ jobs });
  try {
    const read = async (some: readonly FoundFile[]): Promise<void> => {
      for await (const { path, report } of parseFiles(some, {}, pool))
        if (!report) throw new Error(`${path} gives no report.`);
    };
    await read(files.slice(documents, documents + WARM_UP * jobs));
    const usedBefore = coreSecondsInAll();
    const begin = performance.now();
    await read(files.slice(0, documents));
    const seconds = (performance.now() - begin) / 1000;
    const used = usedBefore === null ? null : coreSecondsInAll()! - usedBefore;
    return {
      documents,
      jobs,
      perSecond: documents / seconds,
      perCoreSecond: used === null ? null : documents / used,
      peakMegabytes: peakMegabytesInAll(),
    };
  } finally {
    await pool.close();
  }
}
