import { createContext, use } from 'react';
import type { Choice } from '../choice';
import type { Chosen, ReportModel } from '../report-model';

/** What every cell of the form needs to know. */
export interface CellSurroundings {
  readonly model: ReportModel;
  readonly chosen: Chosen;
  readonly choose: (choice: Choice) => void;
  /** The one cell of the table that Tab stops at. */
  readonly entry: string | undefined;
}

export const CellContext = createContext<CellSurroundings | null>(null);

export function useCellSurroundings(): CellSurroundings {
  const surroundings = use(CellContext);
  if (!surroundings) throw new Error('a cell of the form stands outside its table');
  return surroundings;
}
