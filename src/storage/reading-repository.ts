import type { Diagnostic } from '../domain';

/** What became of a document that was read. */
export interface Reading {
  readonly outcome: 'STORED' | 'REJECTED';
  readonly sha256: string;
  readonly reportId: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of a document, by each key under which it is remembered. */
export interface SettledReading extends Reading {
  readonly keys: readonly string[];
  /** The version of the code that read it. */
  readonly reader: string;
}

/** Whose reading counts: that of this version of the code, settled at this instant or since (ISO). */
export interface ReadingRequest {
  readonly reader: string;
  readonly since: string;
}

/** Who reads what: shared by all imports into one database. Nothing here is part of the dataset. */
export interface ReadingRepository {
  /** What became of the document with the key, if it counts. */
  settled(key: string, request: ReadingRequest): Promise<Reading | undefined>;
  /** Takes the document for an importer, unless another one that lives has it or it is settled so that it counts. */
  claim(key: string, importer: string, request: ReadingRequest): Promise<boolean>;
  /** Remembers what became of a document, and that nobody reads it. */
  settle(reading: SettledReading): Promise<void>;
  /** Forgets a claim: whoever comes next may take the document. */
  release(key: string, importer: string): Promise<void>;
  /** The importers that have neither left nor been forgotten, dead ones among them. */
  importers(): Promise<readonly string[]>;
  /** Puts off the end of an importer's claims to an instant (ISO). */
  keepAlive(importer: string, until: string): Promise<void>;
  /** Ends an importer: what it has claimed and not settled may be taken. Those that died are forgotten with it. */
  leave(importer: string): Promise<void>;
}
