import { hash } from 'node:crypto';
import { reviewBasis, type Cell, type Finding } from '../domain';
import { toRuleFindingsRows, WRITTEN_FINDINGS_COLUMNS } from './mappers/finding.mapper';
import { toRevisionCells } from './mappers/revision-parts.mapper';
import type { UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** The revision that findings are about. */
export interface FindingsOwner {
  readonly reportId: string;
  readonly revisionId: string;
  readonly isCurrent: boolean;
}

/** The cells of a revision by row. */
type CellsByRow = ReadonlyMap<string, readonly Cell[]>;

export interface FindingWriter {
  /** Without the cells, those stored for the revision are read. */
  insert(
    unit: UnitOfWork,
    owner: FindingsOwner,
    findings: readonly Finding[],
    cells?: CellsByRow,
  ): Promise<void>;
  /** Keeps a revision's findings readable by the revision, but out of the lists. */
  supersede(unit: UnitOfWork, revisionId: string): Promise<void>;
  deleteAll(unit: UnitOfWork, revisionId: string): Promise<void>;
}

/** Given the table, returns what writes findings within a transaction. */
export function createFindingWriter({
  ruleFindings,
  cells,
}: Pick<Tables, 'ruleFindings' | 'cells'>): FindingWriter {
  const insert = ruleFindings.insert(WRITTEN_FINDINGS_COLUMNS);
  const setCurrent = ruleFindings.update('current', 'revisionId');
  const deleteAll = ruleFindings.deleteWhere('revisionId');
  const storedCells = `SELECT ${cells.column('cells')} FROM ${cells.from} WHERE ${cells.column('revisionId')} = ?`;
  const readCells = async (unit: UnitOfWork, revisionId: string): Promise<CellsByRow> => {
    const [row] = await unit.read(storedCells, [revisionId]);
    return row ? toRevisionCells(row[0] as string, '') : new Map<string, readonly Cell[]>();
  };
  return {
    async insert(unit, owner, findings, known) {
      const itsCells = known ?? (await readCells(unit, owner.revisionId));
      const fingerprintOf = (finding: Finding): string => toFingerprint(finding, itsCells);
      await unit.insert(insert, toRuleFindingsRows(owner, findings, fingerprintOf));
    },
    supersede: (unit, revisionId) => unit.write(setCurrent, [0, revisionId]),
    deleteAll: (unit, revisionId) => unit.write(deleteAll, [revisionId]),
  };
}

/** Half of a SHA-256 in hex: nobody gains by two findings that look alike. */
function toFingerprint(finding: Finding, cells: CellsByRow): string {
  return hash('sha256', reviewBasis(finding, cells)).slice(0, 32);
}
