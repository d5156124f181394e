import type { ApiToken } from '../domain';
import { createActLogger } from './audit-log';
import type { TokenRepository } from './curation-repositories';
import { TOKEN_COLUMNS, toApiToken } from './mappers/curation.mapper';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the service's own tokens. */
export function createTokenRepository(
  tables: Pick<Tables, 'apiToken' | 'audit'>,
  rows: RowReader & RowWriter,
): TokenRepository {
  const { apiToken } = tables;
  const select = `SELECT ${apiToken.columns(TOKEN_COLUMNS)} FROM ${apiToken.from}`;
  const inForce = `${apiToken.column('revokedAt')} IS NULL`;
  const byId = `${select} WHERE ${apiToken.column('id')} = ?`;
  const list = `${select} ORDER BY ${apiToken.column('createdAt')}, ${apiToken.column('id')}`;
  const named = `${select} WHERE ${apiToken.column('name')} = ? AND ${inForce}`;
  // An id is never another token's name, unless somebody wants it so: then the id is meant.
  const toRevoke = `${select} WHERE (${apiToken.column('id')} = ? OR ${apiToken.column('name')} = ?) AND ${inForce}
    ORDER BY ${apiToken.column('id')} = ? DESC LIMIT 1`;
  const insert = apiToken.insert(TOKEN_COLUMNS);
  const setRevoked = apiToken.update('revokedAt', 'id');
  const log = createActLogger(tables);

  return {
    async byId(id) {
      const [row] = await rows.read(byId, [id]);
      return row && toApiToken(row);
    },

    list: async () => (await rows.read(list)).map(toApiToken),

    create: ({ id, name, role, hash, expiresAt }, by) =>
      rows.transaction(async (unit) => {
        if ((await unit.read(named, [name])).length > 0) return 'NAME_TAKEN';
        await unit.insert(insert, [[id, name, role, hash, new Date().toISOString(), expiresAt, null]]);
        await log(unit, { action: 'CREATE_TOKEN', target: id, after: { name, role, expiresAt } }, by);
        return 'CREATED';
      }),

    revoke: (idOrName, by) =>
      rows.transaction(async (unit): Promise<ApiToken | null> => {
        const [row] = await unit.read(toRevoke, [idOrName, idOrName, idOrName]);
        if (!row) return null;
        const token = toApiToken(row);
        const revokedAt = new Date().toISOString();
        const { id, name, role } = token;
        await unit.write(setRevoked, [revokedAt, id]);
        const states = { before: { name, role, revokedAt: null }, after: { name, role, revokedAt } };
        await log(unit, { action: 'REVOKE_TOKEN', target: id, ...states }, by);
        return token;
      }),
  };
}
