import { startWorker, type Worker } from './child-process';
import type { GraphRequest } from './ask';
import type { CountAnswer, CountQuestion } from './count.worker';
import type { Load } from './load-round';
import type { LoadAnswer, LoadQuestion } from './load.worker';

/** The processes that every measurement of a server takes. */
export interface Tools {
  readonly load: Load;
  readonly count: Worker<CountQuestion, CountAnswer>;
  stop(): Promise<void>;
}

/** Enough to see whether the number depends on the request. */
const COUNTED = 5;

/** Starts them. */
export function startTools(): Tools {
  const load = startWorker<LoadQuestion, LoadAnswer>('bench/load.worker.ts');
  const count = startWorker<CountQuestion, CountAnswer>('bench/count.worker.ts');
  return {
    load,
    count,
    async stop() {
      await load.stop();
      await count.stop();
    },
  };
}

/** Given a database, megabytes for reports' rows and requests, counts the SQL statements of the first few and the last. */
export function countStatements(
  { count }: Tools,
  databaseUrl: string,
  megabytes: number,
  requests: readonly GraphRequest[],
  answerMegabytes = 0,
): Promise<CountAnswer> {
  const last = requests.slice(COUNTED).slice(-1);
  return count.ask({
    databaseUrl,
    megabytes,
    answerMegabytes,
    requests: [...requests.slice(0, COUNTED), ...last],
  });
}
