import type { Cell } from './cell';
import type { FormEdition } from './form';

/** The columns of table 3: six types of applicant and their total. */
export const APPLICANT_TYPES = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
] as const;
export const APPLICATION_FIELDS = [...APPLICANT_TYPES, 'total'] as const;
export type ApplicationField = (typeof APPLICATION_FIELDS)[number];

export const OUTCOME_GROUPS = [
  'INTAKE',
  'DISCLOSED',
  'DENIED',
  'UNAVAILABLE',
  'NOT_PROCESSED',
  'OTHER_HANDLING',
  'TOTAL',
  'CARRY',
] as const;
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

const BOTH = ['FORM_2019', 'FORM_2021'] as const;

/** The rows of table 3 in the form's order; `code` is the official numbering. */
export const OUTCOMES = [
  { code: '1', kind: 'NEW_APPLICATIONS', group: 'INTAKE', forms: BOTH },
  { code: '2', kind: 'CARRIED_IN', group: 'INTAKE', forms: BOTH },
  { code: '3.1', kind: 'DISCLOSED_IN_FULL', group: 'DISCLOSED', forms: BOTH },
  { code: '3.2', kind: 'DISCLOSED_IN_PART', group: 'DISCLOSED', forms: BOTH },
  { code: '3.3.1', kind: 'DENIED_STATE_SECRET', group: 'DENIED', forms: BOTH },
  { code: '3.3.2', kind: 'DENIED_PROHIBITED_BY_LAW', group: 'DENIED', forms: BOTH },
  { code: '3.3.3', kind: 'DENIED_SECURITY_OR_STABILITY', group: 'DENIED', forms: BOTH },
  { code: '3.3.4', kind: 'DENIED_THIRD_PARTY_RIGHTS', group: 'DENIED', forms: BOTH },
  { code: '3.3.5', kind: 'DENIED_INTERNAL_AFFAIRS', group: 'DENIED', forms: BOTH },
  { code: '3.3.6', kind: 'DENIED_DELIBERATIVE_PROCESS', group: 'DENIED', forms: BOTH },
  { code: '3.3.7', kind: 'DENIED_ENFORCEMENT_CASE_FILE', group: 'DENIED', forms: BOTH },
  { code: '3.3.8', kind: 'DENIED_SEPARATE_QUERY_PROCEDURE', group: 'DENIED', forms: BOTH },
  { code: '3.4.1', kind: 'UNAVAILABLE_NOT_HELD', group: 'UNAVAILABLE', forms: BOTH },
  { code: '3.4.2', kind: 'UNAVAILABLE_REQUIRES_CREATION', group: 'UNAVAILABLE', forms: BOTH },
  { code: '3.4.3', kind: 'UNAVAILABLE_STILL_UNCLEAR', group: 'UNAVAILABLE', forms: BOTH },
  { code: '3.5.1', kind: 'NOT_PROCESSED_PETITION_OR_COMPLAINT', group: 'NOT_PROCESSED', forms: BOTH },
  { code: '3.5.2', kind: 'NOT_PROCESSED_REPEATED', group: 'NOT_PROCESSED', forms: BOTH },
  { code: '3.5.3', kind: 'NOT_PROCESSED_PUBLICATION', group: 'NOT_PROCESSED', forms: BOTH },
  { code: '3.5.4', kind: 'NOT_PROCESSED_EXCESSIVE', group: 'NOT_PROCESSED', forms: BOTH },
  { code: '3.5.5', kind: 'NOT_PROCESSED_RECONFIRMATION', group: 'NOT_PROCESSED', forms: BOTH },
  { code: '3.6', kind: 'OTHER_UNDIVIDED', group: 'OTHER_HANDLING', forms: ['FORM_2019'] },
  { code: '3.6.1', kind: 'OTHER_SUPPLEMENT_OVERDUE', group: 'OTHER_HANDLING', forms: ['FORM_2021'] },
  { code: '3.6.2', kind: 'OTHER_FEE_UNPAID', group: 'OTHER_HANDLING', forms: ['FORM_2021'] },
  { code: '3.6.3', kind: 'OTHER_REMAINDER', group: 'OTHER_HANDLING', forms: ['FORM_2021'] },
  { code: '3.7', kind: 'OUTCOME_TOTAL', group: 'TOTAL', forms: BOTH },
  { code: '4', kind: 'CARRIED_OUT', group: 'CARRY', forms: BOTH },
] as const satisfies readonly {
  code: string;
  kind: string;
  group: OutcomeGroup;
  forms: readonly FormEdition[];
}[];

export type OutcomeCode = (typeof OUTCOMES)[number]['code'];
export type OutcomeKind = (typeof OUTCOMES)[number]['kind'];

/** The groups whose rows are outcomes of an application, so that they add up to OUTCOME_TOTAL. */
export const HANDLED_GROUPS: readonly OutcomeGroup[] = [
  'DISCLOSED',
  'DENIED',
  'UNAVAILABLE',
  'NOT_PROCESSED',
  'OTHER_HANDLING',
];

/** A row of table 3. Figures are counts of applications; null is a figure the document does not state. */
export interface ApplicationOutcome extends Readonly<Record<ApplicationField, number | null>> {
  readonly kind: OutcomeKind;
  readonly code: OutcomeCode;
  readonly cells: readonly Cell[];
}

/** A row of table 3 with some of its figures: what is absent was not asked for. */
export type OutcomeFigures = Pick<ApplicationOutcome, 'kind' | 'code'> &
  Partial<Pick<ApplicationOutcome, ApplicationField>>;

const BY_KIND = new Map(OUTCOMES.map((outcome) => [outcome.kind as string, outcome]));
const BY_CODE = new Map(OUTCOMES.map((outcome) => [outcome.code as string, outcome]));

/** Given an outcome kind, returns its row of the form: code, group and the editions that print it. */
export function outcomeOfKind(kind: OutcomeKind): (typeof OUTCOMES)[number] {
  return BY_KIND.get(kind)!;
}

/** Given an edition of the form, returns the rows of its table 3 in order: 23 or 25. */
export function outcomesOfForm(form: FormEdition): (typeof OUTCOMES)[number][] {
  return OUTCOMES.filter(({ forms }) => (forms as readonly FormEdition[]).includes(form));
}

/** Given an official row code such as `3.4.1`, returns its row of the form, or undefined. */
export function outcomeOfCode(code: string): (typeof OUTCOMES)[number] | undefined {
  return BY_CODE.get(code);
}
