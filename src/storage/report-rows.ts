import { APPLICATION_FIELDS, type Statement, type Trust } from '../domain';
import {
  CATEGORY_COLUMNS,
  outcomeFiguresReader,
  OUTCOME_COLUMNS,
  REVIEW_COLUMNS,
  toCategory,
  toOutcome,
  toReviewCase,
} from './mappers/figures.mapper';
import { EXTRA_ROW_COLUMNS, toExtraRow, toRevisionCells } from './mappers/revision-parts.mapper';
import { SECTION_COLUMNS, toSection, withoutNarrative } from './mappers/section.mapper';
import { toStatements } from './mappers/statement.mapper';
import type { ReportRepository } from './repositories';
import { groupRows, groupsFromJson } from './sql/group-rows';
import type { Row, RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** The reads of revisions' rows. */
export type ReportRows = Pick<
  ReportRepository,
  | 'outcomesOf'
  | 'outcomeFiguresOf'
  | 'categoriesOf'
  | 'reviewCasesOf'
  | 'cellsOf'
  | 'extraRowsOf'
  | 'sectionsOf'
  | 'statementsOf'
> & {
  /** The narrative as read, for the rules; what is served comes from `sectionsOf` and `statementsOf`. */
  readonly sectionsAsRead: ReportRepository['sectionsOf'];
  readonly statementsAsRead: ReportRepository['statementsOf'];
};

/** A revision's narrative must not be served if its source was retyped: the words are not the publisher's. */
export const UNSERVED = 'RECONSTRUCTED' satisfies Trust;

/** Given the tables and their connection, returns the reads of revisions' rows: one statement for any number. */
export function createReportRows(
  { revision, outcome, category, reviewCase, cells, statements, extraRow, section }: Tables,
  rows: RowReader,
): ReportRows {
  type RowTable = typeof outcome | typeof category | typeof reviewCase | typeof extraRow | typeof section;
  const inFormOrder = (table: RowTable): string => {
    const revisionId = table.column('revisionId');
    return `WHERE ${rows.isOneOf(revisionId)} ORDER BY ${revisionId}, ${table.column('position')}`;
  };
  const withDocument = (table: RowTable | typeof cells | typeof statements): string =>
    `JOIN ${revision.from} ON ${revision.column('id')} = ${table.column('revisionId')}`;
  const sha256 = revision.column('sha256');

  const grouped = (table: RowTable, columns: string): string => {
    const revisionId = table.column('revisionId');
    return `SELECT ${revisionId}, ${rows.asJsonRows(columns)} FROM ${table.from}
      WHERE ${rows.isOneOf(revisionId)} GROUP BY ${revisionId}`;
  };

  const outcomes = grouped(outcome, outcome.columns(['position', ...OUTCOME_COLUMNS]));
  const categories = grouped(category, category.columns(['position', ...CATEGORY_COLUMNS]));
  const reviewCases = grouped(reviewCase, reviewCase.columns(['position', ...REVIEW_COLUMNS]));
  const revisionCells = `SELECT ${cells.column('revisionId')}, ${sha256}, ${cells.column('cells')}
    FROM ${cells.from} ${withDocument(cells)} WHERE ${rows.isOneOf(cells.column('revisionId'))}`;
  const revisionStatements = `SELECT ${statements.column('revisionId')}, ${sha256},
      ${statements.column('statements')}, ${revision.column('trust')}
    FROM ${statements.from} ${withDocument(statements)} WHERE ${rows.isOneOf(statements.column('revisionId'))}`;
  const extraRows = `SELECT ${extraRow.column('revisionId')}, ${sha256}, ${extraRow.columns(EXTRA_ROW_COLUMNS)}
    FROM ${extraRow.from} ${withDocument(extraRow)} ${inFormOrder(extraRow)}`;
  const sections = `SELECT ${section.column('revisionId')}, ${sha256}, ${section.columns(SECTION_COLUMNS)},
      ${revision.column('trust')}
    FROM ${section.from} ${withDocument(section)} ${inFormOrder(section)}`;
  const trustOf = 2 + SECTION_COLUMNS.length;

  return {
    outcomesOf: async (ids) => groupsFromJson(await rows.read(outcomes, [ids]), toOutcome),
    async outcomeFiguresOf(ids, fields) {
      const ordered = APPLICATION_FIELDS.filter((field) => fields.includes(field));
      const sql = grouped(outcome, outcome.columns(['position', 'kind', ...ordered]));
      return groupsFromJson(await rows.read(sql, [ids]), outcomeFiguresReader(ordered));
    },
    categoriesOf: async (ids) => groupsFromJson(await rows.read(categories, [ids]), toCategory),
    reviewCasesOf: async (ids) => groupsFromJson(await rows.read(reviewCases, [ids]), toReviewCase),
    extraRowsOf: async (ids) => groupRows(await rows.read(extraRows, [ids]), toExtraRow),
    sectionsAsRead: async (ids) => groupRows(await rows.read(sections, [ids]), toSection),

    async sectionsOf(ids) {
      return groupRows(await rows.read(sections, [ids]), (row) =>
        row[trustOf] === UNSERVED ? withoutNarrative(toSection(row)) : toSection(row),
      );
    },

    async statementsAsRead(ids) {
      return statementsBy(await rows.read(revisionStatements, [ids]), (statement) => statement);
    },

    async statementsOf(ids) {
      return statementsBy(await rows.read(revisionStatements, [ids]), (statement, trust) =>
        trust === UNSERVED ? { ...statement, text: null } : statement,
      );
    },

    async cellsOf(ids) {
      const found = await rows.read(revisionCells, [ids]);
      return new Map(
        found.map((row) => [row[0] as string, toRevisionCells(row[2] as string, row[1] as string)]),
      );
    },
  };
}

/** Given rows of revision, document, stored statements and trust, returns the statements by revision. */
function statementsBy(
  found: readonly Row[],
  serve: (statement: Statement, trust: Trust) => Statement,
): Map<string, Statement[]> {
  return new Map(
    found.map(([revisionId, sha256, json, trust]) => [
      revisionId as string,
      toStatements(json as string, sha256 as string).map((each) => serve(each, trust as Trust)),
    ]),
  );
}
