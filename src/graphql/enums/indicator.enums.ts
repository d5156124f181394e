import type { IndicatorName } from '../../domain';
import { INDICATOR_DEFINITIONS } from '../../indicators';
import { describeTerm } from '../describe-term';
import { createEnum } from './create-enum';

const descriptions = INDICATOR_DEFINITIONS.map(({ name, label }) => [name, describeTerm(label)]);

export const IndicatorNameEnum = createEnum<IndicatorName>(
  'IndicatorName',
  'An indicator computed from the tables of a report (指标).',
  Object.fromEntries(descriptions) as Record<IndicatorName, string>,
);
