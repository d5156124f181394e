import { startServerProcess, type ServerProcess } from './child-process';

/** As users have it unless they say otherwise. */
export const KEPT_MEGABYTES = 32;

/** Given the address of a database and megabytes for reports' rows, returns the environment of a server over it. */
export function graphEnvironment(databaseUrl: string, megabytes: number): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
    ROW_CACHE_MEGABYTES: String(megabytes),
  };
}

/** Given the same, starts the server as users run it, saying less. */
export async function startGraph(
  databaseUrl: string,
  megabytes: number,
  profileFolder?: string,
): Promise<ServerProcess> {
  const profiling = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const environment = graphEnvironment(databaseUrl, megabytes);
  const server = await startServerProcess('src/cli/main.ts', ['serve'], environment, profiling);
  return { ...server, url: `${server.url}/graphql` };
}
