import { readSettings } from '../config';
import { isDatabaseFile } from '../storage';
import { UsageError } from './exit-codes';

/** Refuses an option that names the configured database, or a part of it, as the file to write. */
export async function refuseDatabase(option: string, file: string): Promise<void> {
  if (await isDatabaseFile(readSettings().database, file))
    throw new UsageError(`${option}: ${file} is the database itself, or a part of it.`);
}
