import { isDeepStrictEqual } from 'node:util';
import type { ServerProcess, Worker } from './child-process';
import type { LoadAnswer, LoadQuestion } from './load.worker';
import type { BenchRequest } from './tasks';

/** One side of a comparison: a server and the requests it is asked in turn. */
export interface Contender {
  readonly server: Pick<ServerProcess, 'url' | 'coreSeconds'>;
  readonly requests: readonly BenchRequest[];
}

/** What two contenders did in rounds side by side. */
export interface Comparison {
  /** The median round of either. */
  readonly first: LoadAnswer;
  readonly second: LoadAnswer;
  /** Requests a second of the first to the second's, in the same round. */
  readonly ratio: Spread;
  /** The same by the servers' own processor time, which other work on the machine does not stretch. */
  readonly coreRatio: Spread | null;
}

/** Values of several rounds: the middle one, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface Effort {
  readonly connections: number;
  readonly rounds: number;
  readonly milliseconds: number;
}

interface Run extends LoadAnswer {
  readonly perCoreSecond: number | null;
}

/** By then the hot code is compiled, on a busy machine too. */
const WARM_UP_MS = 4_000;

/**
 * Given two contenders, loads them in turn, round by round, so that whatever else the machine does meets both. Answers
 * that are no success fail the bench.
 */
export async function compareServers(
  load: Worker<LoadQuestion, LoadAnswer>,
  first: Contender,
  second: Contender,
  { connections, rounds, milliseconds }: Effort,
): Promise<Comparison> {
  const run = async ({ server, requests }: Contender, time: number): Promise<Run> => {
    const { url } = server;
    const bodies = requests.map((request) => JSON.stringify(request));
    const before = server.coreSeconds();
    const answer = await load.ask({ url, bodies, connections, milliseconds: time });
    const after = server.coreSeconds();
    if (answer.failures > 0) throw new Error(`${answer.failures} answers of ${url} were no success.`);
    return {
      ...answer,
      perCoreSecond: before === null || after === null ? null : answer.requests / (after - before),
    };
  };
  await run(first, WARM_UP_MS);
  await run(second, WARM_UP_MS);
  const pairs: (readonly [Run, Run])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await run(first, milliseconds);
    pairs.push([one, await run(second, milliseconds)]);
  }
  const coreRatios = pairs.flatMap(([{ perCoreSecond: one }, { perCoreSecond: other }]) =>
    one === null || other === null ? [] : [one / other],
  );
  return {
    first: middle(pairs.map(([one]) => one)),
    second: middle(pairs.map(([, other]) => other)),
    ratio: spread(pairs.map(([one, other]) => one.perSecond / other.perSecond)),
    coreRatio: coreRatios.length === 0 ? null : spread(coreRatios),
  };
}

/** Given two contenders, compares their answers to every request, value for value; throws if any differ. */
export async function assertSameAnswers(first: Contender, second: Contender): Promise<void> {
  for (const [at, request] of first.requests.entries()) {
    const answers = await Promise.all([
      ask(first.server.url, request),
      ask(second.server.url, second.requests[at]!),
    ]);
    if (!isDeepStrictEqual(...answers))
      throw new Error(`The answers to request ${at} of ${request.task} differ.`);
  }
}

async function ask(url: string, request: BenchRequest): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || !answer.data || answer.errors !== undefined)
    throw new Error(`${url} answers ${request.task} with ${response.status} ${JSON.stringify(answer)}.`);
  return answer.data;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, lowest: sorted[0]!, highest: sorted.at(-1)! };
}

function middle(answers: readonly LoadAnswer[]): LoadAnswer {
  return [...answers].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(answers.length / 2)]!;
}
