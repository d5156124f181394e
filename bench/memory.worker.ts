import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParserPool, ensureDivisions, importFiles, loadDivisions } from '../src/ingest';
import { openStorage } from '../src/storage';
import { residentMegabytesInAll } from './processes';
import { writeDocuments } from './write-documents';

export interface MemoryQuestion {
  /** After how many documents the memory is looked at, the fewest first. */
  readonly marks: readonly number[];
}

/** What the importing process and the one that reads for it held together after so many documents. */
export interface MemoryAnswer {
  readonly documents: number;
  /** Null where the system does not tell. */
  readonly megabytes: number | null;
}

process.on('message', ({ marks }: MemoryQuestion) => {
  void measureMemory(marks).then((answers) => process.send!(answers));
});

/** Imports one folder as `gongkai import --jobs 1` does. */
async function measureMemory(marks: readonly number[]): Promise<MemoryAnswer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const parser = createParserPool({ jobs: 1 });
  try {
    const files = await writeDocuments(join(folder, 'documents'), marks.at(-1)!);
    const path = join(folder, 'bench.sqlite');
    const storage = await openStorage({ kind: 'sqlite', path }, { migrate: true });
    await ensureDivisions(storage.districts, loadDivisions());
    const answers: MemoryAnswer[] = [];
    let documents = 0;
    for await (const each of importFiles(files, storage, parser, { given: {}, dryRun: false })) {
      if (each.outcome !== 'CREATED') throw new Error(`${each.path} is ${each.outcome}.`);
      documents += 1;
      if (marks.includes(documents)) answers.push({ documents, megabytes: residentMegabytesInAll() });
    }
    await storage.close();
    return answers;
  } finally {
    await parser.close();
    rmSync(folder, { recursive: true });
  }
}
