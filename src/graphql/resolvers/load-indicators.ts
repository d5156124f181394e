import type { FormTable, IndicatorName, StoredReport } from '../../domain';
import { computeIndicator, resolveInputs, tablesOf, type IndicatorRows } from '../../indicators';
import type { GraphqlContext } from '../context';
import type { IndicatorValueOfRevision } from './indicator-value.resolver';

/**
 * Given a report, or null for one that does not exist, and indicators, returns their values in that order.
 * Only the tables that the indicators need are loaded.
 */
export async function loadIndicators(
  report: StoredReport | null,
  names: readonly IndicatorName[],
  context: GraphqlContext,
): Promise<IndicatorValueOfRevision[]> {
  const rows = report && (await loadRows(report, new Set(names.flatMap(tablesOf)), context));
  const inputs = rows && resolveInputs(rows);
  const revisionId = report?.revisionId ?? null;
  return names.map((name) => ({ ...computeIndicator(name, null, inputs), revisionId, inputs }));
}

async function loadRows(
  { form, revisionId }: StoredReport,
  tables: ReadonlySet<FormTable>,
  { loaders }: GraphqlContext,
): Promise<IndicatorRows> {
  const [disclosureCategories, applicationOutcomes, reviewCases] = await Promise.all([
    tables.has('TABLE_2') ? loaders.category.byRevision.load(revisionId) : [],
    tables.has('TABLE_3') ? loaders.outcome.byRevision.load(revisionId) : [],
    tables.has('TABLE_4') ? loaders.reviewCase.byRevision.load(revisionId) : [],
  ]);
  return { form, disclosureCategories, applicationOutcomes, reviewCases };
}
