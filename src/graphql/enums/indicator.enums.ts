import type { Comparability, IndicatorName } from '../../domain';
import { INDICATOR_DEFINITIONS } from '../../indicators';
import { describeTerm } from '../describe-term';
import { createEnum } from './create-enum';

const descriptions = INDICATOR_DEFINITIONS.map(({ name, label }) => [name, describeTerm(label)]);

export const IndicatorNameEnum = createEnum<IndicatorName>(
  'IndicatorName',
  'An indicator computed from the tables of a report (指标).',
  Object.fromEntries(descriptions) as Record<IndicatorName, string>,
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
