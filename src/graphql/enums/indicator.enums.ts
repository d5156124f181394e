import type { Comparability, IndicatorName, MissingReason } from '../../domain';
import { INDICATOR_DEFINITIONS } from '../../indicators';
import { describeTerm } from '../describe-term';
import { createEnum } from './create-enum';

const descriptions = INDICATOR_DEFINITIONS.map(({ name, label }) => [name, describeTerm(label)]);

export const IndicatorNameEnum = createEnum<IndicatorName>(
  'IndicatorName',
  'An indicator computed from the tables of a report (指标).',
  Object.fromEntries(descriptions) as Record<IndicatorName, string>,
);

export const MissingReasonEnum = createEnum<MissingReason>(
  'MissingReason',
  'Why an indicator has no value (缺失原因).',
  {
    BASIS_NOT_APPLICABLE: 'The numerator is no part of the basis asked for (基数不适用).',
    NO_REPORT: 'There is no report of this district and year (无年报).',
    NOT_ON_THIS_FORM: "The report's edition of the form does not ask for it (表格无此项).",
    ROW_MISSING: 'The document lacks the row (缺行).',
    NOT_STATED: 'The document does not state the figure (未填写).',
    DENOMINATOR_ZERO: 'There is nothing to divide by: no application, no case closed (分母为零).',
    DENOMINATOR_NEGATIVE: 'The printed figures make the denominator negative (分母为负).',
  },
);

export const ComparabilityEnum = createEnum<Comparability>(
  'Comparability',
  'How a figure of one edition of the form relates to another edition (可比性).',
  {
    IDENTICAL: 'Both print it, with the same meaning (相同).',
    DERIVABLE: 'One prints its parts, which add up to it (可推算).',
    NOT_COMPARABLE: 'The other does not ask for it, whatever looks like it (不可比).',
  },
);
