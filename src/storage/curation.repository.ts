import { createActLogger } from './audit-log';
import type { CurationRepository, ReportChange, ReportChangeResult } from './curation-repositories';
import { createFindingReviews } from './finding-reviews';
import { createRevisionCopier, type CurrentRevision } from './revision-copier';
import type { RowReader } from './sql/row-reader';
import type { RowWriter, UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns what curators change. */
export function createCurationRepository(tables: Tables, rows: RowReader & RowWriter): CurationRepository {
  const copier = createRevisionCopier(tables, rows);
  const log = createActLogger(tables);

  /** The current revision, or why the change is refused. */
  const current = async (
    unit: UnitOfWork,
    { reportId, expectedRevision }: ReportChange,
  ): Promise<CurrentRevision | ReportChangeResult> => {
    const found = await copier.current(unit, reportId);
    if (!found) return { outcome: 'UNKNOWN_REPORT' };
    const isExpected = expectedRevision === undefined || expectedRevision === found.revision;
    return isExpected ? found : { outcome: 'OTHER_REVISION', current: found.revision };
  };

  return {
    ...createFindingReviews(tables, rows),

    retract: (change, by) =>
      rows.transaction(async (unit): Promise<ReportChangeResult> => {
        const before = await current(unit, change);
        if ('outcome' in before) return before;
        const retracted = before.status === 'RETRACTED';
        const after = retracted ? before : await copier.copy(unit, before, before.id, 'RETRACTED');
        const act = { action: 'RETRACT_REPORT', target: change.reportId, reason: change.reason } as const;
        await log(unit, { ...act, before: stateOf(before), after: stateOf(after) }, by);
        return { outcome: retracted ? 'UNCHANGED' : 'CHANGED', revisionId: after.id };
      }),

    restore: (change, by) =>
      rows.transaction(async (unit): Promise<ReportChangeResult> => {
        const before = await current(unit, change);
        if ('outcome' in before) return before;
        const wanted = await copier.revision(unit, change.reportId, change.revision);
        if (!wanted) return { outcome: 'UNKNOWN_REVISION' };
        if (wanted.status === 'RETRACTED') return { outcome: 'REVISION_IS_A_RETRACTION' };
        // A report has one reading of a document, so two revisions read from the same bytes say the same.
        const same = before.status === wanted.status && before.sha256 === wanted.sha256;
        const after = same ? before : await copier.copy(unit, before, wanted.id, wanted.status);
        const act = { action: 'RESTORE_REVISION', target: change.reportId, reason: change.reason } as const;
        const restored = { ...stateOf(after), restoredRevision: change.revision };
        await log(unit, { ...act, before: stateOf(before), after: restored }, by);
        return { outcome: same ? 'UNCHANGED' : 'CHANGED', revisionId: after.id };
      }),
  };
}

function stateOf({ revision, status, sha256 }: CurrentRevision) {
  return { revision, status, sha256 };
}
