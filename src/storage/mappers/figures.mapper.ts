import {
  APPLICATION_FIELDS,
  CATEGORY_AMOUNT_FIELDS,
  CATEGORY_COUNT_FIELDS,
  OUTCOMES,
  REVIEW_FIELDS,
  type AmountUnit,
  type ApplicationField,
  type ApplicationOutcome,
  type CategoryKind,
  type DisclosureCategory,
  type OutcomeCode,
  type OutcomeFigures,
  type OutcomeKind,
  type ReviewCase,
  type ReviewKind,
} from '../../domain';
import type { Row, SqlValue } from '../sql/row-reader';

/** After the row's position. */
const KIND = 1;

/** Of the kinds; a map at hand is a third of the way through the domain, for each of thousands of rows. */
const CODES: ReadonlyMap<OutcomeKind, OutcomeCode> = new Map(OUTCOMES.map(({ kind, code }) => [kind, code]));

/** Cells are read apart. */
const NO_CELLS: readonly [] = [];

type Count = number | null;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Amount = string | null;

/** The columns of table 3's rows after `position`; the readers below count on the fields' order in the domain. */
export const OUTCOME_COLUMNS = ['kind', ...APPLICATION_FIELDS] as const;

/** Given a row of `position` and OUTCOME_COLUMNS, returns the row of table 3, without its cells. */
export function toOutcome(row: Row): ApplicationOutcome {
  const kind = row[KIND] as OutcomeKind;
  return {
    kind,
    code: CODES.get(kind)!,
    naturalPerson: row[2] as Count,
    commercialEnterprise: row[3] as Count,
    researchInstitution: row[4] as Count,
    publicWelfareOrganization: row[5] as Count,
    legalServiceOrganization: row[6] as Count,
    otherOrganization: row[7] as Count,
    total: row[8] as Count,
    cells: NO_CELLS,
  };
}

/** Given some columns of table 3, returns what reads them from a row of `position`, `kind` and them. */
export function outcomeFiguresReader(fields: readonly ApplicationField[]): (row: Row) => OutcomeFigures {
  return (row) => {
    const kind = row[KIND] as OutcomeKind;
    const figures: Writable<OutcomeFigures> = { kind, code: CODES.get(kind)! };
    for (let at = 0; at < fields.length; at += 1) figures[fields[at]!] = row[KIND + 1 + at] as Count;
    return figures;
  };
}

export const CATEGORY_COLUMNS = [
  'kind',
  ...CATEGORY_COUNT_FIELDS,
  ...CATEGORY_AMOUNT_FIELDS,
  'procurementAmountUnit',
] as const;

/** Given a row of `position` and CATEGORY_COLUMNS, returns the row of table 2, without its cells. */
export function toCategory(row: Row): DisclosureCategory {
  return {
    kind: row[KIND] as CategoryKind,
    issued: row[2] as Count,
    repealed: row[3] as Count,
    inForce: row[4] as Count,
    decisions: row[5] as Count,
    newlyCreated: row[6] as Count,
    newlyDisclosed: row[7] as Count,
    totalPublic: row[8] as Count,
    priorItems: row[9] as Count,
    itemsChange: row[10] as Count,
    procurementItems: row[11] as Count,
    feeAmount: row[12] as Amount,
    procurementAmount: row[13] as Amount,
    procurementAmountUnit: row[14] as AmountUnit | null,
    cells: NO_CELLS,
  };
}

export const REVIEW_COLUMNS = ['kind', ...REVIEW_FIELDS] as const;

/** Given a row of `position` and REVIEW_COLUMNS, returns the track of table 4, without its cells. */
export function toReviewCase(row: Row): ReviewCase {
  return {
    kind: row[KIND] as ReviewKind,
    upheld: row[2] as Count,
    corrected: row[3] as Count,
    otherResult: row[4] as Count,
    pending: row[5] as Count,
    total: row[6] as Count,
    cells: NO_CELLS,
  };
}

/** Given a row of a table and the names of its columns, returns the values to store, in that order. */
export function toFigureRow<K extends string>(
  row: Readonly<Record<K, SqlValue>>,
  columns: readonly K[],
): SqlValue[] {
  return columns.map((column) => row[column]);
}
