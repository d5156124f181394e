import {
  CATEGORY_LABELS,
  type APPLICATION_FIELD_LABELS,
  type CATEGORY_FIELD_LABELS,
  type OUTCOME_GROUP_LABELS,
  type OUTCOME_LABELS,
  type REVIEW_FIELD_LABELS,
  type REVIEW_LABELS,
} from '../../../../../../src/domain/glossary';
import type { Bilingual } from '../../../../../../src/domain/language';
import type { FormEdition } from '../../../api/operations.generated';

/**
 * How the form is printed in each edition: which rows stand under which headings, in the words of the form. What of it
 * a document states is another matter.
 */
export type CategoryKind = keyof typeof CATEGORY_LABELS;
export type CategoryField = keyof typeof CATEGORY_FIELD_LABELS;
export type OutcomeKind = keyof typeof OUTCOME_LABELS;
export type OutcomeGroup = keyof typeof OUTCOME_GROUP_LABELS;
export type ApplicationField = keyof typeof APPLICATION_FIELD_LABELS;
export type ReviewKind = keyof typeof REVIEW_LABELS;
export type ReviewField = keyof typeof REVIEW_FIELD_LABELS;

/** A part of table 2: an item of article 20 of the Regulations, with columns of its own. */
export interface CategoryBlock {
  readonly item: Bilingual;
  readonly fields: readonly CategoryField[];
  readonly kinds: readonly CategoryKind[];
}

/** The columns that a block of table 2 has at most; the last of fewer ones spans the rest. */
export const WIDEST_BLOCK = 3;

const item = (zh: string, en: string): Bilingual => ({
  zh: `第二十条第（${zh}）项`,
  en: `Article 20 (${en})`,
});

const DOCUMENTS: readonly CategoryKind[] = ['REGULATION', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'];
const ITEMS: readonly CategoryField[] = ['priorItems', 'itemsChange', 'decisions'];
const FORCE: readonly CategoryKind[] = ['ADMINISTRATIVE_PENALTY', 'ADMINISTRATIVE_COMPULSION'];

export const CATEGORY_BLOCKS: Readonly<Record<FormEdition, readonly CategoryBlock[]>> = {
  FORM_2019: [
    { item: item('一', '1'), fields: ['newlyCreated', 'newlyDisclosed', 'totalPublic'], kinds: DOCUMENTS },
    {
      item: item('五', '5'),
      fields: ITEMS,
      kinds: ['ADMINISTRATIVE_LICENSING', 'OTHER_EXTERNAL_SERVICE'],
    },
    { item: item('六', '6'), fields: ITEMS, kinds: FORCE },
    { item: item('八', '8'), fields: ['priorItems', 'itemsChange'], kinds: ['ADMINISTRATIVE_FEE'] },
    {
      item: item('九', '9'),
      fields: ['procurementItems', 'procurementAmount'],
      kinds: ['CENTRALIZED_PROCUREMENT'],
    },
  ],
  FORM_2021: [
    { item: item('一', '1'), fields: ['issued', 'repealed', 'inForce'], kinds: DOCUMENTS },
    { item: item('五', '5'), fields: ['decisions'], kinds: ['ADMINISTRATIVE_LICENSING'] },
    { item: item('六', '6'), fields: ['decisions'], kinds: FORCE },
    { item: item('八', '8'), fields: ['feeAmount'], kinds: ['ADMINISTRATIVE_FEE'] },
  ],
};

/** A part of 三、本年度办理结果: one row, or rows under the name of their group. */
export interface OutcomeBlock {
  readonly number: Bilingual;
  readonly group: OutcomeGroup | null;
  readonly kinds: readonly OutcomeKind[];
}

const block = (
  zh: string,
  en: string,
  kinds: readonly OutcomeKind[],
  group: OutcomeGroup | null = null,
): OutcomeBlock => ({ number: { zh: `（${zh}）`, en: `(${en}) ` }, group, kinds });

function outcomeBlocks(others: OutcomeBlock): readonly OutcomeBlock[] {
  return [
    block('一', '1', ['DISCLOSED_IN_FULL']),
    block('二', '2', ['DISCLOSED_IN_PART']),
    block('三', '3', DENIALS, 'DENIED'),
    block(
      '四',
      '4',
      ['UNAVAILABLE_NOT_HELD', 'UNAVAILABLE_REQUIRES_CREATION', 'UNAVAILABLE_STILL_UNCLEAR'],
      'UNAVAILABLE',
    ),
    block('五', '5', REFUSALS_TO_PROCESS, 'NOT_PROCESSED'),
    others,
    block('七', '7', ['OUTCOME_TOTAL']),
  ];
}

const DENIALS: readonly OutcomeKind[] = [
  'DENIED_STATE_SECRET',
  'DENIED_PROHIBITED_BY_LAW',
  'DENIED_SECURITY_OR_STABILITY',
  'DENIED_THIRD_PARTY_RIGHTS',
  'DENIED_INTERNAL_AFFAIRS',
  'DENIED_DELIBERATIVE_PROCESS',
  'DENIED_ENFORCEMENT_CASE_FILE',
  'DENIED_SEPARATE_QUERY_PROCEDURE',
];
const REFUSALS_TO_PROCESS: readonly OutcomeKind[] = [
  'NOT_PROCESSED_PETITION_OR_COMPLAINT',
  'NOT_PROCESSED_REPEATED',
  'NOT_PROCESSED_PUBLICATION',
  'NOT_PROCESSED_EXCESSIVE',
  'NOT_PROCESSED_RECONFIRMATION',
];

/** The parts of 三、本年度办理结果 in table 3. */
export const OUTCOME_BLOCKS: Readonly<Record<FormEdition, readonly OutcomeBlock[]>> = {
  FORM_2019: outcomeBlocks(block('六', '6', ['OTHER_UNDIVIDED'])),
  FORM_2021: outcomeBlocks(
    block('六', '6', ['OTHER_SUPPLEMENT_OVERDUE', 'OTHER_FEE_UNPAID', 'OTHER_REMAINDER'], 'OTHER_HANDLING'),
  ),
};

/** The columns of table 3: 法人或其他组织 stands over all but the first and the last. */
export const APPLICANT_FIELDS: readonly ApplicationField[] = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
];

/** The columns of table 4, once for each of its tracks. */
export const RESULT_FIELDS: readonly ReviewField[] = [
  'upheld',
  'corrected',
  'otherResult',
  'pending',
  'total',
];
export const TRACKS: readonly ReviewKind[] = [
  'ADMINISTRATIVE_RECONSIDERATION',
  'LITIGATION_DIRECT',
  'LITIGATION_AFTER_RECONSIDERATION',
];

/** What a row is called in table 2 of an edition, where that is not the glossary's word. */
export function categoryLabel(kind: CategoryKind, form: FormEdition): Bilingual {
  if (form === 'FORM_2019' && kind === 'ADMINISTRATIVE_NORMATIVE_DOCUMENT')
    return { zh: '规范性文件', en: 'Normative documents' };
  return CATEGORY_LABELS[kind];
}

/** The form says in brackets how part disclosures are counted. */
export const PARTIAL_NOTE: Bilingual = {
  zh: '（区分处理的，只计这一情形，不计其他情形）',
  en: ' (severed answers are counted here only)',
};
