import { setTimeout as pause } from 'node:timers/promises';
import type { GivenIdentity } from '../../reports';
import type { Reading, Repositories } from '../../storage';
import type { DocumentParser } from '../document-parser';
import type { FoundFile } from '../find-files';
import type { ImportedFile } from '../import-files';
import { readAhead } from '../read-ahead';
import { storeAll, type StoreOutcome } from '../store-documents';
import type { WebReader } from '../web';
import { Importer } from './importer';
import { readerVersion } from './reader-version';
import { isMishap, takeDocument, type Taken, type Taking } from './take-document';
import { untilAborted } from './until-aborted';

/** What a bulk import is given besides its documents. */
export interface BulkOptions {
  readonly given: GivenIdentity;
  readonly web: WebReader | null;
  /** Reads and fetches everything anew, whatever is remembered. */
  readonly again: boolean;
  /** Once aborted, no more documents are stored. */
  readonly stopping: AbortSignal;
}

type Read = Extract<Taken, { readonly state: 'READ' }>;
type Stores = Pick<Repositories, 'districts' | 'reports' | 'readings'>;

/** An address that was fetched is not fetched again for so long: an import that was cut off goes on where it was. */
const VISIT_COUNTS_MS = 12 * 60 * 60 * 1000;
/** How long to wait before a document that another importer reads is looked at again. */
const RETRY_MS = 200;
const EVER = '';

/**
 * Given documents, reads and stores each once, however often it is called and by however many at a time on one
 * database, and yields what became of each: in their order, those last that others were reading meanwhile. It ends
 * when every document is stored or rejected, by whomever; what a dead importer had claimed is taken over.
 */
export async function* importOnce(
  files: readonly FoundFile[],
  stores: Stores,
  parser: DocumentParser,
  options: BulkOptions,
): AsyncGenerator<ImportedFile> {
  const importer = await Importer.join(stores.readings);
  const taking = takingOf(importer, stores, parser, options);
  try {
    for (let left = files; left.length > 0;) {
      const busy: FoundFile[] = [];
      await importer.buryTheDead();
      const ahead = readAhead(left, parser.jobs, (file) => takeDocument(file, taking));
      const taken = untilAborted(ahead, options.stopping);
      for await (const [each, { outcome }] of storeAll(toStore(taken, taking.reader), stores)) {
        const imported = await conclude(each.taken, outcome, stores, taking);
        if (imported) yield imported;
        else busy.push(each.taken.file);
      }
      if (options.stopping.aborted) return;
      left = busy;
      if (left.length > 0) await pause(RETRY_MS);
    }
  } finally {
    await importer.leave();
  }
}

function takingOf(
  importer: Importer,
  { readings }: Stores,
  parser: DocumentParser,
  { given, web, again }: BulkOptions,
): Taking {
  const recently = new Date(Date.now() - VISIT_COUNTS_MS).toISOString();
  return {
    ...{ readings, importer, parser, given, web },
    inHand: new Set(),
    reader: readerVersion(),
    readSince: again ? importer.since : EVER,
    visitedSince: again ? importer.since : recently,
  };
}

/** What was read goes with what is remembered of it, so that both are stored in one transaction; the rest goes along. */
async function* toStore(documents: AsyncIterable<Taken>, reader: string) {
  for await (const taken of documents) {
    if (taken.state === 'READ')
      yield { ...taken.parsed, taken, reading: { ...readingOf(taken, 'STORED'), keys: taken.keys, reader } };
    else yield { taken, report: null };
  }
}

function readingOf({ parsed }: Read, outcome: Reading['outcome']): Reading {
  const { source, report, diagnostics } = parsed;
  return { outcome, sha256: source.sha256, reportId: report?.id ?? null, diagnostics };
}

/** Given a document in its turn, returns what became of it; null if that is to be seen later. */
async function conclude(
  taken: Taken,
  outcome: StoreOutcome['outcome'],
  stores: Stores,
  taking: Taking,
): Promise<ImportedFile | null> {
  switch (taken.state) {
    case 'BUSY':
      return null;
    case 'SETTLED':
      return fromMemory(taken.file, taken.reading);
    case 'REPEATED': {
      // What it repeats is settled by now, unless a mishap befell that.
      const reading = await stores.readings.settled(taken.key, taken.request);
      return reading ? fromMemory(taken.file, reading) : null;
    }
    case 'READ': {
      if (outcome === 'REJECTED') await reject(taken, stores, taking);
      for (const key of taken.keys) taking.inHand.delete(key);
      const { sha256, reportId, diagnostics } = readingOf(taken, 'STORED');
      return { path: taken.file.path, outcome, reportId, sha256, diagnostics, remembered: false };
    }
  }
}

function fromMemory({ path }: FoundFile, { outcome, sha256, reportId, diagnostics }: Reading): ImportedFile {
  const now = outcome === 'STORED' ? 'UNCHANGED' : 'REJECTED';
  return { path, outcome: now, reportId, sha256, diagnostics, remembered: true };
}

/** That a document holds no report is remembered, and that something else kept it from being read is not. */
async function reject(read: Read, { readings }: Stores, { reader, importer }: Taking): Promise<void> {
  if (!isMishap(read.parsed))
    await readings.settle({ ...readingOf(read, 'REJECTED'), keys: read.keys, reader });
  else for (const key of read.keys) await readings.release(key, importer.id);
}
