import {
  Gazetteer,
  isFictionalCode,
  type Actor,
  type DivisionChange,
  type DivisionHistory,
} from '../../domain';
import type * as Ingest from '../../ingest';
import type { Repositories, SaveResult } from '../../storage';

/** Whatever reads the documents that curators import: this process, or one of its own with limits. */
export type UploadParser = Pick<Ingest.DocumentParser, 'parse'>;

/** What a curator says of a stored document. */
export interface ImportRequest {
  readonly content: Uint8Array;
  readonly url: string | null;
  readonly districtCode?: string | undefined;
  readonly year?: number | undefined;
  readonly agency?: string | undefined;
}

/** A document that was read, and what became of its report. */
export interface ImportedDocument {
  readonly parsed: Ingest.ParsedDocument;
  readonly saved: SaveResult | { readonly outcome: 'REJECTED' };
}

/** What is needed of the stages before the storage; the one place where they are reached from. */
export interface IngestAccess {
  knowsDivision(code: string): Promise<boolean>;
  /** The changes of divisions by year, as the reviewed table has them: of territory ceded nothing else tells. */
  divisionChanges(): Promise<readonly DivisionChange[]>;
  /** Reads, checks and stores a document, with the entry in the audit log. */
  import(request: ImportRequest, repositories: Repositories, by: Actor): Promise<ImportedDocument>;
  /** Given the bytes of a document, returns the text that places count into, or null if it has none. */
  textOf(content: Uint8Array): Promise<string | null>;
  /** Brings the findings up to date that a change left behind. */
  settle(repositories: Repositories): Promise<void>;
}

interface Stages {
  readonly ingest: typeof Ingest;
  readonly gazetteer: Gazetteer;
  readonly history: DivisionHistory;
}

/** Divisions never change while the program runs. */
let stages: Promise<Stages> | undefined;

/** Given who reads documents, by default this process, returns the access; nothing is loaded before it is needed. */
export function createIngestAccess(parser?: UploadParser): IngestAccess {
  const load = (): Promise<Stages> => (stages ??= loadStages());

  return {
    async knowsDivision(code) {
      const { gazetteer } = await load();
      return Boolean(gazetteer.find(code)) || isFictionalCode(code);
    },

    async divisionChanges() {
      return (await load()).history.changes;
    },

    async import({ content, url, ...given }, repositories, by) {
      const { ingest, gazetteer } = await load();
      const reader = parser ?? ingest.inProcessParser(gazetteer);
      const parsed = await reader.parse(content, { fileName: null, url }, given);
      return { parsed, saved: await ingest.storeDocument({ ...parsed, content }, repositories, by) };
    },

    async textOf(content) {
      return (await load()).ingest.readSourceText(content);
    },

    async settle(repositories) {
      const { ingest, history } = await load();
      await ingest.settleFindings(repositories, history);
    },
  };
}

async function loadStages(): Promise<Stages> {
  const ingest = await import('../../ingest');
  const gazetteer = new Gazetteer(ingest.loadDivisions());
  return { ingest, gazetteer, history: ingest.loadDivisionHistory(gazetteer) };
}
