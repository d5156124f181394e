import {
  APPLICANT_TYPES,
  APPLICATION_FIELDS,
  categoriesOfForm,
  HANDLED_GROUPS,
  outcomesOfForm,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  type OutcomeCode,
} from '../../../domain';
import { rowOf, sumOfGroup } from '../figures';
import { between, choose } from '../random';
import { claimsOn } from './claims';
import { misprint, misprintCell, withCell } from './misprint';
import { alone, type Consequence, type Ground, type Planter, type Planting } from './planted-error';

const TOTAL = -1;

/** A digit of an outcome: its row and its column fail. */
export const outcomeCell: Planter = (ground) => {
  const row = choose(ground.random, outcomesIn(ground));
  return typeCell(ground, row, (field) => [alone('T3-SUM', field)]);
};

/** A digit of what was received: its row and the identity of its column fail. */
export const intakeCell: Planter = (ground) => typeCell(ground, '1', (field) => [alone('T3-ID', field)]);

/** A digit of what was carried in or out: the year it is carried from or to disagrees besides. */
export const carryCell: Planter = (ground) => {
  const row = choose(ground.random, ['2', '4'] as const);
  const seen = row === '2' ? 'BESIDE_PREVIOUS' : 'IN_NEXT';
  return typeCell(ground, row, (field) => [alone('T3-ID', field), { rule: 'X-CARRY', subject: field, seen }]);
};

/** A digit of the total handled of one type of applicant, which two sums of its column need. */
export const handledCell: Planter = (ground) =>
  typeCell(ground, '3.7', (field) => [alone('T3-SUM', field), alone('T3-ID', field)]);

/** A digit of an outcome's total, which the narrative may tell. */
export const outcomeTotal: Planter = (ground) => {
  const row = choose(ground.random, outcomesIn(ground));
  return {
    page: misprintCell(ground.page, ground.random, row, APPLICANT_TYPES.length),
    consequences: [alone('T3-ROW', row), alone('T3-SUM', 'total'), ...claimsOn(ground.page, row, TOTAL)],
  };
};

/** A digit of all that was carried out. */
export const carriedOutTotal: Planter = ({ page, random }) => ({
  page: misprintCell(page, random, '4', APPLICANT_TYPES.length),
  consequences: [
    alone('T3-ROW', '4'),
    alone('T3-ID', 'total'),
    ...claimsOn(page, '4', TOTAL),
    { rule: 'X-CARRY', subject: 'total', seen: 'IN_NEXT' },
  ],
});

/** A subtotal that the form does not ask for, and wrong. */
export const subtotal: Planter = ({ report, page, random }) => {
  const column = between(random, 0, APPLICATION_FIELDS.length - 1);
  const subtotals = sumOfGroup(report.figures, 'DENIED');
  const wrong = subtotals.with(column, misprint(random, subtotals[column]!));
  return {
    page: { ...page, cells: new Map(page.cells).set('DENIED', wrong.map(String)) },
    consequences: [alone('T3-GRP', `DENIED.${APPLICATION_FIELDS[column]!}`)],
  };
};

/** A digit of a track's total. */
export const reviewTotal: Planter = (ground) => reviewCell(ground, REVIEW_FIELDS.length - 1, TOTAL);

/** A digit of one result of a track. */
export const reviewResult: Planter = (ground) => {
  const column = between(ground.random, 0, REVIEW_FIELDS.length - 2);
  return reviewCell(ground, column, column);
};

/** A minus before a count. */
export const negativeFigure: Planter = ({ page }) => {
  const row = 'ADMINISTRATIVE_PENALTY';
  const column = categoriesOfForm(page.form).get(row)!.indexOf('decisions');
  const decisions = page.cells.get(row)![column]!;
  if (decisions === '0') return null;
  return {
    page: withCell(page, row, column, `-${decisions}`),
    consequences: [alone('T2-NONNEG', `${row}.decisions`)],
  };
};

/** A row of the form left out. */
export const rowMissing: Planter = ({ page }) => {
  const cells = new Map(page.cells);
  cells.delete('ADMINISTRATIVE_COMPULSION');
  return { page: { ...page, cells }, consequences: [alone('S-FORMAT', 'REPORT')] };
};

/** More than this in 万元 is too much by itself, without a year to compare it with. */
const LARGEST = 10_000_000;

/** Yuan under the heading 万元; the year after, if it is anything like this one, is ten thousand times less. */
export const yuanForTenThousands: Planter = ({ report, page, formAfter }) => {
  const row = 'ADMINISTRATIVE_FEE';
  const yuan = rowOf(report.figures, row)[0]!;
  if (page.form !== 'FORM_2021' || yuan <= LARGEST) return null;
  const after = formAfter === 'FORM_2021' && report.next ? rowOf(report.next, row)[0]! : null;
  const isAlike = after !== null && after <= 2 * yuan && yuan <= 2 * after;
  const rule = { rule: 'T2-UNIT', subject: `${row}.feeAmount` } as const;
  return {
    page: withCell(page, row, 0, String(yuan)),
    consequences: [{ ...rule, seen: 'ALONE' }, ...(isAlike ? [{ ...rule, seen: 'IN_NEXT' as const }] : [])],
  };
};

function outcomesIn({ page }: Ground): OutcomeCode[] {
  return outcomesOfForm(page.form)
    .filter(({ group }) => HANDLED_GROUPS.includes(group))
    .map(({ code }) => code);
}

function typeCell(
  { page, random }: Ground,
  row: OutcomeCode,
  inColumn: (field: string) => readonly Consequence[],
): Planting {
  const column = between(random, 0, APPLICANT_TYPES.length - 1);
  return {
    page: misprintCell(page, random, row, column),
    consequences: [alone('T3-ROW', row), ...inColumn(APPLICANT_TYPES[column]!)],
  };
}

function reviewCell({ page, random }: Ground, column: number, told: number): Planting {
  const kind = choose(random, REVIEW_KINDS);
  return {
    page: misprintCell(page, random, kind, column),
    consequences: [alone('T4-SUM', kind), ...claimsOn(page, kind, told)],
  };
}
