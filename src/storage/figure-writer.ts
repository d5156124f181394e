import type { ResolvedInputs } from '../domain';
import { INPUT_COLUMNS, toInputValues } from './mappers/government-figures.mapper';
import type { UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** The revision of a government's report that figures are of. */
export interface FiguresOwner {
  readonly revisionId: string;
  readonly districtCode: string;
  readonly year: number;
  readonly isCurrent: boolean;
}

export interface FigureWriter {
  /** Inserts, or replaces what is there. */
  write(unit: UnitOfWork, owner: FiguresOwner, inputs: ResolvedInputs): Promise<void>;
  /** Keeps a revision's figures out of rankings and sums. */
  supersede(unit: UnitOfWork, revisionId: string): Promise<void>;
}

/** Given the table, returns what writes figures within a transaction. */
export function createFigureWriter({ figures }: Pick<Tables, 'figures'>): FigureWriter {
  const upsert = figures.upsert([
    'revisionId',
    'districtCode',
    'year',
    'current',
    'form',
    'assumed',
    'rowsMissing',
    ...INPUT_COLUMNS,
  ]);
  const setCurrent = figures.update('current', 'revisionId');
  return {
    write: (unit, { revisionId, districtCode, year, isCurrent }, inputs) =>
      unit.insert(upsert, [[revisionId, districtCode, year, isCurrent ? 1 : 0, ...toInputValues(inputs)]]),
    supersede: (unit, revisionId) => unit.write(setCurrent, [0, revisionId]),
  };
}
