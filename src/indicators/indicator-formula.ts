import type {
  Bilingual,
  CategoryCountField,
  CategoryKind,
  FormEdition,
  IndicatorName,
  OutcomeKind,
  ReviewKind,
} from '../domain';

/** What an indicator is of. */
export const MEASURES = ['COUNT'] as const;
export type Measure = (typeof MEASURES)[number];

/** A figure that an indicator adds: of tables 3 and 4 the total of a row, of table 2 one of its counts. */
export type IndicatorInput =
  | { readonly table: 'TABLE_2'; readonly row: CategoryKind; readonly field: CategoryCountField }
  | { readonly table: 'TABLE_3'; readonly row: OutcomeKind; readonly field: 'total' }
  | { readonly table: 'TABLE_4'; readonly row: ReviewKind; readonly field: 'total' };

/** An indicator as data: the figures to add on each edition of the form; an edition left out does not have it. */
export interface IndicatorFormula {
  readonly name: IndicatorName;
  readonly measure: Measure;
  readonly label: Bilingual;
  readonly inputs: Readonly<Partial<Record<FormEdition, readonly IndicatorInput[]>>>;
}

/** What users are told of an indicator. */
export interface IndicatorDefinition {
  readonly name: IndicatorName;
  readonly measure: Measure;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  /** The editions of the form on which it can be computed. */
  readonly forms: readonly FormEdition[];
}
