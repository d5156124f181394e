import type { MigrationInterface, QueryRunner, Table } from 'typeorm';

/** A migration that creates tables, and drops them again in the opposite order. */
export abstract class TableMigration implements MigrationInterface {
  /** Every table after the ones it refers to. */
  protected abstract readonly tables: readonly Table[];

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of this.tables) await queryRunner.createTable(table.clone());
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...this.tables].reverse()) await queryRunner.dropTable(table.name);
  }
}
