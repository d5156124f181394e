import { OUTCOMES, type OutcomeKind } from './application-outcome';
import { FORM_EDITIONS, type FormEdition } from './form';
import { isCellOfForm, type FormCell } from './form-cells';

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Tail>>}`
  : Lowercase<Name>;

/** The totals of the rows of table 3, named by their kind: `disclosedInFull`. */
type OutcomeInputKey = CamelCase<OutcomeKind>;

const OTHER_CELLS = {
  newApplicationsNaturalPerson: { table: 'TABLE_3', row: 'NEW_APPLICATIONS', field: 'naturalPerson' },
  reconsiderationCorrected: { table: 'TABLE_4', row: 'ADMINISTRATIVE_RECONSIDERATION', field: 'corrected' },
  reconsiderationPending: { table: 'TABLE_4', row: 'ADMINISTRATIVE_RECONSIDERATION', field: 'pending' },
  reconsiderationTotal: { table: 'TABLE_4', row: 'ADMINISTRATIVE_RECONSIDERATION', field: 'total' },
  litigationDirectCorrected: { table: 'TABLE_4', row: 'LITIGATION_DIRECT', field: 'corrected' },
  litigationDirectPending: { table: 'TABLE_4', row: 'LITIGATION_DIRECT', field: 'pending' },
  litigationDirectTotal: { table: 'TABLE_4', row: 'LITIGATION_DIRECT', field: 'total' },
  litigationAfterReconsiderationCorrected: {
    table: 'TABLE_4',
    row: 'LITIGATION_AFTER_RECONSIDERATION',
    field: 'corrected',
  },
  litigationAfterReconsiderationPending: {
    table: 'TABLE_4',
    row: 'LITIGATION_AFTER_RECONSIDERATION',
    field: 'pending',
  },
  litigationAfterReconsiderationTotal: {
    table: 'TABLE_4',
    row: 'LITIGATION_AFTER_RECONSIDERATION',
    field: 'total',
  },
  licensingDecisions: { table: 'TABLE_2', row: 'ADMINISTRATIVE_LICENSING', field: 'decisions' },
  penaltyDecisions: { table: 'TABLE_2', row: 'ADMINISTRATIVE_PENALTY', field: 'decisions' },
  compulsionDecisions: { table: 'TABLE_2', row: 'ADMINISTRATIVE_COMPULSION', field: 'decisions' },
  normativeDocumentsInForce: {
    table: 'TABLE_2',
    row: 'ADMINISTRATIVE_NORMATIVE_DOCUMENT',
    field: 'inForce',
  },
  feeAmount: { table: 'TABLE_2', row: 'ADMINISTRATIVE_FEE', field: 'feeAmount' },
} as const satisfies Readonly<Record<string, FormCell>>;

/** A figure that indicators are computed from, by a name that is permanent and fit for a column of a database. */
export type InputKey = OutcomeInputKey | keyof typeof OTHER_CELLS;
export type AmountInputKey = 'feeAmount';
export type CountInputKey = Exclude<InputKey, AmountInputKey>;

/** The cell of the form that an input is. */
export type IndicatorInput = FormCell & { readonly key: InputKey };

/** Every figure that any indicator touches, in the order of table 3, then 4, then 2. */
export const INDICATOR_INPUTS: readonly IndicatorInput[] = [
  ...OUTCOMES.map(({ kind }) => ({
    key: camelCase(kind),
    table: 'TABLE_3' as const,
    row: kind,
    field: 'total' as const,
  })),
  ...Object.entries(OTHER_CELLS).map(([key, cell]) => ({ key: key as keyof typeof OTHER_CELLS, ...cell })),
];

/** Counts are whole numbers, the fee amount an exact decimal string in 万元; null is what is not there. */
export type InputFigures = Readonly<
  Record<CountInputKey, number | null> & Record<AmountInputKey, string | null>
>;

/**
 * What one report says of every input: all that an indicator is computed from. An input without a figure is not on
 * the form, or its row is missing, or it is not stated: `whyMissing` tells.
 */
export interface ResolvedInputs {
  readonly form: FormEdition;
  readonly figures: InputFigures;
  /** Totals that are not printed but added up from the stated types of applicant. */
  readonly assumed: readonly InputKey[];
  /** Inputs whose row the document lacks, though its form has it. */
  readonly rowsMissing: readonly InputKey[];
}

export type InputMissing = 'NOT_ON_THIS_FORM' | 'ROW_MISSING' | 'NOT_STATED';

const BY_KEY: ReadonlyMap<InputKey, IndicatorInput> = new Map(
  INDICATOR_INPUTS.map((input) => [input.key, input]),
);

const ON_FORM: ReadonlyMap<FormEdition, ReadonlySet<InputKey>> = new Map(
  FORM_EDITIONS.map((form) => [
    form,
    new Set(INDICATOR_INPUTS.filter((input) => isCellOfForm(input, form)).map(({ key }) => key)),
  ]),
);

/** Given an input and an edition of the form, returns whether that edition prints it. */
export function isInputOfForm(key: InputKey, form: FormEdition): boolean {
  return ON_FORM.get(form)!.has(key);
}

/** Given the key of an input, returns the cell it is. */
export function inputOf(key: InputKey): IndicatorInput {
  return BY_KEY.get(key)!;
}

/** Given an outcome kind, returns the input that its row's total is. */
export function inputOfOutcome(kind: OutcomeKind): OutcomeInputKey {
  return camelCase(kind);
}

/** Given what a report says and an input, returns why it has no figure; null if it has one. */
export function whyMissing(inputs: ResolvedInputs, key: InputKey): InputMissing | null {
  if (inputs.figures[key] !== null) return null;
  if (!isInputOfForm(key, inputs.form)) return 'NOT_ON_THIS_FORM';
  return inputs.rowsMissing.includes(key) ? 'ROW_MISSING' : 'NOT_STATED';
}

function camelCase<Name extends OutcomeKind>(name: Name): CamelCase<Name> {
  const camel = name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return camel as CamelCase<Name>;
}
