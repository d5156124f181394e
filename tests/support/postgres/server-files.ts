import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PASSWORD, serverFolder, USER } from './server-folder';

/** The program of a server, and the files of one that was never started, to be copied. */
export interface ServerFiles {
  readonly program: string;
  readonly data: string;
}

const VARIABLE = 'TEST_SERVER_FILES';
const FOLDERS: string[] = [];

/** Before the tests that run servers of their own: Jest cannot load the package that has them. */
export async function makeServerFiles(): Promise<void> {
  const { folder, Server, program, isRoot } = await serverFolder();
  FOLDERS.push(folder);
  const data = join(folder, 'data');
  const server = new Server({
    databaseDir: data,
    user: USER,
    password: PASSWORD,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
  });
  await server.initialise();
  const files: ServerFiles = { program, data };
  process.env[VARIABLE] = JSON.stringify(files);
}

export function removeServerFiles(): void {
  for (const folder of FOLDERS.splice(0)) rmSync(folder, { recursive: true });
}

/** Returns what was made before the tests. */
export function newServerFiles(): ServerFiles {
  const made = process.env[VARIABLE];
  if (made === undefined) throw new Error('The servers’ files are not there; see jest.config.mjs.');
  return JSON.parse(made) as ServerFiles;
}
