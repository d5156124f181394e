import type { AnnualReport, Bilingual, Cell, CellRef, Verdict } from '../domain';
import { statedValue } from './check-equation';
import {
  addDecimals,
  formatDecimal,
  parseDecimal,
  signOf,
  subtractDecimals,
  ZERO,
  type Decimal,
} from './decimal';
import type { Claim } from './narrative-topics';
import type { RuleFinding } from './rule';

/** A figure of the tables that a claim is compared with: cells that add up to it, and cells taken from it. */
export interface TableFigure {
  readonly name: Bilingual;
  readonly plus: readonly CellRef[];
  readonly minus?: readonly CellRef[];
}

/** What a figure of the tables comes to, and whether a total had to be added up from its types of applicant. */
interface Reading {
  readonly value: Decimal;
  readonly assumed: boolean;
}

/**
 * Given the claims on one subject and the figures of the tables that each of them may mean, the usual one first,
 * returns the finding: one claim that agrees is enough, since a narrative also tells of parts. `expected` is what the
 * table says, `actual` what the narrative says. None for no claims, nor for doubtful ones that agree with nothing.
 */
export function claimFinding(
  report: AnnualReport,
  subject: string,
  claims: readonly Claim[],
  meanings: readonly TableFigure[],
): RuleFinding[] {
  const usual = meanings[0]!;
  const readings = meanings.map((meaning) => ({ meaning, reading: readFigure(report, meaning) }));
  for (const claim of claims) {
    const said = parseDecimal(claim.statement.value);
    const agreed = readings.find(
      ({ reading }) => said && reading && signOf(subtractDecimals(said, reading.value)) === 0,
    );
    if (!agreed) continue;
    const verdict = agreed.reading!.assumed ? 'ASSUMED' : 'PASS';
    return [finding(subject, verdict, claim, agreed.meaning, agreed.reading!.value)];
  }
  const plain = claims.filter(({ doubtful }) => !doubtful);
  const claim = plain.find(({ statement }) => !statement.approximate) ?? plain[0];
  if (!claim) return [];
  const table = readings[0]!.reading;
  const open = table === null || claim.statement.approximate;
  return [finding(subject, open ? 'NOT_ASSESSABLE' : 'FAIL', claim, usual, table?.value ?? null)];
}

/** Given a claim and a figure of the tables, returns whether the one is the other; not if the table does not state it. */
export function agrees(report: AnnualReport, { statement }: Claim, figure: TableFigure): boolean {
  const said = parseDecimal(statement.value);
  const reading = readFigure(report, figure);
  return said !== null && reading !== null && signOf(subtractDecimals(said, reading.value)) === 0;
}

function finding(
  subject: string,
  verdict: Verdict,
  { statement }: Claim,
  { name, plus, minus = [] }: TableFigure,
  table: Decimal | null,
): RuleFinding {
  const said = parseDecimal(statement.value)!;
  const figure = `${statement.approximate ? '约 ' : ''}${statement.value}`;
  const printed = table && formatDecimal(table);
  return {
    subject,
    verdict,
    expected: printed,
    actual: formatDecimal(said),
    delta: table && formatDecimal(subtractDecimals(said, table)),
    message: {
      zh: `正文称“${statement.subject}”${figure}${statement.unit ?? ''}，表中${name.zh}${printed === null ? '未填写' : `为 ${printed}`}，${ENDINGS[verdict].zh}。`,
      en: `The narrative says “${statement.subject}” ${figure.replace('约 ', 'about ')}; ${name.en} ${printed === null ? 'is not stated in the table' : `is ${printed} by the table`}: ${ENDINGS[verdict].en}.`,
    },
    cells: [...plus, ...minus],
  };
}

const ENDINGS: Readonly<Record<Verdict, Bilingual>> = {
  PASS: { zh: '相符', en: 'they agree' },
  ASSUMED: {
    zh: '按分项合计推算，相符',
    en: 'they agree, with a total added up from the types of applicant',
  },
  FAIL: { zh: '不符', en: 'they disagree' },
  NOT_ASSESSABLE: { zh: '无法核对', en: 'this cannot be checked' },
};

function readFigure(report: AnnualReport, { plus, minus = [] }: TableFigure): Reading | null {
  let sum: Reading = { value: ZERO, assumed: false };
  for (const [refs, add] of [[plus, addDecimals] as const, [minus, subtractDecimals] as const]) {
    for (const ref of refs) {
      const reading = readCell(report, ref);
      if (!reading) return null;
      sum = { value: add(sum.value, reading.value), assumed: sum.assumed || reading.assumed };
    }
  }
  return sum;
}

/** The stated figure; for a total of table 3 that is blank, the sum of the types that are stated. */
function readCell(report: AnnualReport, { row, field }: CellRef): Reading | null {
  const cells = cellsOf(report, row);
  const stated = statedValue(cells.find((cell) => cell.field === field));
  if (stated) return { value: stated, assumed: false };
  const isOutcome = report.applicationOutcomes.some(({ code }) => code === row);
  const types = cells.flatMap((cell) => (cell.field === field ? [] : (statedValue(cell) ?? [])));
  if (!isOutcome || field !== 'total' || types.length === 0) return null;
  return { value: types.reduce(addDecimals, ZERO), assumed: true };
}

function cellsOf(report: AnnualReport, row: string): readonly Cell[] {
  return (
    report.applicationOutcomes.find(({ code }) => code === row)?.cells ??
    report.disclosureCategories.find(({ kind }) => kind === row)?.cells ??
    report.reviewCases.find(({ kind }) => kind === row)?.cells ??
    []
  );
}
