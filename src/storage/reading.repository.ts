import type { Diagnostic } from '../domain';
import type { ReadingRepository, SettledReading } from './reading-repository';
import type { RowReader } from './sql/row-reader';
import type { RowWriter, UnitOfWork } from './sql/row-writer';

const SETTLED = `SELECT "outcome", "sha256", "report_id", "diagnostics" FROM "document_reading"
  WHERE "key" = ? AND "importer" IS NULL AND "reader" = ? AND "settled_at" >= ?`;
/** One statement, so that of two importers only one gets the row. */
const CLAIM = `INSERT INTO "document_reading" ("key", "reader", "importer") VALUES (?, ?, ?)
  ON CONFLICT ("key") DO UPDATE SET "reader" = excluded."reader", "importer" = excluded."importer"
  WHERE CASE WHEN "document_reading"."importer" IS NULL
    THEN "document_reading"."reader" <> excluded."reader" OR "document_reading"."settled_at" < ?
    ELSE NOT EXISTS (SELECT 1 FROM "importer"
      WHERE "importer"."id" = "document_reading"."importer" AND "importer"."alive_until" > ?) END
  RETURNING "key"`;
const SETTLE = `INSERT INTO "document_reading"
  ("key", "reader", "importer", "outcome", "sha256", "report_id", "diagnostics", "settled_at")
  VALUES (?, ?, NULL, ?, ?, ?, ?, ?)
  ON CONFLICT ("key") DO UPDATE SET "reader" = excluded."reader", "importer" = NULL,
    "outcome" = excluded."outcome", "sha256" = excluded."sha256", "report_id" = excluded."report_id",
    "diagnostics" = excluded."diagnostics", "settled_at" = excluded."settled_at"`;
const RELEASE = 'DELETE FROM "document_reading" WHERE "key" = ? AND "importer" = ?';
const KEEP_ALIVE = `INSERT INTO "importer" ("id", "alive_until") VALUES (?, ?)
  ON CONFLICT ("id") DO UPDATE SET "alive_until" = excluded."alive_until"`;
const LEAVE = 'DELETE FROM "importer" WHERE "id" = ? OR "alive_until" < ?';

/** Given the connection, returns what bulk imports know of documents. */
export function createReadingRepository(rows: RowReader & RowWriter): ReadingRepository {
  const now = (): string => new Date().toISOString();
  return {
    async settled(key, { reader, since }) {
      const [row] = await rows.read(SETTLED, [key, reader, since]);
      return (
        row && {
          outcome: row[0] as SettledReading['outcome'],
          sha256: row[1] as string,
          reportId: row[2] as string | null,
          diagnostics: JSON.parse(row[3] as string) as Diagnostic[],
        }
      );
    },
    claim: async (key, importer, { reader, since }) =>
      (await rows.note(CLAIM, [key, reader, importer, since, now()])).length > 0,
    settle: (reading) => settleReading(rows, reading),
    release: async (key, importer) => void (await rows.note(RELEASE, [key, importer])),
    importers: async () => (await rows.read('SELECT "id" FROM "importer"')).map(([id]) => id as string),
    keepAlive: async (importer, until) => void (await rows.note(KEEP_ALIVE, [importer, until])),
    leave: async (importer) => void (await rows.note(LEAVE, [importer, now()])),
  };
}

/** Given what notes, in a transaction or by itself, remembers what became of a document. */
export async function settleReading(
  notes: Pick<UnitOfWork, 'note'>,
  { keys, reader, outcome, sha256, reportId, diagnostics }: SettledReading,
): Promise<void> {
  const settledAt = new Date().toISOString();
  for (const key of keys)
    await notes.note(SETTLE, [
      key,
      reader,
      outcome,
      sha256,
      reportId,
      JSON.stringify(diagnostics),
      settledAt,
    ]);
}
