import type { ExclusionReason } from '../../indicators';
import { createEnum } from './create-enum';
import { MISSING_REASON_DESCRIPTIONS } from './indicator.enums';

export const ExclusionReasonEnum = createEnum<ExclusionReason>(
  'ExclusionReason',
  'Why a district is not ranked or counted (未列入的原因).',
  {
    ...MISSING_REASON_DESCRIPTIONS,
    BELOW_MINIMUM_DENOMINATOR: 'The denominator is too small to be set beside others (分母过小).',
  },
);

/** Whom a government is set beside: always those of its own level. */
export const STANDING_CIRCLES = ['SIBLINGS', 'PROVINCE', 'NATION'] as const;
export type StandingCircle = (typeof STANDING_CIRCLES)[number];

export const StandingCircleEnum = createEnum<StandingCircle>(
  'StandingCircle',
  'The divisions of the same level that a district stands among (比较范围).',
  {
    SIBLINGS: 'Those directly below the same division (同一上级).',
    PROVINCE: 'Those of the same province (全省).',
    NATION: 'Those of the whole nation (全国).',
  },
);

export const AGGREGATE_DIMENSIONS = [
  'YEAR',
  'PROVINCE',
  'PREFECTURE',
  'LEVEL',
  'FORM',
  'APPLICANT_TYPE',
] as const;
export type AggregateDimension = (typeof AGGREGATE_DIMENSIONS)[number];

export const AggregateDimensionEnum = createEnum<AggregateDimension>(
  'AggregateDimension',
  'What reports are grouped by (分组维度).',
  {
    YEAR: 'The year reported on (年度).',
    PROVINCE: 'The province (省级).',
    PREFECTURE: 'The prefecture; none for provinces and for what lies directly below a province (地级).',
    LEVEL: 'The level of the divisions (行政层级).',
    FORM: 'The edition of the form (格式版本).',
    APPLICANT_TYPE:
      'The type of applicant, each column of table 3 by itself: for counts of its rows and rates of them alone ' +
      '(申请人类型).',
  },
);
