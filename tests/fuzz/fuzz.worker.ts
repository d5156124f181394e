import { Gazetteer } from '../../src/domain';
import { loadDivisions, parseDocument, type ParsedDocument } from '../../src/ingest';
import { MEMORY_LIMIT_MB } from '../../src/ingest/pool/limits';
import { answerRequests } from '../../src/ingest/pool/messages';
import { watchProcess } from '../../src/ingest/pool/watch-process';
import { findUnsourced } from './find-unsourced';

/** A document as read, how long that took, and what is wrong with its figures. */
export interface FuzzedDocument extends ParsedDocument {
  readonly milliseconds: number;
  readonly unsourced: readonly string[];
}

watchProcess(MEMORY_LIMIT_MB);
const gazetteer = new Gazetteer(loadDivisions());

answerRequests(async ({ content, provenance, given }): Promise<FuzzedDocument> => {
  const before = performance.now();
  const parsed = await parseDocument(content, provenance, given, gazetteer);
  const milliseconds = performance.now() - before;
  return {
    ...parsed,
    milliseconds,
    unsourced: parsed.report ? await findUnsourced(content, parsed.report) : [],
  };
});
