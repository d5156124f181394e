import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port';
import { PASSWORD, serverFolder, USER } from './server-folder';

/** A crash of the machine may cost the tests' data. */
const WITHOUT_WAITING_FOR_DISKS = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((setting) => [
  '-c',
  `${setting}=off`,
]);
/** A locale that sorts otherwise than by bytes, as most servers have: no list may come to depend on it. */
const LOCALE = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US'];

/** A PostgreSQL server of its own, out of an npm package. */
export interface EmbeddedServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server in a new folder, on a free port of this machine. */
export async function startEmbeddedServer(): Promise<EmbeddedServer> {
  const { folder, Server, isRoot } = await serverFolder();
  const port = await freePort();
  const server = new Server({
    databaseDir: join(folder, 'data'),
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    // The server refuses to run as root.
    createPostgresUser: isRoot,
    initdbFlags: LOCALE,
    postgresFlags: [...WITHOUT_WAITING_FOR_DISKS, '-c', 'max_connections=200'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
