import type { ReportSection, Trust } from '../domain';
import {
  CATEGORY_COLUMNS,
  OUTCOME_COLUMNS,
  REVIEW_COLUMNS,
  toCategory,
  toOutcome,
  toReviewCase,
} from './mappers/figures.mapper';
import {
  EXTRA_ROW_COLUMNS,
  SECTION_COLUMNS,
  toExtraRow,
  toRevisionCells,
  toSection,
} from './mappers/revision-parts.mapper';
import type { ReportRepository } from './repositories';
import { groupRows, groupsFromJson } from './sql/group-rows';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** The reads of revisions' rows. */
export type ReportRows = Pick<
  ReportRepository,
  'outcomesOf' | 'categoriesOf' | 'reviewCasesOf' | 'cellsOf' | 'extraRowsOf' | 'sectionsOf'
> & {
  /** The sections as read, for the rules; what is served comes from `sectionsOf`. */
  readonly sectionsAsRead: (
    revisionIds: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly ReportSection[]>>;
};

/** A revision's narrative must not be served if its source was retyped: the words are not the publisher's. */
const UNSERVED: Trust = 'RECONSTRUCTED';

/** Given the tables and their connection, returns the reads of revisions' rows: one statement for any number. */
export function createReportRows(
  { revision, outcome, category, reviewCase, cells, extraRow, section }: Tables,
  rows: RowReader,
): ReportRows {
  type RowTable = typeof outcome | typeof category | typeof reviewCase | typeof extraRow | typeof section;
  const inFormOrder = (table: RowTable): string => {
    const revisionId = table.column('revisionId');
    return `WHERE ${rows.isOneOf(revisionId)} ORDER BY ${revisionId}, ${table.column('position')}`;
  };
  const withDocument = (table: RowTable | typeof cells): string =>
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
  const extraRows = `SELECT ${extraRow.column('revisionId')}, ${sha256}, ${extraRow.columns(EXTRA_ROW_COLUMNS)}
    FROM ${extraRow.from} ${withDocument(extraRow)} ${inFormOrder(extraRow)}`;
  const sections = `SELECT ${section.column('revisionId')}, ${sha256}, ${section.columns(SECTION_COLUMNS)},
      ${revision.column('trust')}
    FROM ${section.from} ${withDocument(section)} ${inFormOrder(section)}`;
  const trustOf = 2 + SECTION_COLUMNS.length;

  return {
    outcomesOf: async (ids) => groupsFromJson(await rows.read(outcomes, [ids]), toOutcome),
    categoriesOf: async (ids) => groupsFromJson(await rows.read(categories, [ids]), toCategory),
    reviewCasesOf: async (ids) => groupsFromJson(await rows.read(reviewCases, [ids]), toReviewCase),
    extraRowsOf: async (ids) => groupRows(await rows.read(extraRows, [ids]), toExtraRow),
    sectionsAsRead: async (ids) => groupRows(await rows.read(sections, [ids]), toSection),

    async sectionsOf(ids) {
      return groupRows(await rows.read(sections, [ids]), (row) =>
        row[trustOf] === UNSERVED ? { ...toSection(row), text: null } : toSection(row),
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
