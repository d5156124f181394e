import { reportOfFinding, type FindingDimension } from '../domain';
import { findingConditions } from './finding-conditions';
import { findingElements } from './finding-elements';
import { SHARED_COLUMNS, toPlacedFinding } from './mappers/finding.mapper';
import type { FindingFilter, FindingRepository, SortKey } from './repositories';
import { condition, whereAll, type Condition } from './sql/conditions';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the lists of current findings, by id. */
export function createFindingLists(
  tables: Tables,
  rows: RowReader,
): Pick<FindingRepository, 'page' | 'count' | 'tally'> {
  const { report, ruleFindings } = tables;
  const element = findingElements(tables, rows);
  const conditions = findingConditions(tables, rows, element);
  const reportId = ruleFindings.column('reportId');
  // An index gives the reports in order. The position sets findings of one id apart, should a rule speak twice of one subject.
  const byId: Sorting = { columns: [element.id, element.position], direction: 'ASC' };
  const sorting: Sorting = { ...byId, columns: [reportId, ...byId.columns] };
  const select = `SELECT ${ruleFindings.columns(SHARED_COLUMNS)}, ${element.json} FROM ${element.from}`;

  const after = (key: SortKey | undefined): Condition[] => {
    if (key === undefined) return [];
    return [condition(`${reportId} >= ?`, reportOfFinding(String(key[0]))), ...following(byId, key)];
  };

  /** Rows say how many findings they have; only what the reviews decide is looked at one by one. */
  const countSql = (filter: FindingFilter): Condition => {
    const ofRows = conditions.ofRows(filter);
    const { reviewed, stale } = filter;
    if (reviewed === undefined && stale === undefined) {
      const { sql, parameters } = whereAll(ofRows);
      const total = `coalesce(sum(${ruleFindings.column('findingCount')}), 0)`;
      return condition(`SELECT ${total} FROM ${ruleFindings.from} ${sql}`, ...parameters);
    }
    if (reviewed === true || stale === true) {
      const { sql, parameters } = whereAll([...ofRows, ...conditions.ofEach(filter)]);
      return condition(`SELECT count(*) FROM ${element.from} ${sql}`, ...parameters);
    }
    // All but those of the contrary, which are few.
    const all = countSql({ ...filter, reviewed: undefined, stale: undefined });
    const others = countSql({
      ...filter,
      ...(reviewed === false ? { reviewed: true, stale: undefined } : { stale: true }),
    });
    return condition(`SELECT (${all.sql}) - (${others.sql})`, ...all.parameters, ...others.parameters);
  };

  const keys: Readonly<Record<FindingDimension, string>> = {
    RULE: ruleFindings.column('rule'),
    DISTRICT: report.column('districtCode'),
    YEAR: report.column('year'),
  };

  /** As with counts, each finding is looked at only where reviews decide. */
  const tallySql = (filter: FindingFilter, key: string): Condition => {
    const isOfReviews = filter.reviewed !== undefined || filter.stale !== undefined;
    const { from, findings } = isOfReviews
      ? { from: element.from, findings: 'count(*)' }
      : { from: ruleFindings.from, findings: `sum(${ruleFindings.column('findingCount')})` };
    const { sql, parameters } = whereAll([
      ...conditions.ofRows(filter),
      ...(isOfReviews ? conditions.ofEach(filter) : []),
      condition(`${report.column('id')} = ${reportId}`),
      condition(`${key} IS NOT NULL`),
    ]);
    return condition(
      `SELECT ${key}, ${findings}, count(DISTINCT ${reportId}) FROM ${from}, ${report.from} ${sql}
      GROUP BY ${key} ORDER BY 2 DESC, ${key}`,
      ...parameters,
    );
  };

  return {
    async tally(filter, by) {
      const { sql, parameters } = tallySql(filter, keys[by]);
      return (await rows.read(sql, parameters)).map(([key, findings, reports]) => ({
        key: String(key),
        findings: Number(findings),
        reports: Number(reports),
      }));
    },

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
      const { sql, parameters } = countSql(filter);
      const [row] = await rows.read(sql, parameters);
      return Number(row?.[0]);
    },
  };
}
