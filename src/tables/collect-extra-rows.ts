import { APPLICATION_FIELDS, type Diagnostic } from '../domain';
import type { LogicalRow } from './logical-rows';
import { EXACT_MATCH, matchLabel } from './match-label';
import type { FormRows } from './recognize-form-rows';
import type { RecognizedRow } from './recognized-table';
import { readUnknown, type UnknownReading } from './row-reading';
import type { Edition } from './editions';

type ExtraRow = Omit<RecognizedRow, 'key'>;

/** The rows of tables 2 and 3 that are none of the form's, by table. */
export interface ExtraRows {
  readonly TABLE_2: readonly ExtraRow[];
  readonly TABLE_3: readonly ExtraRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Given a document's rows and which of them are the form's, returns the others that stand among them with figures:
 * local additions, printed subtotals, repetitions. They belong to the table of the form's row before them.
 */
export function collectExtraRows(
  rows: readonly LogicalRow[],
  reading: { readonly edition: Edition; readonly disclosure: FormRows; readonly applications: FormRows },
  used: ReadonlySet<LogicalRow>,
): ExtraRows {
  const { edition, disclosure, applications } = reading;
  const extra = {
    TABLE_2: disclosure.misaligned.map(toExtraRow),
    TABLE_3: applications.misaligned.map(toExtraRow),
  };
  const diagnostics: Diagnostic[] = [];
  let table: 'TABLE_2' | 'TABLE_3' | null = null;
  let grid: LogicalRow['grid'] | null = null;
  for (const row of rows) {
    if (row.grid !== grid) table = null;
    grid = row.grid;
    if (disclosure.used.has(row)) table = 'TABLE_2';
    else if (applications.used.has(row)) table = 'TABLE_3';
    if (used.has(row) || table === null) continue;
    const unknown = readUnknown(row);
    if (!unknown?.values.some((cell) => cell.state === 'STATED')) continue;
    const known = [...edition.disclosureRows, ...edition.applicationRows].some(
      (each) => matchLabel(unknown.label, each) === EXACT_MATCH,
    );
    diagnostics.push(known ? repetition(unknown) : addition(unknown));
    extra[table].push(toExtraRow(unknown));
  }
  return { ...extra, diagnostics };
}

/** Table 3's columns are the same in every row; a row of another width has columns without a name. */
function toExtraRow({ label, values }: UnknownReading): ExtraRow {
  const named = values.length === APPLICATION_FIELDS.length;
  return {
    label,
    values: values.map((cell, index) => ({
      field: named ? APPLICATION_FIELDS[index]! : `column${index + 1}`,
      cell,
      headerUnit: null,
    })),
  };
}

function repetition({ label, labelCell }: UnknownReading): Diagnostic {
  const message = `Row “${label}” occurs out of its place or again; it is kept as printed.`;
  return { code: 'ROW_REPEATED', severity: 'WARNING', message, place: labelCell.place };
}

function addition({ label, labelCell }: UnknownReading): Diagnostic {
  const message = `Row “${label}” is not a row of the form; it is kept as printed.`;
  return { code: 'ROW_UNRECOGNIZED', severity: 'INFO', message, place: labelCell.place };
}
