import type { Diagnostic, FormEdition, FormTable, PlacedText } from '../domain';

/** A value of a recognised row: which field of the form the cell fills. */
export interface RecognizedValue {
  readonly field: string;
  readonly cell: PlacedText;
  /** The unit of money that the column's header states (元 or 万元), if it states one. */
  readonly headerUnit: string | null;
}

/** A row of the form found in a document. */
export interface RecognizedRow {
  /** Outcome code, disclosure category kind or review kind. */
  readonly key: string;
  /** The label as printed. */
  readonly label: string;
  readonly values: readonly RecognizedValue[];
}

/** One of the form's tables as a document has it: its rows in the form's order, and the rows no alias knows. */
export interface RecognizedTable {
  readonly table: FormTable;
  readonly rows: readonly RecognizedRow[];
  readonly extraRows: readonly Omit<RecognizedRow, 'key'>[];
}

/** All that the tables stage found in a document. */
export interface RecognizedTables {
  readonly form: FormEdition;
  readonly tables: Readonly<Record<FormTable, RecognizedTable>>;
  /** The document's text outside the recognised tables, in reading order. */
  readonly paragraphs: readonly PlacedText[];
  readonly diagnostics: readonly Diagnostic[];
}
