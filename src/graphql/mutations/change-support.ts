import type { Actor, StoredReport } from '../../domain';
import { clearLoaders } from '../../loaders';
import type { GraphqlContext } from '../context';
import { ConflictError, UnauthenticatedError } from '../errors';

/** Given the context of a request, returns who is written into the audit log; nobody writes without a credential. */
export function actorOf({ caller, requestId }: GraphqlContext): Actor {
  if (!caller) throw new UnauthenticatedError();
  return { ...caller, requestId };
}

/** Given the revision that a change led to, brings the findings up to date and returns it as it is stored now. */
export async function readChanged(revisionId: string, context: GraphqlContext): Promise<StoredReport> {
  const { repositories, ingest, loaders } = context;
  await ingest.settle(repositories);
  clearLoaders(loaders);
  const report = (await repositories.reports.byRevisionIds([revisionId])).get(revisionId);
  if (!report) throw new Error(`The revision ${revisionId} was written and is not there.`);
  return report;
}

/** Given the number of the revision that is current by now, returns the refusal of a change meant for another. */
export function otherRevision(current: number): ConflictError {
  return new ConflictError(`Revision ${current} is current by now; nothing was changed.`);
}
