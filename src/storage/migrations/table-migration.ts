import type { MigrationInterface, QueryRunner, Table, TableColumn } from 'typeorm';
import { toPostgresColumn, toPostgresTable } from '../postgres/postgres-schema';

/** A migration that creates tables, and drops them again in the opposite order. */
export abstract class TableMigration implements MigrationInterface {
  /** Every table after the ones it refers to. */
  protected abstract readonly tables: readonly Table[];

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of this.tables) {
      await queryRunner.createTable(isPostgres(queryRunner) ? toPostgresTable(table) : table.clone());
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...this.tables].reverse()) await queryRunner.dropTable(table.name);
  }

  protected async addColumn(queryRunner: QueryRunner, table: string, column: TableColumn): Promise<void> {
    await queryRunner.addColumn(table, isPostgres(queryRunner) ? toPostgresColumn(column) : column);
  }
}

/** Given what runs a migration, returns whether it runs on PostgreSQL. */
export function isPostgres(queryRunner: QueryRunner): boolean {
  return queryRunner.dataSource.driver.options.type === 'postgres';
}
