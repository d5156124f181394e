import type { MissingReason, Severity, Verdict } from '../../domain';
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

export const MissingReasonEnum = createEnum<MissingReason>(
  'MissingReason',
  'Why an indicator has no value (缺失原因).',
  {
    NO_REPORT: 'There is no report of this district and year (无年报).',
    NOT_ON_THIS_FORM: "The report's edition of the form does not ask for it (表格无此项).",
    ROW_MISSING: 'The document lacks the row (缺行).',
    NOT_STATED: 'The document does not state the figure (未填写).',
  },
);
