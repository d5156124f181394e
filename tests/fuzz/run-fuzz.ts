import { join } from 'node:path';
import { createParserPool } from '../../src/ingest';
import { TIME_LIMIT_MS } from '../../src/ingest/pool/limits';
import type { FuzzedDocument } from './fuzz.worker';
import { mutantOf, readOriginals, type Mutant } from './mutants';

/** What can come of a mutant; the last three must not. */
export const FATES = ['parsed', 'diagnosed', 'crashed', 'hung', 'unsourced'] as const;
export type Fate = (typeof FATES)[number];

/** A mutant, what came of it, and why it failed if it did. */
export interface FuzzedMutant extends Pick<Mutant, 'number' | 'story'> {
  readonly fate: Fate;
  readonly reason: string;
  readonly milliseconds: number;
}

export interface FuzzRequest {
  readonly mutants: number;
  readonly seed: number;
  readonly jobs: number;
}

/** How many mutants are made ahead of the processes. */
const LOOK_AHEAD = 4;

/** Given how many mutants and which seed, reads them all and yields what came of each, in their order. */
export async function* runFuzz({ mutants, seed, jobs }: FuzzRequest): AsyncGenerator<FuzzedMutant> {
  const originals = await readOriginals();
  const pool = createParserPool({ jobs, script: join(__dirname, 'fuzz.worker') });
  const read = async (number: number): Promise<FuzzedMutant> => {
    const { story, content } = mutantOf(originals, seed, number);
    const parsed = (await pool.parse(content, { fileName: 'mutant', url: null }, {})) as FuzzedDocument;
    return { number, story, milliseconds: parsed.milliseconds ?? TIME_LIMIT_MS, ...fateOf(parsed) };
  };
  try {
    const underway: Promise<FuzzedMutant>[] = [];
    for (let number = 1; number <= mutants; number += 1) {
      underway.push(read(number));
      if (underway.length >= jobs * LOOK_AHEAD) yield underway.shift()!;
    }
    yield* underway;
  } finally {
    await pool.close();
  }
}

function fateOf({ report, diagnostics, unsourced }: FuzzedDocument): Pick<FuzzedMutant, 'fate' | 'reason'> {
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code);
  const reason = errors.join(', ');
  if (errors.includes('INTERNAL_FAILURE') || errors.includes('MEMORY_LIMIT_EXCEEDED'))
    return { fate: 'crashed', reason };
  if (errors.includes('TIME_LIMIT_EXCEEDED')) return { fate: 'hung', reason };
  if (report) {
    return unsourced.length > 0
      ? { fate: 'unsourced', reason: unsourced.slice(0, 3).join('; ') }
      : { fate: 'parsed', reason };
  }
  return errors.length > 0
    ? { fate: 'diagnosed', reason }
    : { fate: 'crashed', reason: 'neither a report nor a reason' };
}
