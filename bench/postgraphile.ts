import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/ingest';
import { startServerCommand, type ServerProcess } from './child-process';

const FOLDER = join(packageRoot(), 'bench', 'peers', 'postgraphile');
/** It wants Node 22, whatever runs the bench. */
const NODE = join(FOLDER, 'node_modules', 'node', 'bin', 'node');

/** Installs PostGraphile beside the project if it is not there; returns whether it is there then. */
export async function installPostgraphile(): Promise<boolean> {
  if (isInstalled()) return true;
  process.stderr.write('Installing PostGraphile and its Node for the comparison, once …\n');
  // In its folder rather than by --prefix, which its Node's install script would inherit.
  const npm = spawn('npm', ['ci', '--loglevel', 'error', '--fetch-retries', '1'], {
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
  });
  const done = await new Promise<boolean>((resolve) => {
    npm.once('error', () => resolve(false));
    npm.once('exit', (code) => resolve(code === 0 && existsSync(NODE)));
  });
  if (!done) process.stderr.write('PostGraphile cannot be installed: it is left out.\n');
  return done;
}

/** Given the address of a PostgreSQL database, starts PostGraphile over it. */
export async function startPostgraphile(databaseUrl: string): Promise<ServerProcess> {
  const server = await startServerCommand(NODE, [join(FOLDER, 'server.mjs'), databaseUrl], {});
  return { ...server, url: `${server.url}/graphql` };
}

/** npm writes what it installed as its last act. */
function isInstalled(): boolean {
  const written = join(FOLDER, 'node_modules', '.package-lock.json');
  const asked = join(FOLDER, 'package-lock.json');
  return existsSync(NODE) && existsSync(written) && statSync(written).mtimeMs >= statSync(asked).mtimeMs;
}
