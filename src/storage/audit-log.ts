import { randomUUID } from 'node:crypto';
import type { Actor, AuditEntry } from '../domain';
import type { ActToLog, AuditFilter, AuditRepository } from './curation-repositories';
import { after } from './instants';
import { AUDIT_COLUMNS, toAuditEntry, toAuditRow } from './mappers/curation.mapper';
import { ifGiven, whereAll, type Condition } from './sql/conditions';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { RowReader } from './sql/row-reader';
import type { RowWriter, UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Writes down an act within the transaction that does it. */
export type LogAct = (unit: UnitOfWork, act: ActToLog, by: Actor) => Promise<void>;

/** Given the table, returns what writes entries: only ever new ones. */
export function createActLogger({ audit }: Pick<Tables, 'audit'>): LogAct {
  const last = `SELECT max(${audit.column('at')}) FROM ${audit.from}`;
  const insert = audit.insert(AUDIT_COLUMNS);
  return async (unit, act, by) => {
    const [latest] = await unit.read(last);
    const entry: AuditEntry = {
      reason: null,
      before: null,
      after: null,
      ...act,
      name: by.name,
      role: by.role,
      credential: by.credential,
      requestId: by.requestId,
      id: randomUUID(),
      at: after(new Date().toISOString(), (latest?.[0] as string | null) ?? undefined),
    };
    await unit.insert(insert, [toAuditRow(entry)]);
  };
}

/** Given the table and its connection, returns the audit log. */
export function createAuditRepository(
  { audit }: Pick<Tables, 'audit'>,
  rows: RowReader & RowWriter,
): AuditRepository {
  const columns = audit.columns(AUDIT_COLUMNS);
  const sorting: Sorting = { columns: [audit.column('at'), audit.column('id')], direction: 'DESC' };
  const log = createActLogger({ audit });
  const conditions = ({ action, actor, target }: AuditFilter): Condition[] => [
    ...ifGiven(action, `${audit.column('action')} = ?`),
    ...ifGiven(actor, `${audit.column('actor')} = ?`),
    ...ifGiven(target, `${audit.column('target')} = ?`),
  ];

  return {
    async page(filter, page) {
      const where = whereAll([...conditions(filter), ...following(sorting, page.after)]);
      const sql = `SELECT ${columns} FROM ${audit.from} ${where.sql} ${orderBy(sorting)} LIMIT ?`;
      const found = await rows.read(sql, [...where.parameters, rowsToRead(page)]);
      return toPage(found, page, (row) => {
        const item = toAuditEntry(row);
        return { item, key: [item.at, item.id] };
      });
    },

    async count(filter) {
      const where = whereAll(conditions(filter));
      const [row] = await rows.read(`SELECT count(*) FROM ${audit.from} ${where.sql}`, where.parameters);
      return Number(row?.[0]);
    },

    append: (act, by) => rows.transaction((unit) => log(unit, act, by)),
  };
}
