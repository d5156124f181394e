import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexRows, type IndexedSection } from '../narrative-indexer';
import {
  CREATE_POSTGRES_NARRATIVE_INDEX,
  POSTGRES_NARRATIVE_INDEX,
} from '../postgres/postgres-narrative-index';
import { CREATE_SQLITE_NARRATIVE_INDEX, SQLITE_NARRATIVE_INDEX } from '../sqlite/sqlite-narrative-index';
import { isPostgres } from './table-migration';

const SECTIONS_AT_ONCE = 500;
const DROP_IN_POSTGRES = ['DROP TABLE "narrative_index"'];
/** FTS5 forgets to drop where it kept the columns that are not searched, and nobody else may while it is FTS5's. */
const DROP_IN_SQLITE = [
  'ALTER TABLE "narrative_index" RENAME TO "dropped_index"',
  'DROP TABLE "narrative_index_content"',
  'DROP TABLE "dropped_index"',
];

/** What narratives are searched by, with the narratives of the current revisions; a restored one is indexed anew. */
export class CreateNarrativeIndex1764115200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const create = isPostgres(queryRunner)
      ? CREATE_POSTGRES_NARRATIVE_INDEX
      : [CREATE_SQLITE_NARRATIVE_INDEX];
    for (const statement of create) await queryRunner.query(statement);

    const index = isPostgres(queryRunner) ? POSTGRES_NARRATIVE_INDEX : SQLITE_NARRATIVE_INDEX;
    const insert = `${index.insertion.into} VALUES (${parameters(queryRunner, 3)})`;
    for await (const section of currentSections(queryRunner)) {
      for (const row of indexRows(index, section)) await queryRunner.query(insert, row);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of isPostgres(queryRunner) ? DROP_IN_POSTGRES : DROP_IN_SQLITE) {
      await queryRunner.query(statement);
    }
  }
}

async function* currentSections(queryRunner: QueryRunner): AsyncGenerator<IndexedSection> {
  const after = parameters(queryRunner, 2);
  const next = `SELECT s."revision_id" AS "revisionId", s."position" AS "position", s."text" AS "text"
    FROM "report_section" AS s JOIN "report_revision" AS v ON v."id" = s."revision_id"
    WHERE v."superseded_at" IS NULL AND (s."revision_id", s."position") > (${after})
    ORDER BY s."revision_id", s."position" LIMIT ${SECTIONS_AT_ONCE}`;
  let last: IndexedSection | undefined = { revisionId: '', position: 0, text: null };
  while (last) {
    const { revisionId, position }: IndexedSection = last;
    const sections = (await queryRunner.query(next, [revisionId, position])) as IndexedSection[];
    yield* sections;
    last = sections.at(-1);
  }
}

function parameters(queryRunner: QueryRunner, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return numbers.map((number) => (isPostgres(queryRunner) ? `$${number}` : '?')).join(', ');
}
