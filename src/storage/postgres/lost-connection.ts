import { DatabaseError } from 'pg';
import { errorCode } from '../sql/error-code';
import { StorageUnavailableError } from '../storage-errors';

/**
 * What a server says of itself, not of a statement: it has no connection to give (53300) or breaks one off (class 08,
 * 57P01 to 57P03), or it is a replica that was asked to write (25006).
 */
const OF_ITSELF = /^(?:08|57P0[123]$|53300$|25006$)/;

/** Given what a connection failed with, returns it, or that the database cannot be used if that is what it says. */
export function orUnavailable(error: unknown): unknown {
  if (error instanceof StorageUnavailableError) return error;
  const code = errorCode(error);
  // What no server said is said of the way to it.
  if (error instanceof DatabaseError && !OF_ITSELF.test(code ?? '')) return error;
  return new StorageUnavailableError(code ?? 'its connection was lost', { cause: error });
}
