import type { Cell } from '../domain';
import type { Repositories } from '../storage';
import { batchLoader } from './batch-loader';
import { JsonRowsLoader } from './json-rows.loader';
import { OutcomeLoader } from './outcome.loader';

const NONE = [] as const;
const NO_CELLS: ReadonlyMap<string, readonly Cell[]> = new Map();

/**
 * One request's loaders of what a revision of a report consists of, each by revision id. Rows come in the form's order,
 * without their cells, which `cells` loads by row.
 */
export const REVISION_LOADERS = {
  jsonRows: ({ reports }: Repositories) => ({ byRevision: new JsonRowsLoader(reports) }),
  outcome: ({ reports }: Repositories) => ({ byRevision: new OutcomeLoader(reports) }),
  category: ({ reports }: Repositories) => ({
    byRevision: batchLoader((ids) => reports.categoriesOf(ids), NONE),
  }),
  reviewCase: ({ reports }: Repositories) => ({
    byRevision: batchLoader((ids) => reports.reviewCasesOf(ids), NONE),
  }),
  cells: ({ reports }: Repositories) => ({
    byRevision: batchLoader((ids) => reports.cellsOf(ids), NO_CELLS),
  }),
  section: ({ reports }: Repositories) => ({
    byRevision: batchLoader((ids) => reports.sectionsOf(ids), NONE),
  }),
  statement: ({ reports }: Repositories) => ({
    byRevision: batchLoader((ids) => reports.statementsOf(ids), NONE),
  }),
  extraRow: ({ reports }: Repositories) => ({
    byRevision: batchLoader((ids) => reports.extraRowsOf(ids), NONE),
  }),
};
