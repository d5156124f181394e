import { toPhrases } from '../domain';
import { within } from './district-ancestry';
import { REPORT_COLUMNS, REVISION_COLUMNS, toStoredReport } from './mappers/report.mapper';
import { wordPhrase } from './narrative-words';
import { headerSql } from './report-headers';
import { UNSERVED } from './report-rows';
import type { NarrativeQuery, SearchRepository } from './repositories';
import { condition, flag, ifGiven, whereAll, type Condition } from './sql/conditions';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

const NOTHING = { items: [], hasNextPage: false } as const;

/** Given the tables and their connection, returns the search of the narratives. */
export function createSearchRepository(
  { report, revision, ancestry }: Pick<Tables, 'report' | 'revision' | 'ancestry'>,
  rows: RowReader,
): SearchRepository {
  const { current, from: withReports } = headerSql({ report, revision });
  const year = report.column('year');
  const revisionId = revision.column('id');
  // Latest years first, but the sections of a report as they are printed.
  const sorting: Sorting = {
    columns: [year, report.column('id'), '-"position"'],
    direction: 'DESC',
  };
  const columns = `${report.columns(REPORT_COLUMNS)}, ${revision.columns(REVISION_COLUMNS)}, "position"`;
  const positionOf = REPORT_COLUMNS.length + REVISION_COLUMNS.length;
  const served = `${revision.column('trust')} <> '${UNSERVED}'`;
  const isWithin = within(ancestry, report.column('districtCode'));

  const hits = (phrases: readonly string[]): Condition => {
    const sections = rows.narrativeIndex.sectionsWith(phrases.map(wordPhrase));
    const from = `${withReports} JOIN (${sections.sql}) AS hit ON ${revisionId} = hit."revision_id"`;
    return { sql: from, parameters: sections.parameters };
  };
  const conditions = (query: NarrativeQuery): Condition[] => [
    condition(current),
    condition(served),
    ...ifGiven(query.within, isWithin),
    ...ifGiven(query.years, rows.isOneOf(year)),
    ...ifGiven(flag(query.fictional), `${report.column('fictional')} = ?`),
  ];

  return {
    async page(query, page) {
      const phrases = toPhrases(query.text);
      if (phrases.length === 0) return NOTHING;
      const from = hits(phrases);
      const where = whereAll([...conditions(query), ...following(sorting, page.after)]);
      // Of a word that is everywhere only the keys are sorted.
      const keys = `SELECT "revision_id", "position" FROM ${from.sql} ${where.sql} ${orderBy(sorting)} LIMIT ?`;
      const found = await rows.read(
        `SELECT ${columns} FROM ${withReports} JOIN (${keys}) AS hit ON ${revisionId} = hit."revision_id"
          ${orderBy(sorting)}`,
        [...from.parameters, ...where.parameters, rowsToRead(page)],
      );
      return toPage(found, page, (row) => {
        const item = { report: toStoredReport(row), position: row[positionOf] as number };
        return { item, key: [item.report.year, item.report.id, 0 - item.position] };
      });
    },

    async count(query) {
      const phrases = toPhrases(query.text);
      if (phrases.length === 0) return 0;
      const from = hits(phrases);
      const where = whereAll(conditions(query));
      const parameters = [...from.parameters, ...where.parameters];
      const [row] = await rows.read(`SELECT count(*) FROM ${from.sql} ${where.sql}`, parameters);
      return Number(row?.[0]);
    },
  };
}
