import type { SyntheticPage } from '../page';
import type { PrintedRow } from '../print-cells';
import { between, type Random } from '../random';

/** Given a number, returns it with one digit wrong. */
export function misprint(random: Random, figure: number): number {
  const digits = String(figure);
  const at = between(random, 0, digits.length - 1);
  const others = [...'0123456789'].filter(
    (digit) => digit !== digits[at] && !(at === 0 && digit === '0' && digits.length > 1),
  );
  return Number(digits.slice(0, at) + others[between(random, 0, others.length - 1)]! + digits.slice(at + 1));
}

/** Given a number and those that it must not become, returns it with one digit wrong. */
export function misprintUnlike(random: Random, figure: number, unlike: readonly number[]): number {
  for (;;) {
    const wrong = misprint(random, figure);
    if (!unlike.includes(wrong)) return wrong;
  }
}

/** Given what a report says, a row and a column, returns it with one digit of that cell wrong. */
export function misprintCell(
  page: SyntheticPage,
  random: Random,
  row: PrintedRow,
  column: number,
): SyntheticPage {
  return withCell(page, row, column, String(misprint(random, Number(page.cells.get(row)![column]))));
}

/** Given what a report says, a row and a column, returns it with other words in that cell. */
export function withCell(page: SyntheticPage, row: PrintedRow, column: number, text: string): SyntheticPage {
  return { ...page, cells: new Map(page.cells).set(row, page.cells.get(row)!.with(column, text)) };
}
