import type { Repositories } from '../../storage';

/** Told when a call of the storage begins, with its name and how many keys it has; returns what is called at its end. */
export type CallListener = (call: string, keys: number) => (error?: unknown) => void;

type Call = (...args: unknown[]) => Promise<unknown>;

/** What the calls of a request's repositories find their listener by. */
interface Observed {
  readonly listener: CallListener;
}

/**
 * Given the repositories, returns what makes the same ones for a listener that sees every call. That takes an object a
 * repository, not a function a call, so it can be done for every request.
 */
export function observable(repositories: Repositories): (listener: CallListener) => Repositories {
  const prototypes = Object.entries(repositories)
    .filter(([, group]) => typeof group === 'object')
    .map(([name, group]) => [name, observedPrototype(name, group as object)] as const);
  return (listener) =>
    Object.fromEntries(
      prototypes.map(([name, prototype]) => [
        name,
        Object.assign(Object.create(prototype) as object, { listener }),
      ]),
    ) as unknown as Repositories;
}

function observedPrototype(name: string, group: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(group).map(([method, call]) => [
      method,
      observed(`${name}.${method}`, group, call as Call),
    ]),
  );
}

function observed(name: string, group: object, call: Call) {
  return async function (this: Observed, ...args: unknown[]): Promise<unknown> {
    const end = this.listener(name, keysOf(args[0]));
    try {
      const result = await call.apply(group, args);
      end();
      return result;
    } catch (error) {
      end(error);
      throw error;
    }
  };
}

function keysOf(argument: unknown): number {
  return Array.isArray(argument) ? argument.length : 1;
}
