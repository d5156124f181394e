import { setTimeout as pause } from 'node:timers/promises';
import type { GivenIdentity } from '../../reports';
import type { Repositories, SettledReading } from '../../storage';
import type { DocumentParser } from '../document-parser';
import type { FoundFile } from '../find-files';
import { storeDocument, type ImportedFile } from '../import-files';
import type { ParsedFile } from '../parse-file';
import { readAhead } from '../read-ahead';
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
      const takenAhead = readAhead(left, parser.jobs, (file) => takeDocument(file, taking));
      for await (const ahead of untilAborted(takenAhead, options.stopping)) {
        // What repeats another is settled by now, unless a mishap befell that one.
        const taken = ahead.state === 'REPEATED' ? await takeDocument(ahead.file, taking) : ahead;
        if (taken.state === 'BUSY' || taken.state === 'REPEATED') busy.push(taken.file);
        else yield await conclude(taken, stores, taking);
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

async function conclude(
  taken: Extract<Taken, { readonly state: 'SETTLED' | 'READ' }>,
  stores: Stores,
  taking: Taking,
): Promise<ImportedFile> {
  if (taken.state === 'READ') return concludeRead(taken.parsed, taken.keys, stores, taking);
  const { outcome, ...reading } = taken.reading;
  return {
    ...reading,
    path: taken.file.path,
    outcome: outcome === 'STORED' ? 'UNCHANGED' : 'REJECTED',
    remembered: true,
  };
}

/** What became of a document is remembered with it, in one transaction: none is read again that was stored. */
async function concludeRead(
  parsed: ParsedFile,
  keys: readonly string[],
  stores: Stores,
  { reader, importer, inHand }: Taking,
): Promise<ImportedFile> {
  const { path, source, diagnostics } = parsed;
  const known = { sha256: source.sha256, reportId: parsed.report?.id ?? null, diagnostics };
  const settled = (outcome: SettledReading['outcome']): SettledReading => ({
    ...known,
    keys,
    reader,
    outcome,
  });
  let outcome: ImportedFile['outcome'] = 'REJECTED';
  if (parsed.report) ({ outcome } = await storeDocument(parsed, stores, undefined, settled('STORED')));
  else if (!isMishap(parsed)) await stores.readings.settle(settled('REJECTED'));
  else for (const key of keys) await stores.readings.release(key, importer.id);
  for (const key of keys) inHand.delete(key);
  return { ...known, path, outcome, remembered: false };
}
