import type { Cell, CellRef } from '../../domain';
import type { GraphqlContext } from '../context';

/** Given a revision and a row (outcome code, category kind or review kind), returns the cells of the row. */
export async function loadCellsOfRow(
  revisionId: string,
  row: string,
  { loaders }: GraphqlContext,
): Promise<readonly Cell[]> {
  const cells = await loaders.cells.byRevision.load(revisionId);
  return cells.get(row) ?? [];
}

/** Given a revision and what points at its cells, returns them in that order; a cell the document lacks is left out. */
export async function loadCellsAt(
  revisionId: string,
  refs: readonly CellRef[],
  { loaders }: GraphqlContext,
): Promise<Cell[]> {
  if (refs.length === 0) return [];
  const cells = await loaders.cells.byRevision.load(revisionId);
  return refs.flatMap(({ row, field }) => cells.get(row)?.filter((cell) => cell.field === field) ?? []);
}
