import { lstat, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSettings } from '../config';
import { isDatabaseFile } from './database-files';
import { BackupError } from './storage-errors';

/**
 * Given where the database is and where its copy is to be, throws a BackupError unless there is room for a file, or
 * there is one that shall be replaced. The database's own files never are: processes that serve it would go on with the
 * ones that were replaced.
 */
export async function checkPlace(database: DatabaseSettings, file: string, replace: boolean): Promise<void> {
  const folder = await realpath(dirname(file)).catch(() => null);
  if (folder === null) throw new BackupError(`there is no folder ${dirname(file)}`);
  const found = await lstat(file).catch(() => null);
  if (found && !found.isFile()) throw new BackupError(`${file} is no regular file`);
  if (await isDatabaseFile(database, file))
    throw new BackupError(`${file} is the database itself, or a part of it`);
  if (found && !replace) throw new BackupError(`${file} is there already; --force replaces it`);
}
