import { hasRole, type Caller } from '../domain';
import { createLoaders, type Loaders } from '../loaders';
import type { Repositories } from '../storage';
import { createIngestAccess, type IngestAccess } from './mutations/ingest-access';

/** Who asks in one request. */
export interface Requester {
  /** Null without a credential; a bad one never comes this far. */
  readonly caller: Caller | null;
  /** By which the log and the audit log find the request. */
  readonly requestId: string | null;
}

/** What every resolver gets. Made anew for each request: its loaders remember what they read. */
export interface GraphqlContext extends Requester {
  readonly repositories: Repositories;
  readonly loaders: Loaders;
  /** Reads and stores the documents that curators import. */
  readonly ingest: IngestAccess;
}

const NOBODY: Requester = { caller: null, requestId: null };
const IN_THIS_PROCESS = createIngestAccess();

/** Given the repositories and who asks, returns the context of one request; without another access, this process reads documents. */
export function createContext(
  repositories: Repositories,
  { caller, requestId }: Requester = NOBODY,
  ingest: IngestAccess = IN_THIS_PROCESS,
): GraphqlContext {
  return { repositories, loaders: createLoaders(repositories), caller, requestId, ingest };
}

/** Given a caller, returns whether mutations are open to it. */
export function mayWrite(caller: Caller): boolean {
  return hasRole(caller, 'CURATOR');
}
