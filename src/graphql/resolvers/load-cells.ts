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
  { loaders }: Pick<GraphqlContext, 'loaders'>,
): Promise<Cell[]> {
  const found = await Promise.all(
    refs.map(async ({ row, field, report }) => {
      const revision = report === undefined ? revisionId : await currentRevision(report, { loaders });
      if (revision === null) return [];
      const cells = await loaders.cells.byRevision.load(revision);
      return cells.get(row)?.filter((cell) => cell.field === field) ?? [];
    }),
  );
  return found.flat();
}

async function currentRevision(
  reportId: string,
  { loaders }: Pick<GraphqlContext, 'loaders'>,
): Promise<string | null> {
  return (await loaders.report.byId.load(reportId))?.revisionId ?? null;
}
