import {
  CATEGORY_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  REVIEW_LABELS,
  type AmountUnit,
  type CategoryKind,
  type CellState,
  type OutcomeGroup,
  type OutcomeKind,
  type ReviewKind,
} from '../../domain';
import { describeTerms } from '../describe-term';
import { createEnum } from './create-enum';

export const DisclosureCategoryKindEnum = createEnum<CategoryKind>(
  'DisclosureCategoryKind',
  'A row of table 2, in the order of the form (主动公开政府信息情况).',
  describeTerms(CATEGORY_LABELS),
);

export const OutcomeKindEnum = createEnum<OutcomeKind>(
  'OutcomeKind',
  'A row of table 3, in the order of the form (收到和处理政府信息公开申请情况).',
  describeTerms(OUTCOME_LABELS),
);

export const OutcomeGroupEnum = createEnum<OutcomeGroup>(
  'OutcomeGroup',
  'A group of rows of table 3 (分组).',
  describeTerms(OUTCOME_GROUP_LABELS),
);

export const ReviewKindEnum = createEnum<ReviewKind>(
  'ReviewKind',
  'A track of table 4, in the order of the form (行政复议、行政诉讼情况).',
  describeTerms(REVIEW_LABELS),
);

export const AmountUnitEnum = createEnum<AmountUnit>(
  'AmountUnit',
  'The unit in which a document states an amount of money (金额单位).',
  { YUAN: 'Yuan (元).', TEN_THOUSAND_YUAN: 'Ten thousand yuan (万元).' },
);

export const CellStateEnum = createEnum<CellState>(
  'CellState',
  'What a cell of the form says (单元格状态). Blank is not zero.',
  {
    STATED: 'A number; the only state with a value (数值).',
    BLANK: 'Nothing (空白).',
    DASH: 'A slash, a dash or the word for none (“/”, “-”, “—”, 无).',
    TEXT: 'Anything else (文字).',
  },
);
