import type { Consistency, Finding } from '../domain';
import { within } from './district-ancestry';
import { createFindingWriter } from './finding-writer';
import { FINDING_COLUMNS, toFindingRows, toStoredFinding } from './mappers/finding.mapper';
import type { FindingFilter, FindingRepository } from './repositories';
import { condition, flag, ifGiven, whereAll, type Condition } from './sql/conditions';
import { groupRows } from './sql/group-rows';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { Row, RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';
import { UnknownRevisionError } from './storage-errors';

/** Given the tables and their connection, returns the findings. */
export function createFindingRepository(tables: Tables, rows: RowReader & RowWriter): FindingRepository {
  const { finding, revision } = tables;
  const columns = finding.columns(FINDING_COLUMNS);
  const revisionId = finding.column('revisionId');
  const verdict = finding.column('verdict');
  const failed = (severity: string): string =>
    `sum(${verdict} = 'FAIL' AND ${finding.column('severity')} = '${severity}')`;
  const ofRevisions = `SELECT ${columns} FROM ${finding.from}
    WHERE ${rows.isOneOf(revisionId)} ORDER BY ${revisionId}, ${finding.column('position')}`;
  const consistency = `SELECT ${revisionId}, ${failed('ERROR')}, ${failed('WARNING')},
      sum(${verdict} = 'ASSUMED'), sum(${verdict} <> 'NOT_ASSESSABLE')
    FROM ${finding.from} WHERE ${rows.isOneOf(revisionId)} GROUP BY ${revisionId}`;
  const owner = `SELECT ${revision.columns(['reportId', 'supersededAt', 'status'])} FROM ${revision.from}
    WHERE ${revision.column('id')} = ?`;
  // The position only sets findings of one id apart, should a rule speak twice of one subject.
  const sorting: Sorting = { columns: [finding.column('id'), finding.column('position')], direction: 'ASC' };
  const conditions = findingConditions(tables, rows);
  const writer = createFindingWriter(tables);

  return {
    async ofRevisions(ids) {
      return groupRows(await rows.read(ofRevisions, [ids]), toStoredFinding);
    },

    async consistencyOf(ids) {
      const found = await rows.read(consistency, [ids]);
      return new Map(found.map((row) => [row[0] as string, toConsistency(row)]));
    },

    async page(filter, page) {
      const where = whereAll([...conditions(filter), ...following(sorting, page.after)]);
      const sql = `SELECT ${columns} FROM ${finding.from} ${where.sql} ${orderBy(sorting)} LIMIT ?`;
      const found = await rows.read(sql, [...where.parameters, rowsToRead(page)]);
      return toPage(found, page, (row) => {
        const item = toStoredFinding(row);
        return { item, key: [item.id, row[1] as number] };
      });
    },

    async count(filter) {
      const where = whereAll(conditions(filter));
      const [row] = await rows.read(`SELECT count(*) FROM ${finding.from} ${where.sql}`, where.parameters);
      return Number(row?.[0]);
    },

    async replace(id, findings) {
      const [found] = await rows.read(owner, [id]);
      if (!found) throw new UnknownRevisionError(id);
      const [reportId, supersededAt, status] = found as [string, string | null, string];
      const stored = await rows.read(ofRevisions, [[id]]);
      if (sameRows(stored, toFindingRows(reportId, id, findings))) return false;
      const isCurrent = supersededAt === null && status !== 'RETRACTED';
      await rows.transaction((unit) => {
        writer.deleteAll(unit, id);
        writer.insert(unit, { reportId, revisionId: id, isCurrent }, findings);
      });
      return true;
    },
  };
}

function findingConditions(
  { finding, report, revision, ancestry }: Tables,
  { isOneOf }: RowReader,
): (filter: FindingFilter) => Condition[] {
  const byPlace = `${finding.column('revisionId')} IN (SELECT ${revision.column('id')}
    FROM ${report.from} JOIN ${revision.from} ON ${revision.column('reportId')} = ${report.column('id')}`;
  const byReport = `EXISTS (SELECT 1 FROM ${report.from} WHERE ${report.column('id')} = ${finding.column('reportId')}`;

  const ofReports = (filter: FindingFilter): Condition[] => {
    const places = [
      ...ifGiven(filter.districtCodes, isOneOf(report.column('districtCode'))),
      ...ifGiven(filter.within, within(ancestry, report.column('districtCode'))),
    ];
    const traits = [
      ...ifGiven(filter.years, isOneOf(report.column('year'))),
      ...ifGiven(flag(filter.fictional), `${report.column('fictional')} = ?`),
    ];
    if (places.length > 0) {
      // Few reports: their findings are read by revision, which the uncorrelated list of revisions allows.
      const { sql, parameters } = whereAll([
        condition(`${revision.column('supersededAt')} IS NULL`),
        ...places,
        ...traits,
      ]);
      return [condition(`${byPlace} ${sql})`, ...parameters)];
    }
    if (traits.length === 0) return [];
    // Most reports: the findings are read in order, and each one's report is looked at.
    return [
      condition(
        `${byReport} AND ${traits.map((each) => each.sql).join(' AND ')})`,
        ...traits.flatMap((each) => each.parameters),
      ),
    ];
  };

  return (filter) => [
    // Literally: only so are the indexes of current findings used.
    condition(`${finding.column('current')} = 1`),
    ...ifGiven(filter.rules, isOneOf(finding.column('rule'))),
    ...ifGiven(filter.verdicts, isOneOf(finding.column('verdict'))),
    ...ifGiven(filter.severities, isOneOf(finding.column('severity'))),
    ...ofReports(filter),
  ];
}

function toConsistency(row: Row): Consistency {
  return {
    errors: row[1] as number,
    warnings: row[2] as number,
    assumed: row[3] as number,
    assessed: row[4] as number,
  };
}

function sameRows(stored: readonly Row[], wanted: readonly Row[]): boolean {
  return (
    stored.length === wanted.length &&
    stored.every((row, at) => row.every((value, column) => value === wanted[at]?.[column]))
  );
}
