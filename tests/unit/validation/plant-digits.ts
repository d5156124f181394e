import { OUTCOMES } from '../../../src/domain';
import { validateReport } from '../../../src/validation';
import { buildReport } from './build-report';
import { mulberry32, sparseTables, type Texts } from './random-tables';

/** What T3-PARITY said of tables with one wrong digit each. */
export interface PlantedDigits {
  readonly planted: number;
  /** The cell that was changed is named, with the figure it had, and no other. */
  readonly namedRight: number;
  readonly silent: number;
  /** The cells named in error, by the number of the table. */
  readonly namedWrong: readonly string[];
}

interface Planted {
  readonly cells: Texts;
  /** Where the digit is, and the figure that stood there. */
  readonly subject: string;
  readonly figure: string;
}

/** Given a number of tables, changes one digit in each of so many that add up, the same in every run. */
export function plantDigits(tables: number): PlantedDigits {
  const random = mulberry32(20_241_124);
  let namedRight = 0;
  let silent = 0;
  const namedWrong: string[] = [];
  for (let table = 0; table < tables; table += 1) {
    const form = random(2) === 0 ? 'FORM_2019' : 'FORM_2021';
    const { cells, subject, figure } = plantDigit(sparseTables(form, random), random);
    const suspects = validateReport(buildReport({ form, cells })).filter(
      ({ rule, verdict }) => rule === 'T3-PARITY' && verdict === 'FAIL',
    );
    const [first] = suspects;
    if (!first) silent += 1;
    else if (suspects.length === 1 && first.subject === subject && first.expected === figure) namedRight += 1;
    else namedWrong.push(`${table}: ${suspects.map((each) => each.subject).join()}`);
  }
  return { planted: tables, namedRight, silent, namedWrong };
}

function plantDigit(cells: Texts, random: (below: number) => number): Planted {
  const rows = OUTCOMES.filter(({ code }) => cells[code]);
  const { code } = rows[random(rows.length)]!;
  const row = cells[code]!;
  const fields = Object.keys(row);
  const field = fields[random(fields.length)]!;
  const figure = row[field]!;
  const at = random(figure.length);
  const digit = (Number(figure[at]) + 1 + random(9)) % 10;
  const changed = figure.slice(0, at) + String(digit) + figure.slice(at + 1);
  return { cells: { ...cells, [code]: { ...row, [field]: changed } }, subject: `${code}.${field}`, figure };
}
