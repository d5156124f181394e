import type { FormEdition } from '../../domain';

/** A row of the form that carries figures: its key, the labels it is known by, and its value columns in order. */
export interface EditionRow {
  /** Outcome code (`3.4.1`) or disclosure category kind. */
  readonly key: string;
  /** The official wording first, then wordings seen in published reports. */
  readonly labels: readonly string[];
  readonly fields: readonly string[];
}

/** One edition of the national form, as data. Rows are in the form's order. */
export interface Edition {
  readonly form: FormEdition;
  readonly disclosureRows: readonly EditionRow[];
  readonly applicationRows: readonly EditionRow[];
  /** Column headers that only this edition prints: with the rows, they tell the editions apart. */
  readonly ownHeaders: readonly string[];
}
