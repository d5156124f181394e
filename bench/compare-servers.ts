import { isDeepStrictEqual } from 'node:util';
import { ask } from './ask';
import type { LoadAnswer } from './load.worker';
import { loadInRounds, middleRound, type Effort, type Load, type Target } from './load-round';

/** One side of a comparison. */
export interface Contender extends Target {
  /** Given what it answers, returns the same in the shape of the other side's answers. */
  readonly inOtherShape?: (data: unknown) => unknown;
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
  /** The slowest hundredth of the first's requests to the second's. */
  readonly p99Ratio: Spread;
}

/** Values of several rounds: the middle one, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Given two contenders, loads them in turn, round by round, so that whatever else the machine does meets both. Answers
 * that are no success fail the bench.
 */
export async function compareServers(
  load: Load,
  first: Contender,
  second: Contender,
  effort: Effort,
): Promise<Comparison> {
  const pairs = (await loadInRounds(load, [first, second], effort)).map(
    ([one, other]) => [one!, other!] as const,
  );
  const coreRatios = pairs.flatMap(([{ perCoreSecond: one }, { perCoreSecond: other }]) =>
    one === null || other === null ? [] : [one / other],
  );
  return {
    first: middleRound(pairs.map(([one]) => one)),
    second: middleRound(pairs.map(([, other]) => other)),
    ratio: spread(pairs.map(([one, other]) => one.perSecond / other.perSecond)),
    coreRatio: coreRatios.length === 0 ? null : spread(coreRatios),
    p99Ratio: spread(pairs.map(([one, other]) => one.p99 / other.p99)),
  };
}

/** Given two contenders, compares their answers to every request, value for value; throws if any differ. */
export async function assertSameAnswers(first: Contender, second: Contender): Promise<void> {
  for (const [at, request] of first.requests.entries()) {
    const [one, other] = await Promise.all([
      answerOf(first, request),
      answerOf(second, second.requests[at]!),
    ]);
    if (!isDeepStrictEqual(one, other))
      throw new Error(`The answers to request ${at} differ: ${JSON.stringify(request)}`);
  }
}

async function answerOf(
  { server, inOtherShape = (data) => data }: Contender,
  request: Target['requests'][number],
): Promise<unknown> {
  return inOtherShape(await ask(server.url, request));
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, lowest: sorted[0]!, highest: sorted.at(-1)! };
}
