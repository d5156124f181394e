/**
 * Given a table and its primary key, returns the statements after which its rows can be neither changed nor removed,
 * by any statement. An INSERT OR REPLACE removes the row in its way without asking a trigger of removals, so a key
 * that is there is refused as well.
 */
export function refuseChanges(table: string, primaryKey: readonly string[]): readonly string[] {
  const sameKey = primaryKey.map((name) => `"${name}" = NEW."${name}"`).join(' AND ');
  const refusal = `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;
  return [
    `CREATE TRIGGER "${table}_is_not_updated" BEFORE UPDATE ON "${table}" ${refusal}`,
    `CREATE TRIGGER "${table}_is_not_deleted" BEFORE DELETE ON "${table}" ${refusal}`,
    `CREATE TRIGGER "${table}_is_not_replaced" BEFORE INSERT ON "${table}"
      WHEN EXISTS (SELECT 1 FROM "${table}" WHERE ${sameKey}) ${refusal}`,
  ];
}
