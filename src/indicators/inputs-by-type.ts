import {
  inputOf,
  inputOfOutcome,
  INDICATOR_INPUTS,
  type ApplicationField,
  type FormEdition,
  type IndicatorName,
  type InputKey,
  type OutcomeKind,
  type RateBasis,
  type ResolvedInputs,
} from '../domain';
import { inputsOf } from './formulas';

/** A row of table 3 by its columns. */
export interface OutcomeByType {
  readonly kind: OutcomeKind;
  readonly figures: Readonly<Record<ApplicationField, number | null>>;
}

/** Given an indicator and the basis asked for, returns whether every type of applicant has it: of totals of table 3 alone. */
export function isByType(name: IndicatorName, basis: RateBasis | null): boolean {
  return inputsOf(name, basis).every((key) => {
    const { table, field } = inputOf(key);
    return table === 'TABLE_3' && field === 'total';
  });
}

/**
 * Given rows of a report's table 3 and a type of applicant, returns the inputs as if it were the only one: of each
 * total its column. Blanks have no figure: no sum says whether they are zero.
 */
export function inputsOfType(
  form: FormEdition,
  rows: readonly OutcomeByType[],
  type: ApplicationField,
): ResolvedInputs {
  const figures: Partial<Record<InputKey, number | null>> = {};
  for (const { key } of INDICATOR_INPUTS) figures[key] = null;
  const present = new Set<InputKey>();
  for (const row of rows) {
    const key = inputOfOutcome(row.kind);
    figures[key] = row.figures[type];
    present.add(key);
  }
  const rowsMissing = INDICATOR_INPUTS.map(({ key }) => key).filter((key) => !present.has(key));
  return { form, figures: figures as ResolvedInputs['figures'], assumed: [], rowsMissing };
}
