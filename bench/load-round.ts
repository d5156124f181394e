import type { GraphRequest } from './ask';
import type { ServerProcess, Worker } from './child-process';
import type { LoadAnswer, LoadQuestion } from './load.worker';

/** The process that sends the requests. */
export type Load = Worker<LoadQuestion, LoadAnswer>;

export interface Effort {
  readonly connections: number;
  readonly rounds: number;
  readonly milliseconds: number;
}

/** A server and the requests it is asked in turn. */
export interface Target {
  readonly server: Pick<ServerProcess, 'url' | 'coreSeconds'>;
  readonly requests: readonly GraphRequest[];
}

/** What a target did in one round. */
export interface Round extends LoadAnswer {
  readonly perCoreSecond: number | null;
}

/** By then a server's hot code is compiled, on a busy machine too. */
const WARM_UP_MS = 4_000;

/** Given a target, loads it for a time; answers that are no success fail the bench. */
async function loadRound(
  load: Load,
  { server, requests }: Target,
  connections: number,
  milliseconds: number,
): Promise<Round> {
  const { url } = server;
  const bodies = requests.map((request) => JSON.stringify(request));
  const before = server.coreSeconds();
  const answer = await load.ask({ url, bodies, connections, milliseconds });
  const after = server.coreSeconds();
  if (answer.failures > 0) throw new Error(`${answer.failures} answers of ${url} were no success.`);
  return {
    ...answer,
    perCoreSecond: before === null || after === null ? null : answer.requests / (after - before),
  };
}

/** Given targets, loads them in turn, round by round; returns the rounds, each with an entry a target. */
export async function loadInRounds(
  load: Load,
  targets: readonly Target[],
  { connections, rounds, milliseconds }: Effort,
): Promise<(readonly Round[])[]> {
  for (const target of targets) {
    const sharing = targets.filter(({ server }) => server === target.server).length;
    await loadRound(load, target, connections, WARM_UP_MS / sharing);
  }
  const done: (readonly Round[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const answers: Round[] = [];
    for (const target of targets) answers.push(await loadRound(load, target, connections, milliseconds));
    done.push(answers);
  }
  return done;
}

/** Given rounds of one target, returns the one whose rate is in the middle. */
export function middleRound<T extends LoadAnswer>(rounds: readonly T[]): T {
  return [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)]!;
}
