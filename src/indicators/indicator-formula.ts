import type { Bilingual, FormEdition, IndicatorName, InputKey, Measure, RateBasis } from '../domain';

/**
 * What is added and subtracted, as written: on an edition of the form that prints an input in parts, the crosswalk
 * puts the parts in its place.
 */
export interface Sum {
  readonly plus: readonly InputKey[];
  readonly minus?: readonly InputKey[];
}

/** Where an indicator comes from: the form's own figures, what is written on such reports, or this project. */
export const SOURCE_KINDS = ['FORM', 'LITERATURE', 'OURS'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** An indicator as data: this is what is computed, shown and printed. */
export interface IndicatorFormula {
  readonly name: IndicatorName;
  readonly measure: Measure;
  readonly label: Bilingual;
  /** What it means; without one the formula in words says it all. */
  readonly definition?: Bilingual;
  readonly numerator: Sum;
  /** Null of counts and amounts. */
  readonly denominator: Sum | null;
  /** Without one it is the form itself. */
  readonly source?: { readonly kind: SourceKind; readonly text: Bilingual };
  readonly caveats: readonly Bilingual[];
}

/** An input as it goes into a sum. */
export interface Term {
  readonly sign: 1 | -1;
  readonly input: InputKey;
}

/** A formula on one edition of the form: the sums that are computed. */
export interface FormulaOnForm {
  readonly form: FormEdition;
  /** Such as `(disclosedInFull + disclosedInPart) / outcomeTotal`. */
  readonly text: string;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[] | null;
  /** Every input it touches, once. */
  readonly inputs: readonly InputKey[];
}

/** What users are told of an indicator. */
export interface IndicatorDefinition {
  readonly name: IndicatorName;
  readonly measure: Measure;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  /** In the form's words. */
  readonly numerator: Bilingual;
  readonly denominator: Bilingual | null;
  /** One for each edition of the form on which it can be computed, the latest first. */
  readonly formulas: readonly FormulaOnForm[];
  /** The editions of the form on which it can be computed. */
  readonly forms: readonly FormEdition[];
  /** The bases it can be put on, its own first; none if its denominator is another than OUTCOME_TOTAL. */
  readonly bases: readonly RateBasis[];
  readonly source: { readonly kind: SourceKind; readonly text: Bilingual };
  /** What to beware of. */
  readonly caveats: readonly Bilingual[];
}
