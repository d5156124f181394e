import type { Comparability, IndicatorName, Measure, MissingReason, RateBasis } from '../../domain';
import { INDICATOR_DEFINITIONS, type SourceKind } from '../../indicators';
import { describeTerm } from '../describe-term';
import { createEnum } from './create-enum';

const descriptions = INDICATOR_DEFINITIONS.map(({ name, label }) => [name, describeTerm(label)]);

export const IndicatorNameEnum = createEnum<IndicatorName>(
  'IndicatorName',
  'An indicator computed from the tables of a report (指标).',
  Object.fromEntries(descriptions) as Record<IndicatorName, string>,
);

export const MeasureEnum = createEnum<Measure>('Measure', 'What an indicator is of (度量).', {
  COUNT: 'A number of documents, decisions, applications or cases (数量).',
  AMOUNT: 'A sum of money in 10,000 yuan (金额，万元).',
  PROPORTION: 'The share of a part in its whole (比例).',
  RATIO: 'One number set against another that it is no part of (比率).',
});

export const RateBasisEnum = createEnum<RateBasis>(
  'RateBasis',
  'What a rate over 总计 is set against; other rates keep their own denominator (基数).',
  {
    HANDLED: 'The applications handled: 总计, row 3.7 (办理结果总计).',
    RECEIVED: 'The applications received, newly or carried over: rows 1 and 2 (新收与结转之和).',
    RESOLVABLE:
      'The applications disclosed, in full or in part, denied or not processed; it does not apply to rates of what ' +
      'is unavailable or handled otherwise (予以公开、部分公开、不予公开与不予处理之和).',
  },
);

export const IndicatorSourceKindEnum = createEnum<SourceKind>(
  'IndicatorSourceKind',
  'Where an indicator comes from (指标来源).',
  {
    FORM: 'The figures of the form itself (格式).',
    LITERATURE: 'What is written or published on such reports (文献).',
    OURS: 'Devised by this project (自拟).',
  },
);

/** Why an indicator has no value, in words. */
export const MISSING_REASON_DESCRIPTIONS: Readonly<Record<MissingReason, string>> = {
  BASIS_NOT_APPLICABLE: 'The numerator is no part of the basis asked for (基数不适用).',
  TERRITORY_DIVIDED:
    'Of the division only a part went into the later one, so that no sum can be made (前身区域已分割).',
  NO_REPORT: 'There is no report of this district and year (无年报).',
  NOT_ON_THIS_FORM: "The report's edition of the form does not ask for it (表格无此项).",
  ROW_MISSING: 'The document lacks the row (缺行).',
  NOT_STATED: 'The document does not state the figure (未填写).',
  DENOMINATOR_ZERO: 'There is nothing to divide by: no application, no case closed (分母为零).',
  DENOMINATOR_NEGATIVE: 'The printed figures make the denominator negative (分母为负).',
};

export const MissingReasonEnum = createEnum<MissingReason>(
  'MissingReason',
  'Why an indicator has no value (缺失原因).',
  MISSING_REASON_DESCRIPTIONS,
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
