import { GraphQLError } from 'graphql';
import { StorageTimeoutError, StorageUnavailableError, type Repositories } from '../../storage';
import { UnavailableError } from '../unavailable-error';

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
 * Given the repositories and the time that one request may take, returns them as they are until it is over, and refusing
 * everything from then on: resolvers that are still to come begin nothing, and the answer says why it is not whole. It
 * says so, too, where the storage gave a read up or is not there.
 */
export function withDeadline(repositories: Repositories, milliseconds: number): Repositories {
  const end = performance.now() + milliseconds;
  return guarded(repositories, () => {
    if (performance.now() > end) throw new TimeoutError();
  });
}

type Method = (...args: unknown[]) => unknown;

/** Each part and method is wrapped when it is first asked for: most requests ask for two or three. */
function guarded<T extends object>(target: T, check: () => void): T {
  const known = new Map<PropertyKey, unknown>();
  return new Proxy(target, {
    get(_, name) {
      if (!known.has(name)) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'function') known.set(name, checked(value as Method, target, check));
        else known.set(name, typeof value === 'object' && value !== null ? guarded(value, check) : value);
      }
      return known.get(name);
    },
  });
}

function checked(method: Method, owner: object, check: () => void): Method {
  return (...args) => {
    check();
    const answer = method.apply(owner, args);
    return answer instanceof Promise ? answer.catch(refuse) : answer;
  };
}

/** Given what the storage failed with, throws what the caller is told of it. */
export function refuse(error: unknown): never {
  if (error instanceof StorageTimeoutError) throw new TimeoutError();
  throw error instanceof StorageUnavailableError ? new UnavailableError(error) : error;
}
