import {
  APPLICATION_FIELDS,
  CATEGORY_AMOUNT_FIELDS,
  CATEGORY_COUNT_FIELDS,
  outcomeOfCode,
  readFigure,
  REVIEW_FIELDS,
  shiftPointLeft,
  type AmountUnit,
  type ApplicationOutcome,
  type CategoryAmountField,
  type CategoryKind,
  type Cell,
  type Diagnostic,
  type DisclosureCategory,
  type ExtraRow,
  type ReviewCase,
  type ReviewKind,
} from '../domain';
import type { RecognizedRow, RecognizedTable, RecognizedValue } from '../tables';

const LARGEST_INT = 2 ** 31 - 1;
/** 1 万元 is 10,000 元. */
const TEN_THOUSAND_DIGITS = 4;

/** Turns recognised rows into the report's rows and says what could not be taken as a figure. */
export class RowBuilder {
  readonly diagnostics: Diagnostic[] = [];

  outcomes(table: RecognizedTable): ApplicationOutcome[] {
    return table.rows.map((row) => {
      const { code, kind } = outcomeOfCode(row.key)!;
      const cells = this.cells(row);
      return { code, kind, ...this.counts(cells, APPLICATION_FIELDS, LARGEST_INT), cells };
    });
  }

  reviewCases(table: RecognizedTable): ReviewCase[] {
    return table.rows.map((row) => {
      const cells = this.cells(row);
      return { kind: row.key as ReviewKind, ...this.counts(cells, REVIEW_FIELDS, LARGEST_INT), cells };
    });
  }

  disclosureCategories(table: RecognizedTable): DisclosureCategory[] {
    return table.rows.map((row) => {
      const unit = (field: string): string | null =>
        unitOf(row.values.find((value) => value.field === field));
      const inYuan = unit('feeAmount') === '元';
      const cells = this.cells(row).map((cell) =>
        cell.field === 'feeAmount' && inYuan ? inTenThousandYuan(cell) : cell,
      );
      const amount = (field: CategoryAmountField): string | null => {
        const cell = cells.find((each) => each.field === field);
        const printed = unit(field) ?? '';
        if (!cell || !printed.endsWith('元') || UNITS[printed]) return cell?.value ?? null;
        this.say('VALUE_OUT_OF_RANGE', cell, `The unit ${printed} is none of the form's.`);
        return null;
      };
      return {
        kind: row.key as CategoryKind,
        ...this.counts(cells, CATEGORY_COUNT_FIELDS, Number.MAX_SAFE_INTEGER),
        feeAmount: amount('feeAmount'),
        procurementAmount: amount('procurementAmount'),
        procurementAmountUnit: UNITS[unit('procurementAmount') ?? ''] ?? null,
        cells,
      };
    });
  }

  extraRows(tables: readonly RecognizedTable[]): ExtraRow[] {
    return tables.flatMap(({ table, extraRows }) =>
      extraRows.map((row) => ({ table, label: row.label, cells: row.values.map(toCell) })),
    );
  }

  private cells(row: RecognizedRow): Cell[] {
    return row.values.map((value) => {
      const read = toCell(value);
      const cell = isMoneyForCount(read) ? { ...read, state: 'TEXT' as const, value: null } : read;
      if (cell.state === 'TEXT') {
        this.say(
          'VALUE_NOT_A_NUMBER',
          cell,
          `“${shorten(cell.text)}” in row “${row.label}” is not a number.`,
        );
      }
      return cell;
    });
  }

  /** Counts are whole numbers; what is not, or is too large to serve, stays in its cell and leaves the figure null. */
  private counts<F extends string>(
    cells: readonly Cell[],
    fields: readonly F[],
    largest: number,
  ): Record<F, number | null> {
    const figure = (field: F): number | null => {
      const cell = cells.find((each) => each.field === field);
      if (!cell || cell.value === null) return null;
      const number = Number(cell.value);
      if (Number.isInteger(number) && Math.abs(number) <= largest) return number;
      this.say('VALUE_OUT_OF_RANGE', cell, `“${shorten(cell.text)}” is not a count of at most ${largest}.`);
      return null;
    };
    return Object.fromEntries(fields.map((field) => [field, figure(field)])) as Record<F, number | null>;
  }

  private say(code: Diagnostic['code'], cell: Cell, message: string): void {
    this.diagnostics.push({ code, severity: 'WARNING', message, place: cell.place });
  }
}

function toCell({ field, cell }: RecognizedValue): Cell {
  const { state, value } = readFigure(field === 'itemsChange' ? signedChange(cell.text) : cell.text);
  return { field, state, value, text: cell.text, place: cell.place };
}

/** How reports write the sign of 本年增/减: in words, before the figure or in brackets after it. */
const CHANGE = /^(?:(?:增加|新增|增|↑|(减少|减|↓)):?(\d+)|(\d+)\((?:增加|增|(减少|减))\))(?:项|件|个)?$/;

/** Given what a report writes as a change, returns it with a sign where words say which. */
function signedChange(text: string): string {
  const match = CHANGE.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!match) return text;
  const [, lessBefore, figure, figureBefore, lessAfter] = match;
  return `${(lessBefore ?? lessAfter) ? '-' : ''}${figure ?? figureBefore ?? ''}`;
}

const UNITS: Readonly<Record<string, AmountUnit>> = { 元: 'YUAN', 万元: 'TEN_THOUSAND_YUAN' };

/** The unit printed with a figure, or else in its column's header. */
function unitOf(value: RecognizedValue | undefined): string | null {
  return value ? (readFigure(value.cell.text).unit ?? value.headerUnit) : null;
}

/** “180万元” where the form asks for a number of decisions is no number of decisions. */
function isMoneyForCount({ field, text }: Cell): boolean {
  const isAmount = (CATEGORY_AMOUNT_FIELDS as readonly string[]).includes(field);
  return !isAmount && (readFigure(text).unit?.endsWith('元') ?? false);
}

/** The form asks for fees in 万元; ones stated in 元 are converted, exactly. */
function inTenThousandYuan(cell: Cell): Cell {
  return cell.value === null ? cell : { ...cell, value: shiftPointLeft(cell.value, TEN_THOUSAND_DIGITS) };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
