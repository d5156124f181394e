import type { Trust } from '../domain';
import { createActLogger } from './audit-log';
import type { DocumentRepository } from './curation-repositories';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the documents, those without a report too. */
export function createDocumentRepository(
  tables: Pick<Tables, 'document' | 'revision' | 'audit'>,
  rows: RowReader & RowWriter,
): DocumentRepository {
  const { document, revision } = tables;
  const hasHash = `${document.column('sha256')} = ?`;
  const facts = `SELECT ${document.column('mediaType')}, length(${document.column('content')})
    FROM ${document.from} WHERE ${hasHash}`;
  const trusts = `SELECT DISTINCT ${revision.column('trust')} FROM ${revision.from}
    WHERE ${revision.column('sha256')} = ?`;
  const content = `SELECT ${document.column('content')} FROM ${document.from} WHERE ${hasHash}`;
  const insert = document.insertIfNew(['sha256', 'mediaType', 'content']);
  const log = createActLogger(tables);

  return {
    async facts(sha256) {
      const [row] = await rows.read(facts, [sha256]);
      if (!row) return undefined;
      const believed = await rows.read(trusts, [sha256]);
      return {
        mediaType: row[0] as string,
        bytes: Number(row[1]),
        trusts: believed.map(([trust]) => trust as Trust),
      };
    },

    async content(sha256) {
      const [row] = await rows.read(content, [sha256]);
      return row?.[0] as Uint8Array | undefined;
    },

    store: (upload, by) =>
      rows.transaction(async (unit) => {
        const { sha256, mediaType, content: bytes } = upload;
        const known = (await unit.read(facts, [sha256])).length > 0;
        if (!known) await unit.insert(insert, [[sha256, mediaType, bytes]]);
        const outcome = known ? 'UNCHANGED' : 'CREATED';
        const after = { outcome, mediaType, bytes: bytes.length };
        await log(unit, { action: 'UPLOAD_DOCUMENT', target: sha256, after }, by);
        return outcome;
      }),
  };
}
