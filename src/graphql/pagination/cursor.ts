import { createHash } from 'node:crypto';
import type { SortKey } from '../../storage';
import { BadUserInputError } from '../errors';

const VERSION = 1;
const CHECKSUM_LENGTH = 12;

/**
 * Given what a list is (its field and order) and an item's sort key, returns the item's opaque cursor.
 * The checksum tells a damaged cursor; a cursor gives access to nothing, so it need not be secret.
 */
export function encodeCursor(list: string, key: SortKey): string {
  const payload = JSON.stringify([VERSION, list, key]);
  const checksum = createHash('sha256').update(payload).digest('hex').slice(0, CHECKSUM_LENGTH);
  return Buffer.from(checksum + payload, 'utf8').toString('base64url');
}

/**
 * Given a cursor and the list it is used on, returns the sort key. A cursor is ours if its key, encoded for this
 * list, gives it back to the letter; any other is refused.
 */
export function decodeCursor(list: string, cursor: string): SortKey {
  const key = readKey(Buffer.from(cursor, 'base64url').toString('utf8').slice(CHECKSUM_LENGTH));
  if (key && encodeCursor(list, key) === cursor) return key;
  throw new BadUserInputError('The cursor was not handed out by this list.');
}

function readKey(payload: string): SortKey | null {
  const parts: unknown = parseJson(payload);
  const key: unknown = Array.isArray(parts) ? parts[2] : null;
  return isSortKey(key) ? key : null;
}

function isSortKey(value: unknown): value is SortKey {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
