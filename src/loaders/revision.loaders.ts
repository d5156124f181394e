import type { Cell } from '../domain';
import type { ReportRepository } from '../storage';
import { batchLoader } from './batch-loader';
import { JsonRowsLoader } from './json-rows.loader';
import { OutcomeLoader } from './outcome.loader';

const NONE = [] as const;
const NO_CELLS: ReadonlyMap<string, readonly Cell[]> = new Map();

/**
 * Given the report repository, returns one request's loaders of what a revision of a report consists of, each by
 * revision id. Rows come in the form's order, without their cells, which `cells` loads by row.
 */
export function createRevisionLoaders(reports: ReportRepository) {
  return {
    jsonRows: { byRevision: new JsonRowsLoader(reports) },
    outcome: { byRevision: new OutcomeLoader(reports) },
    category: { byRevision: batchLoader((ids) => reports.categoriesOf(ids), NONE) },
    reviewCase: { byRevision: batchLoader((ids) => reports.reviewCasesOf(ids), NONE) },
    cells: { byRevision: batchLoader((ids) => reports.cellsOf(ids), NO_CELLS) },
    section: { byRevision: batchLoader((ids) => reports.sectionsOf(ids), NONE) },
    statement: { byRevision: batchLoader((ids) => reports.statementsOf(ids), NONE) },
    extraRow: { byRevision: batchLoader((ids) => reports.extraRowsOf(ids), NONE) },
  };
}
