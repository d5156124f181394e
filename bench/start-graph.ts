import { startServerProcess, type ServerProcess } from './child-process';

/** As users have it unless they say otherwise. */
export const KEPT_MEGABYTES = 32;
export const ANSWER_MEGABYTES = 16;

/**
 * Given the address of a database, megabytes for reports' rows and megabytes for whole answers, returns the environment of
 * a server over it. Nearly every line measures the working out of answers, so by default no answer is kept.
 */
export function graphEnvironment(
  databaseUrl: string,
  megabytes: number,
  answerMegabytes = 0,
): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
    ROW_CACHE_MEGABYTES: String(megabytes),
    RESPONSE_CACHE_MEGABYTES: String(answerMegabytes),
  };
}

/** Given the same, starts the server as users run it, saying less. */
export async function startGraph(
  databaseUrl: string,
  megabytes: number,
  profileFolder?: string,
  answerMegabytes = 0,
): Promise<ServerProcess> {
  const profiling = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const environment = graphEnvironment(databaseUrl, megabytes, answerMegabytes);
  const server = await startServerProcess('src/cli/main.ts', ['serve'], environment, profiling);
  return { ...server, url: `${server.url}/graphql` };
}
