import type { Diagnostic } from '../domain';
import type { Grid } from '../grids';
import { alignRows } from './align-rows';
import { alignValues, type AlignedRow } from './align-values';
import type { EditionRow } from './editions';
import { fillByOrder, type FoundRow } from './fill-by-order';
import { readHeader } from './header-columns';
import { headerUnit } from './header-unit';
import type { LogicalRow } from './logical-rows';
import type { RecognizedRow } from './recognized-table';
import { readRow, type RowReading } from './row-reading';

/** Where the rows of one table stand in a document: enough to choose between editions. */
export interface FoundFormRows {
  readonly found: readonly FoundRow[];
  /** Those of them that stand out of the form's order. */
  readonly strays: readonly FoundRow[];
  /** The document's rows that this table accounts for. */
  readonly used: ReadonlySet<LogicalRow>;
  /** How well the edition's rows explain the document's. */
  readonly score: number;
}

/** The rows of one table found in a document, with their values. */
export interface FormRows extends Pick<FoundFormRows, 'used'> {
  readonly rows: readonly RecognizedRow[];
  /** Rows found by their label whose values cannot be told apart: kept as extra rows. */
  readonly misaligned: readonly RowReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Given a document's rows and the rows of one of the form's tables, returns the ones found: by their labels in the
 * form's order, never by their number in the document.
 */
export function findFormRows(rows: readonly LogicalRow[], expected: readonly EditionRow[]): FoundFormRows {
  const readings = new Map(rows.map((row) => [row, readRow(row, expected)]));
  const candidates = rows.filter((row) => readings.get(row)!.size > 0);
  const byLabel = alignRows(
    candidates,
    expected,
    (row, each) => readings.get(row)!.get(each)?.score ?? 0,
  ).map((pair): FoundRow => ({ ...pair, reading: readings.get(pair.row)!.get(pair.expected)! }));
  const inOrder = fillByOrder(rows, expected, byLabel);
  const strays = rowsOutOfOrder(readings, candidates, expected, inOrder);
  const found = [...inOrder, ...strays].sort(
    (a, b) => expected.indexOf(a.expected) - expected.indexOf(b.expected),
  );
  return {
    found,
    strays,
    used: new Set(found.map(({ row }) => row)),
    score: inOrder.reduce((sum, { reading }) => sum + reading.score, 0),
  };
}

/** Given where the rows of a table stand, returns them with their values, and what has to be said of them. */
export function readFormRows({ found, strays, used }: FoundFormRows): FormRows {
  const recognized: RecognizedRow[] = [];
  const misaligned: RowReading[] = [];
  const diagnostics: Diagnostic[] = strays.map(({ reading }) => displacement(reading));
  const values = valuesByRow(found);
  const withoutColumn = new Set<Grid>();
  for (const { expected: formRow, reading, row } of found) {
    const cells = values.get(row);
    if (cells?.includes(null) && !withoutColumn.has(row.grid)) {
      withoutColumn.add(row.grid);
      diagnostics.push(lackingColumn(reading, formRow.fields[cells.indexOf(null)]!));
    }
    if (!cells) {
      misaligned.push(reading);
      diagnostics.push(misalignment(reading, formRow));
      continue;
    }
    if (!reading.exact) diagnostics.push(correction(reading, formRow));
    recognized.push({
      key: formRow.key,
      label: reading.label,
      values: formRow.fields.flatMap((field, index) => {
        const cell = cells[index];
        return cell ? [{ field, cell, headerUnit: headerUnit(row, field) }] : [];
      }),
    });
  }
  return { rows: recognized, misaligned, used, diagnostics };
}

/**
 * Rows of the form whose label stands, word for word, in exactly one other place of the same tables: the order is
 * needed only where a label alone could mean several rows.
 */
function rowsOutOfOrder(
  readings: ReadonlyMap<LogicalRow, ReadonlyMap<EditionRow, RowReading>>,
  rows: readonly LogicalRow[],
  expected: readonly EditionRow[],
  inOrder: readonly FoundRow[],
): FoundRow[] {
  const taken = new Set(inOrder.map(({ row }) => row));
  const grids = new Set(inOrder.map(({ row }) => row.grid));
  const placed = new Set(inOrder.map((each) => each.expected));
  return expected.flatMap((each) => {
    if (placed.has(each)) return [];
    const candidates = rows.flatMap((row) => {
      const reading = grids.has(row.grid) && !taken.has(row) ? readings.get(row)!.get(each) : undefined;
      const stated = reading?.exact && reading.values.some((cell) => cell.state === 'STATED');
      return stated ? [{ row, expected: each, reading }] : [];
    });
    return candidates.length === 1 ? candidates : [];
  });
}

/** Rows with the same fields in the same grid are aligned together: one way of reading for a whole table. */
function valuesByRow(found: readonly FoundRow[]): Map<LogicalRow, AlignedRow | null> {
  const groups = new Map<string, FoundRow[]>();
  for (const each of found) {
    const key = `${each.row.grid.number} ${each.expected.fields.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const values = new Map<LogicalRow, AlignedRow | null>();
  for (const group of groups.values()) {
    const { row, expected } = group[0]!;
    const cells = group.map(({ reading }) => reading.values);
    const aligned = alignValues(cells, expected.fields.length, readHeader(row, expected.fields));
    group.forEach((each, index) => values.set(each.row, aligned[index] ?? null));
  }
  return values;
}

function misalignment(reading: RowReading, formRow: EditionRow): Diagnostic {
  const message = `Row “${reading.label}” has ${reading.values.length} values that cannot be told apart as the form's ${formRow.fields.length}.`;
  return { code: 'ROW_MISALIGNED', severity: 'ERROR', message, place: reading.labelCell.place };
}

function lackingColumn(reading: RowReading, field: string): Diagnostic {
  const message = `The table has no column for “${field}”; its rows lack that figure.`;
  return { code: 'ROW_MISALIGNED', severity: 'WARNING', message, place: reading.labelCell.place };
}

function displacement(reading: RowReading): Diagnostic {
  const message = `Row “${reading.label}” stands out of the form's order.`;
  return { code: 'ROW_OUT_OF_ORDER', severity: 'INFO', message, place: reading.labelCell.place };
}

function correction(reading: RowReading, formRow: EditionRow): Diagnostic {
  const message = `“${reading.label}” is read as “${formRow.labels[0]}”.`;
  return { code: 'LABEL_CORRECTED', severity: 'INFO', message, place: reading.labelCell.place };
}
