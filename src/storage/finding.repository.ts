import type { Consistency, FindingDimension } from '../domain';
import { findingConditions } from './finding-conditions';
import { createFindingWriter, type FindingsOwner } from './finding-writer';
import { READ_FINDING_COLUMNS, toFindingRows, toStoredFinding } from './mappers/finding.mapper';
import type { FindingRepository } from './repositories';
import { condition, whereAll } from './sql/conditions';
import { groupRows } from './sql/group-rows';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { Row, RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';
import { UnknownRevisionError } from './storage-errors';

/** Given the tables and their connection, returns the findings. */
export function createFindingRepository(tables: Tables, rows: RowReader & RowWriter): FindingRepository {
  const { finding, report, revision } = tables;
  const columns = finding.columns(READ_FINDING_COLUMNS);
  const revisionId = finding.column('revisionId');
  const verdict = finding.column('verdict');
  const countOf = (condition: string): string => `count(*) FILTER (WHERE ${condition})`;
  const failed = (severity: string): string =>
    countOf(`${verdict} = 'FAIL' AND ${finding.column('severity')} = '${severity}'`);
  const ofRevisions = `SELECT ${columns} FROM ${finding.from}
    WHERE ${rows.isOneOf(revisionId)} ORDER BY ${revisionId}, ${finding.column('position')}`;
  const consistency = `SELECT ${revisionId}, ${failed('ERROR')}, ${failed('WARNING')},
      ${countOf(`${verdict} = 'ASSUMED'`)}, ${countOf(`${verdict} <> 'NOT_ASSESSABLE'`)}
    FROM ${finding.from} WHERE ${rows.isOneOf(revisionId)} GROUP BY ${revisionId}`;
  const owners = `SELECT ${revision.columns(['id', 'reportId', 'supersededAt', 'status'])} FROM ${revision.from}
    WHERE ${rows.isOneOf(revision.column('id'))}`;
  // The position only sets findings of one id apart, should a rule speak twice of one subject.
  const sorting: Sorting = { columns: [finding.column('id'), finding.column('position')], direction: 'ASC' };
  const keys: Readonly<Record<FindingDimension, string>> = {
    RULE: finding.column('rule'),
    DISTRICT: report.column('districtCode'),
    YEAR: report.column('year'),
  };
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

    async tally(filter, by) {
      const where = whereAll([...conditions(filter), condition(`${keys[by]} IS NOT NULL`)]);
      const sql = `SELECT ${keys[by]}, count(*), count(DISTINCT ${finding.column('reportId')})
        FROM ${finding.from} JOIN ${report.from} ON ${report.column('id')} = ${finding.column('reportId')}
        ${where.sql} GROUP BY ${keys[by]} ORDER BY count(*) DESC, ${keys[by]}`;
      const found = await rows.read(sql, where.parameters);
      return found.map(([key, findings, reports]) => ({
        key: String(key),
        findings: Number(findings),
        reports: Number(reports),
      }));
    },

    async replace(wanted) {
      const ids = [...wanted.keys()];
      const stored = groupRows(await rows.read(ofRevisions, [ids]), (row) => row);
      const owned = new Map((await rows.read(owners, [ids])).map((row) => [row[0] as string, toOwner(row)]));
      const changed = ids.filter((id) => {
        const owner = owned.get(id);
        if (!owner) throw new UnknownRevisionError(id);
        return !sameRows(stored.get(id) ?? [], toFindingRows(owner.reportId, id, wanted.get(id)!));
      });
      for (const id of changed) {
        await rows.transaction(async (unit) => {
          await writer.deleteAll(unit, id);
          // Read again: the revision may have been superseded meanwhile.
          const [owner] = await unit.read(owners, [[id]]);
          await writer.insert(unit, toOwner(owner!), wanted.get(id)!);
        });
      }
      return changed.length;
    },
  };
}

function toOwner([id, reportId, supersededAt, status]: Row): FindingsOwner {
  return {
    reportId: reportId as string,
    revisionId: id as string,
    isCurrent: supersededAt === null && status !== 'RETRACTED',
  };
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
    wanted.every((row, at) => row.every((value, column) => value === stored[at]?.[column]))
  );
}
