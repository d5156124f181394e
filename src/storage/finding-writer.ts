import type { Finding } from '../domain';
import { FINDING_COLUMNS, toFindingRows } from './mappers/finding.mapper';
import type { UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** The revision that findings are about. */
export interface FindingsOwner {
  readonly reportId: string;
  readonly revisionId: string;
  readonly isCurrent: boolean;
}

export interface FindingWriter {
  insert(unit: UnitOfWork, owner: FindingsOwner, findings: readonly Finding[]): void;
  /** Keeps a revision's findings readable by the revision, but out of the lists. */
  supersede(unit: UnitOfWork, revisionId: string): void;
  deleteAll(unit: UnitOfWork, revisionId: string): void;
}

/** Given the table, returns what writes findings within a transaction. */
export function createFindingWriter({ finding }: Pick<Tables, 'finding'>): FindingWriter {
  const insert = finding.insert([...FINDING_COLUMNS, 'current']);
  const setCurrent = finding.update('current', 'revisionId');
  const deleteAll = finding.deleteWhere('revisionId');
  return {
    insert(unit, { reportId, revisionId, isCurrent }, findings) {
      for (const row of toFindingRows(reportId, revisionId, findings)) {
        unit.write(insert, [...row, isCurrent ? 1 : 0]);
      }
    },
    supersede: (unit, revisionId) => unit.write(setCurrent, [0, revisionId]),
    deleteAll: (unit, revisionId) => unit.write(deleteAll, [revisionId]),
  };
}
