import { GraphQLError } from 'graphql';
import { StorageTimeoutError } from '../../storage';
import type { CallListener } from '../observed-repositories';

/** The request took longer than one may; what it had not begun to read is not read. */
export class TimeoutError extends GraphQLError {
  constructor() {
    super('This request takes too long to answer; ask for less at once.', {
      extensions: { code: 'TIMEOUT', http: { status: 503 } },
    });
    this.name = 'TimeoutError';
  }
}

/**
 * Given the time that one request may take, and who else listens to its calls of the storage, returns the listener that
 * refuses every call once that time is over: resolvers that are still to come begin nothing, and the answer says why it
 * is not whole.
 */
export function withDeadline(milliseconds: number, listener: CallListener | null): CallListener {
  const end = performance.now() + milliseconds;
  return (call, keys) => {
    if (performance.now() > end) throw new TimeoutError();
    const ended = listener?.(call, keys);
    return (error) => {
      ended?.(error);
      if (error instanceof StorageTimeoutError) throw new TimeoutError();
    };
  };
}
