import { createLoaders, type Loaders } from '../loaders';
import type { Repositories } from '../storage';

/** What every resolver gets. Made anew for each request: its loaders remember what they read. */
export interface GraphqlContext {
  readonly repositories: Repositories;
  readonly loaders: Loaders;
}

/** Given the repositories, returns the context of one request. */
export function createContext(repositories: Repositories): GraphqlContext {
  return { repositories, loaders: createLoaders(repositories) };
}
