import { reportOfFinding, type FindingDimension } from '../domain';
import { findingConditions } from './finding-conditions';
import { findingElements } from './finding-elements';
import { SHARED_COLUMNS, toPlacedFinding } from './mappers/finding.mapper';
import type { FindingRepository, SortKey } from './repositories';
import { condition, whereAll, type Condition } from './sql/conditions';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the lists of current findings, by id. */
export function createFindingLists(
  tables: Tables,
  rows: RowReader,
): Pick<FindingRepository, 'page' | 'count' | 'tally'> {
  const { ruleFindings, report } = tables;
  const element = findingElements(tables, rows);
  const conditions = findingConditions(tables, rows, element);
  const reportId = ruleFindings.column('reportId');
  // An index gives the reports in order. The position sets findings of one id apart, should a rule speak twice of one subject.
  const byId: Sorting = { columns: [element.id, element.position], direction: 'ASC' };
  const sorting: Sorting = { ...byId, columns: [reportId, ...byId.columns] };
  const select = `SELECT ${ruleFindings.columns(SHARED_COLUMNS)}, ${element.json}
    FROM ${ruleFindings.from}, ${element.list}`;

  const after = (key: SortKey | undefined): Condition[] => {
    if (key === undefined) return [];
    return [condition(`${reportId} >= ?`, reportOfFinding(String(key[0]))), ...following(byId, key)];
  };

  const keys: Readonly<Record<FindingDimension, string>> = {
    RULE: ruleFindings.column('rule'),
    DISTRICT: report.column('districtCode'),
    YEAR: report.column('year'),
  };

  return {
    async page(filter, page) {
      const where = whereAll([
        ...conditions.ofRows(filter),
        ...conditions.ofEach(filter),
        ...after(page.after),
      ]);
      const sql = `${select} ${where.sql} ${orderBy(sorting)} LIMIT ?`;
      const found = await rows.read(sql, [...where.parameters, rowsToRead(page)]);
      return toPage(found, page, (row) => {
        const { finding, position } = toPlacedFinding(row, row[SHARED_COLUMNS.length] as string);
        return { item: finding, key: [finding.id, position] };
      });
    },

    async count(filter) {
      const where = whereAll(conditions.ofRows(filter));
      const sql = `SELECT coalesce(sum(${conditions.countInRow(filter)}), 0) FROM ${ruleFindings.from} ${where.sql}`;
      const [row] = await rows.read(sql, where.parameters);
      return Number(row?.[0]);
    },

    async tally(filter, by) {
      const where = whereAll([...conditions.ofRows(filter), condition(`${keys[by]} IS NOT NULL`)]);
      const sql = `SELECT each_key, sum(findings), count(DISTINCT report_id)
        FROM (SELECT ${keys[by]} AS each_key, ${conditions.countInRow(filter)} AS findings, ${reportId} AS report_id
          FROM ${ruleFindings.from} JOIN ${report.from} ON ${report.column('id')} = ${reportId} ${where.sql}) AS counted
        WHERE findings > 0 GROUP BY each_key ORDER BY sum(findings) DESC, each_key`;
      const found = await rows.read(sql, where.parameters);
      return found.map(([key, findings, reports]) => ({
        key: String(key),
        findings: Number(findings),
        reports: Number(reports),
      }));
    },
  };
}
