/**
 * Reads documents that chance has changed, and tells what came of them; exits 1 if one brought the reading down, took
 * too long, or gave a figure without a source:
 *   npm run fuzz -- [--mutants 10000] [--seed 1] [--jobs 2]
 *   npm run fuzz -- --seed 1 --mutant 77 > mutant
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { mutantOf, readOriginals } from '../tests/fuzz/mutants';
import { FATES, runFuzz, type Fate, type FuzzedMutant, type FuzzRequest } from '../tests/fuzz/run-fuzz';

const FAILURES: readonly Fate[] = ['crashed', 'hung', 'unsourced'];

async function fuzz(request: FuzzRequest): Promise<boolean> {
  const counts: Record<Fate, number> = { parsed: 0, diagnosed: 0, crashed: 0, hung: 0, unsourced: 0 };
  const began = performance.now();
  let slowest: FuzzedMutant | null = null;
  for await (const mutant of runFuzz(request)) {
    counts[mutant.fate] += 1;
    if (!slowest || mutant.milliseconds > slowest.milliseconds) slowest = mutant;
    if (FAILURES.includes(mutant.fate))
      process.stdout.write(`${mutant.number}: ${mutant.story}: ${mutant.fate}: ${mutant.reason}\n`);
  }
  const line = (name: string, value: string | number): string =>
    `${name.padEnd(10)} ${String(value).padStart(8)}\n`;
  process.stdout.write(
    line('mutants', request.mutants) + FATES.map((fate) => line(fate, counts[fate])).join(''),
  );
  if (slowest) {
    const { milliseconds, number, story } = slowest;
    process.stdout.write(
      `${line('slowest', `${milliseconds.toFixed(0)} ms`).trimEnd()}  ${number}: ${story}\n`,
    );
  }
  process.stdout.write(line('all', `${((performance.now() - began) / 1000).toFixed(0)} s`));
  return FAILURES.every((fate) => counts[fate] === 0);
}

function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new RangeError(`${value} is no whole number from 1.`);
  return Number(value);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mutants: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      mutant: { type: 'string' },
    },
  });
  const seed = count(values.seed);
  if (values.mutant !== undefined) {
    process.stdout.write(mutantOf(await readOriginals(), seed, count(values.mutant)).content);
  } else if (!(await fuzz({ mutants: count(values.mutants), seed, jobs: count(values.jobs) }))) {
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`fuzz: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
