import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gazetteer } from '../src/domain';
import {
  ensureDivisions,
  importFiles,
  inProcessParser,
  loadDivisions,
  parseFile,
  type FoundFile,
} from '../src/ingest';
import { openStorage } from '../src/storage';
import { timed } from './timed';
import { writeDocuments } from './write-documents';

export interface ImportQuestion {
  readonly documents: number;
}

/** Documents a second of this process's own time, which other work on the machine does not stretch. */
export interface ImportAnswer {
  readonly documents: number;
  /** Reading and checking alone. */
  readonly parsedPerCoreSecond: number;
  /** Reading, checking and storing, as `gongkai import` does. */
  readonly importedPerCoreSecond: number;
  readonly importedPerSecond: number;
}

const WARM_UP = 100;

process.on('message', (question: ImportQuestion) => {
  void measureImport(question.documents).then((answer) => process.send!(answer));
});

async function measureImport(documents: number): Promise<ImportAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const files = await writeDocuments(join(folder, 'documents'), documents + WARM_UP);
    const parser = inProcessParser(new Gazetteer(loadDivisions()));
    const parse = async (some: readonly FoundFile[]): Promise<void> => {
      for (const file of some) await parseFile(file, {}, parser);
    };
    await parse(files.slice(0, WARM_UP));
    const parsing = await timed(() => parse(files.slice(WARM_UP)));

    const storage = await openStorage(
      { kind: 'sqlite', path: join(folder, 'bench.sqlite') },
      { migrate: true },
    );
    await ensureDivisions(storage.districts, loadDivisions());
    const store = async (some: readonly FoundFile[]): Promise<void> => {
      for await (const { outcome, path } of importFiles(some, storage, parser, {
        given: {},
        dryRun: false,
      }))
        if (outcome !== 'CREATED') throw new Error(`${path} is ${outcome}.`);
    };
    await store(files.slice(0, WARM_UP));
    const importing = await timed(() => store(files.slice(WARM_UP)));
    await storage.close();
    return {
      documents,
      parsedPerCoreSecond: documents / parsing.coreSeconds,
      importedPerCoreSecond: documents / importing.coreSeconds,
      importedPerSecond: documents / importing.seconds,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
