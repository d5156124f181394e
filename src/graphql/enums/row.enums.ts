import {
  APPLICATION_FIELD_LABELS,
  CATEGORY_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  REVIEW_LABELS,
  type AmountUnit,
  type ApplicationField,
  type CategoryKind,
  type CellState,
  type OutcomeGroup,
  type OutcomeKind,
  type ReviewKind,
} from '../../domain';
import { describeTerm, describeTerms } from '../describe-term';
import { createEnum } from './create-enum';

/** The columns of table 3 but for the total, as the graph names them. */
export const APPLICANT_TYPE_FIELDS = {
  NATURAL_PERSON: 'naturalPerson',
  COMMERCIAL_ENTERPRISE: 'commercialEnterprise',
  RESEARCH_INSTITUTION: 'researchInstitution',
  PUBLIC_WELFARE_ORGANIZATION: 'publicWelfareOrganization',
  LEGAL_SERVICE_ORGANIZATION: 'legalServiceOrganization',
  OTHER_ORGANIZATION: 'otherOrganization',
} as const satisfies Readonly<Record<string, ApplicationField>>;
export type ApplicantType = keyof typeof APPLICANT_TYPE_FIELDS;

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

export const ApplicantTypeEnum = createEnum<ApplicantType>(
  'ApplicantType',
  'A type of applicant, a column of table 3 (申请人类型).',
  {
    NATURAL_PERSON: describeTerm(APPLICATION_FIELD_LABELS.naturalPerson),
    COMMERCIAL_ENTERPRISE: describeTerm(APPLICATION_FIELD_LABELS.commercialEnterprise),
    RESEARCH_INSTITUTION: describeTerm(APPLICATION_FIELD_LABELS.researchInstitution),
    PUBLIC_WELFARE_ORGANIZATION: describeTerm(APPLICATION_FIELD_LABELS.publicWelfareOrganization),
    LEGAL_SERVICE_ORGANIZATION: describeTerm(APPLICATION_FIELD_LABELS.legalServiceOrganization),
    OTHER_ORGANIZATION: describeTerm(APPLICATION_FIELD_LABELS.otherOrganization),
  },
);
