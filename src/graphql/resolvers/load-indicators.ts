import type { FormTable, IndicatorName, RateBasis, ResolvedInputs, StoredReport } from '../../domain';
import { computeIndicator, resolveInputs, tablesOf } from '../../indicators';
import type { GraphqlContext } from '../context';
import type { IndicatorValueOfReport } from './indicator-value.resolver';

/**
 * Given a report, or null for one that does not exist, indicators and the basis asked for, returns their values in
 * that order. Only the tables that the indicators need are loaded.
 */
export async function loadIndicators(
  report: StoredReport | null,
  names: readonly IndicatorName[],
  basis: RateBasis | null,
  context: GraphqlContext,
): Promise<IndicatorValueOfReport[]> {
  const inputs = report && (await loadInputs(report, names, context));
  return names.map((name) => ({ report, inputs, ...computeIndicator(name, basis, inputs) }));
}

/** Given a report and indicators, returns what it says of their inputs. */
export async function loadInputs(
  { form, revisionId }: StoredReport,
  names: readonly IndicatorName[],
  { loaders }: GraphqlContext,
): Promise<ResolvedInputs> {
  const tables: ReadonlySet<FormTable> = new Set(names.flatMap(tablesOf));
  const [disclosureCategories, applicationOutcomes, reviewCases] = await Promise.all([
    tables.has('TABLE_2') ? loaders.category.byRevision.load(revisionId) : [],
    tables.has('TABLE_3') ? loaders.outcome.byRevision.load(revisionId) : [],
    tables.has('TABLE_4') ? loaders.reviewCase.byRevision.load(revisionId) : [],
  ]);
  return resolveInputs({ form, disclosureCategories, applicationOutcomes, reviewCases });
}
