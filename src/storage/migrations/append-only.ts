import type { QueryRunner } from 'typeorm';
import { isPostgres } from './table-migration';

/**
 * Given a table and its primary key, makes the database refuse that its rows are changed or removed, by any statement.
 * In SQLite an INSERT OR REPLACE removes the row in its way without asking a trigger of removals, so a key that is
 * there is refused as well.
 */
export async function refuseChanges(
  queryRunner: QueryRunner,
  table: string,
  primaryKey: readonly string[],
): Promise<void> {
  const statements = isPostgres(queryRunner) ? postgresTriggers(table) : sqliteTriggers(table, primaryKey);
  for (const statement of statements) await queryRunner.query(statement);
}

function sqliteTriggers(table: string, primaryKey: readonly string[]): readonly string[] {
  const sameKey = primaryKey.map((name) => `"${name}" = NEW."${name}"`).join(' AND ');
  const refusal = `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;
  return [
    `CREATE TRIGGER "${table}_is_not_updated" BEFORE UPDATE ON "${table}" ${refusal}`,
    `CREATE TRIGGER "${table}_is_not_deleted" BEFORE DELETE ON "${table}" ${refusal}`,
    `CREATE TRIGGER "${table}_is_not_replaced" BEFORE INSERT ON "${table}"
      WHEN EXISTS (SELECT 1 FROM "${table}" WHERE ${sameKey}) ${refusal}`,
  ];
}

function postgresTriggers(table: string): readonly string[] {
  return [
    `CREATE FUNCTION "${table}_refuses_changes"() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${table} is append-only'; END $$`,
    `CREATE TRIGGER "${table}_is_not_changed" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}"
      FOR EACH STATEMENT EXECUTE FUNCTION "${table}_refuses_changes"()`,
  ];
}

/** Given a table whose changes were refused, takes away what is left of that once the table is gone. */
export async function dropRefusal(queryRunner: QueryRunner, table: string): Promise<void> {
  if (isPostgres(queryRunner)) await queryRunner.query(`DROP FUNCTION "${table}_refuses_changes"()`);
}
