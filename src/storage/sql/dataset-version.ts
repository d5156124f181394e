import { randomBytes } from 'node:crypto';

/** Reads the version of what is stored: one row by its key. */
export const READ_VERSION = `SELECT "version" FROM "dataset_version" WHERE "id" = 'dataset'`;

/** Gives what is stored the version that is bound to it, within the transaction that changed it. */
export const SET_VERSION = `INSERT INTO "dataset_version" ("id", "version") VALUES ('dataset', ?)
  ON CONFLICT ("id") DO UPDATE SET "version" = excluded."version"`;

/**
 * Returns a version that nothing stored ever had. It is drawn, not counted: a database put back from a backup, which
 * goes on in another way, never comes to a version that it had before.
 */
export function newVersion(): string {
  return randomBytes(12).toString('base64url');
}

/** Returns `SET_VERSION` with a new version in it, for where nothing can be bound. */
export function setNewVersion(): string {
  return SET_VERSION.replace('?', `'${newVersion()}'`);
}
