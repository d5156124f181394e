import type { FindingDimension, Severity, Verdict } from '../../domain';
import { createEnum } from './create-enum';

export const VerdictEnum = createEnum<Verdict>('Verdict', 'What a rule says of a report (核验结论).', {
  PASS: 'The rule holds for the stated figures (通过).',
  FAIL: 'No reading of the figures can satisfy the rule (不通过).',
  ASSUMED: 'The rule holds only if blanks or dashes are zeros (按空白为零通过).',
  NOT_ASSESSABLE: 'The document does not state enough to tell (无法核验).',
});

export const SeverityEnum = createEnum<Severity>('Severity', 'How much a rule matters (严重程度).', {
  ERROR: 'The figures of the form contradict one another (错误).',
  WARNING: 'Probably wrong, but there may be a good reason (警告).',
  INFO: 'Worth knowing (提示).',
});

export const FindingDimensionEnum = createEnum<FindingDimension>(
  'FindingDimension',
  'What findings are counted by (核验结果分组维度).',
  {
    RULE: 'The rule (规则).',
    DISTRICT: 'The district of the reports; central bodies have none (行政区划).',
    YEAR: 'The year reported on (年度).',
  },
);
