import type { Consistency, StoredFinding } from '../domain';
import { createFindingLists } from './finding-lists';
import { createFindingWriter, type FindingsOwner } from './finding-writer';
import { contentOf, RULE_FINDINGS_COLUMNS, toStoredFindings } from './mappers/finding.mapper';
import type { FindingRepository } from './repositories';
import { groupRows } from './sql/group-rows';
import type { Row, RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';
import { UnknownRevisionError } from './storage-errors';

/** Given the tables and their connection, returns the findings. */
export function createFindingRepository(tables: Tables, rows: RowReader & RowWriter): FindingRepository {
  const { ruleFindings } = tables;
  const revisionId = ruleFindings.column('revisionId');
  const ofRevisions = `SELECT ${ruleFindings.columns(RULE_FINDINGS_COLUMNS)} FROM ${ruleFindings.from}
    WHERE ${rows.isOneOf(revisionId)} ORDER BY ${revisionId}`;
  const read = async (ids: readonly string[]): Promise<Map<string, StoredFinding[]>> => {
    const found = groupRows(await rows.read(ofRevisions, [ids]), (row) => row);
    return new Map([...found].map(([id, itsRows]) => [id, toStoredFindings(itsRows)]));
  };
  return {
    ofRevisions: read,
    consistencyOf: consistencyReader(tables, rows),
    ...createFindingLists(tables, rows),
    replace: findingReplacer(tables, rows, read),
  };
}

function consistencyReader({ ruleFindings }: Tables, rows: RowReader): FindingRepository['consistencyOf'] {
  const revisionId = ruleFindings.column('revisionId');
  const verdict = ruleFindings.column('verdict');
  const countOf = (condition: string): string =>
    `coalesce(sum(${ruleFindings.column('findingCount')}) FILTER (WHERE ${condition}), 0)`;
  const failed = (severity: string): string =>
    countOf(`${verdict} = 'FAIL' AND ${ruleFindings.column('severity')} = '${severity}'`);
  const consistency = `SELECT ${revisionId}, ${failed('ERROR')}, ${failed('WARNING')},
      ${countOf(`${verdict} = 'ASSUMED'`)}, ${countOf(`${verdict} <> 'NOT_ASSESSABLE'`)}
    FROM ${ruleFindings.from} WHERE ${rows.isOneOf(revisionId)} GROUP BY ${revisionId}`;
  return async (ids) => {
    const found = await rows.read(consistency, [ids]);
    return new Map(found.map((row) => [row[0] as string, toConsistency(row)]));
  };
}

function findingReplacer(
  tables: Tables,
  rows: RowReader & RowWriter,
  read: FindingRepository['ofRevisions'],
): FindingRepository['replace'] {
  const { revision } = tables;
  const owners = `SELECT ${revision.columns(['id', 'reportId', 'supersededAt', 'status'])} FROM ${revision.from}
    WHERE ${rows.isOneOf(revision.column('id'))}`;
  const writer = createFindingWriter(tables);
  return async (wanted) => {
    const ids = [...wanted.keys()];
    const stored = await read(ids);
    const owned = new Set((await rows.read(owners, [ids])).map(([id]) => id as string));
    const changed = ids.filter((id) => {
      if (!owned.has(id)) throw new UnknownRevisionError(id);
      return contentOf(stored.get(id) ?? []) !== contentOf(wanted.get(id)!);
    });
    for (const id of changed) {
      await rows.transaction(async (unit) => {
        await writer.deleteAll(unit, id);
        // Read within: the revision may have been superseded meanwhile.
        const [owner] = await unit.read(owners, [[id]]);
        await writer.insert(unit, toOwner(owner!), wanted.get(id)!);
      });
    }
    return changed.length;
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
    errors: Number(row[1]),
    warnings: Number(row[2]),
    assumed: Number(row[3]),
    assessed: Number(row[4]),
  };
}
