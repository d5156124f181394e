import { createHash } from 'node:crypto';
import { reviewBasis, type Cell, type Finding } from '../domain';
import { FINDING_COLUMNS, toFindingRows } from './mappers/finding.mapper';
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
export function createFindingWriter({ finding, cells }: Pick<Tables, 'finding' | 'cells'>): FindingWriter {
  const insert = finding.insert([...FINDING_COLUMNS, 'current', 'fingerprint']);
  const setCurrent = finding.update('current', 'revisionId');
  const deleteAll = finding.deleteWhere('revisionId');
  const storedCells = `SELECT ${cells.column('cells')} FROM ${cells.from} WHERE ${cells.column('revisionId')} = ?`;
  const readCells = async (unit: UnitOfWork, revisionId: string): Promise<CellsByRow> => {
    const [row] = await unit.read(storedCells, [revisionId]);
    return row ? toRevisionCells(row[0] as string, '') : new Map<string, readonly Cell[]>();
  };
  return {
    async insert(unit, { reportId, revisionId, isCurrent }, findings, known) {
      const itsCells = known ?? (await readCells(unit, revisionId));
      const found = toFindingRows(reportId, revisionId, findings);
      const current = isCurrent ? 1 : 0;
      await unit.insert(
        insert,
        found.map((row, at) => [...row, current, fingerprintOf(findings[at]!, itsCells)]),
      );
    },
    supersede: (unit, revisionId) => unit.write(setCurrent, [0, revisionId]),
    deleteAll: (unit, revisionId) => unit.write(deleteAll, [revisionId]),
  };
}

/** Half of a SHA-256 in hex: nobody gains by two findings that look alike. */
function fingerprintOf(finding: Finding, cells: CellsByRow): string {
  return createHash('sha256').update(reviewBasis(finding, cells)).digest('hex').slice(0, 32);
}
