import type { Repositories } from '../storage';

/**
 * Told when a call of the storage begins, with its name and how many keys it has; throws if it may not begin. Returns
 * what is told of its end, which may throw another error in place of the call's.
 */
export type CallListener = (call: string, keys: number) => (error?: unknown) => void;

type Call = (...args: unknown[]) => Promise<unknown>;

/** What the calls of a request's repositories find their listener by. */
class Observed {
  constructor(readonly listener: CallListener) {}
}

/**
 * Given the repositories, returns what makes the same ones for a listener that sees every call. That takes an object a
 * request and one each time that a repository is asked for, not a function a call, so it can be done for every request.
 */
export function observable(repositories: Repositories): (listener: CallListener) => Repositories {
  class ObservedRepositories extends Observed {}
  for (const [name, group] of Object.entries(repositories)) {
    if (typeof group !== 'object') continue;
    const ObservedGroup = observedGroup(name, group as object);
    Object.defineProperty(ObservedRepositories.prototype, name, {
      get(this: Observed) {
        return new ObservedGroup(this.listener);
      },
    });
  }
  return (listener) => new ObservedRepositories(listener) as unknown as Repositories;
}

function observedGroup(name: string, group: object): typeof Observed {
  class ObservedGroup extends Observed {}
  for (const [method, call] of Object.entries(group)) {
    const value = observed(`${name}.${method}`, group, call as Call);
    Object.defineProperty(ObservedGroup.prototype, method, { value });
  }
  return ObservedGroup;
}

function observed(name: string, group: object, call: Call) {
  return async function (this: Observed, ...args: unknown[]): Promise<unknown> {
    const end = this.listener(name, keysOf(args[0]));
    let result: unknown;
    try {
      result = await call.apply(group, args);
    } catch (error) {
      end(error);
      throw error;
    }
    end();
    return result;
  };
}

function keysOf(argument: unknown): number {
  return Array.isArray(argument) ? argument.length : 1;
}
