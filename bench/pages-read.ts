import { setTimeout as pause } from 'node:timers/promises';
import { ask, type GraphRequest } from './ask';
import { runSql } from './postgres-nation';
import { startGraph } from './start-graph';

const READ = 'SELECT blks_hit + blks_read FROM pg_stat_database WHERE datname = current_database()';
const MORE = 3;
/** PostgreSQL counts what a connection read when it ends, a moment later. */
const COUNTED_MS = 1_000;

/**
 * Given a PostgreSQL database and requests, returns how many of its pages of 8 kB one of them reads on average, be they
 * in memory or not: what work it is, whatever else the machine does.
 */
export async function pagesARequest(url: string, requests: readonly GraphRequest[]): Promise<number> {
  const once = await pagesRead(url, requests, 1);
  const more = await pagesRead(url, requests, MORE);
  // What starting reads is in both.
  return (more - once) / ((MORE - 1) * requests.length);
}

async function pagesRead(url: string, requests: readonly GraphRequest[], times: number): Promise<number> {
  const before = await pagesOf(url);
  const server = await startGraph(url, 0);
  try {
    for (let time = 0; time < times; time += 1)
      for (const request of requests) await ask(server.url, request);
  } finally {
    await server.stop();
  }
  await pause(COUNTED_MS);
  return (await pagesOf(url)) - before;
}

async function pagesOf(url: string): Promise<number> {
  return Number((await runSql(url, READ))[0]![0]);
}
