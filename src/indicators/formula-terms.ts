import { crossCell, INDICATOR_INPUTS, inputOf, type FormEdition, type InputKey } from '../domain';
import type { IndicatorFormula, Sum, Term } from './indicator-formula';

const BY_CELL: ReadonlyMap<string, InputKey> = new Map(
  INDICATOR_INPUTS.map(({ key, row, field }) => [`${row} ${field}`, key]),
);

/** Given a sum and an edition of the form, returns the inputs that it adds up there; null if one cannot be had. */
export function termsOn(sum: Sum, form: FormEdition): readonly Term[] | null {
  const terms = [
    ...sum.plus.flatMap((key) => partsOn(key, form).map((input) => ({ sign: 1 as const, input }))),
    ...(sum.minus ?? []).flatMap((key) => partsOn(key, form).map((input) => ({ sign: -1 as const, input }))),
  ];
  return keysOf(sum).every((key) => partsOn(key, form).length > 0) ? terms : null;
}

/** Given a sum, returns every input it names. */
export function keysOf({ plus, minus = [] }: Sum): InputKey[] {
  return [...plus, ...minus];
}

/** Given a formula, returns every input it names, its own denominator's too. */
export function keysOfFormula({ numerator, denominator }: IndicatorFormula): InputKey[] {
  return [...keysOf(numerator), ...(denominator ? keysOf(denominator) : [])];
}

/** Itself if the edition prints it, else its parts, else nothing. */
function partsOn(key: InputKey, form: FormEdition): InputKey[] {
  const { sources } = crossCell(inputOf(key), form);
  return sources.map(({ row, field }) => BY_CELL.get(`${row} ${field}`)!);
}
