import { INDICATOR_NAMES } from '../../domain';
import { computeIndicator, resolveInputs } from '../../indicators';
import { columns, columnsOf } from '../column';
import { KEY_COLUMNS, type Table } from '../table';

/** One row a report and indicator, each rate on its own basis; those without a value say why. */
export const INDICATORS_TABLE: Table<'indicators'> = {
  name: 'indicators',
  title: 'Indicators (指标)',
  api: 'IndicatorValue',
  primaryKey: ['reportId', 'name'],
  columns: [
    ...KEY_COLUMNS,
    ...columnsOf('IndicatorValue', 'string', ['name', 'basis']),
    ...columnsOf('IndicatorValue', 'number', ['value']),
    ...columnsOf('IndicatorValue', 'decimal', ['amount']),
    ...columnsOf('IndicatorValue', 'integer', ['numerator', 'denominator']),
    ...columns(['intervalLow', 'number', 'Interval.low'], ['intervalHigh', 'number', 'Interval.high']),
    ...columnsOf('IndicatorValue', 'boolean', ['reliable', 'assumed']),
    ...columnsOf('IndicatorValue', 'string', ['missing']),
  ],
  async read(found, { reports }) {
    const ids = found.map(({ revisionId }) => revisionId);
    const [outcomes, categories, reviewCases] = await Promise.all([
      reports.outcomesOf(ids),
      reports.categoriesOf(ids),
      reports.reviewCasesOf(ids),
    ]);
    return ({ revisionId, form }) => {
      const inputs = resolveInputs({
        form,
        applicationOutcomes: outcomes.get(revisionId) ?? [],
        disclosureCategories: categories.get(revisionId) ?? [],
        reviewCases: reviewCases.get(revisionId) ?? [],
      });
      return INDICATOR_NAMES.map((name) => {
        const { interval, ...value } = computeIndicator(name, null, inputs);
        return { ...value, intervalLow: interval?.low ?? null, intervalHigh: interval?.high ?? null };
      });
    };
  },
};

/** One row a finding, of every verdict. */
export const FINDINGS_TABLE: Table<'findings'> = {
  name: 'findings',
  title: 'What the rules say of the reports (核验结果)',
  api: 'Finding',
  primaryKey: ['id'],
  columns: [
    ...KEY_COLUMNS,
    ...columnsOf('Finding', 'string', ['id', 'rule', 'subject', 'verdict', 'severity', 'expected', 'actual']),
    ...columnsOf('Finding', 'decimal', ['delta']),
    ...columns(['messageZh', 'string', 'Finding.message'], ['messageEn', 'string', 'Finding.message']),
  ],
  async read(found, { findings }) {
    const rows = await findings.ofRevisions(found.map(({ revisionId }) => revisionId));
    return ({ revisionId }) =>
      (rows.get(revisionId) ?? []).map(({ id, rule, subject, verdict, severity, message, ...compared }) => ({
        id,
        rule,
        subject,
        verdict,
        severity,
        expected: compared.expected,
        actual: compared.actual,
        delta: compared.delta,
        messageZh: message.zh,
        messageEn: message.en,
      }));
  },
};
