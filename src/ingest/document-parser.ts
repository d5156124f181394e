import type { Gazetteer } from '../domain';
import type { GivenIdentity, Provenance } from '../reports';
import { parseDocument } from './parse-document';
import type { ParsedDocument } from './parsed-document';

/** Whatever reads documents: processes of their own, or this one. */
export interface DocumentParser {
  /** How many documents it reads at a time. */
  readonly jobs: number;
  /** Given any bytes, returns what `parseDocument` does; bytes that cannot be read in the limits give a diagnostic. */
  parse(content: Uint8Array, provenance: Provenance, given: GivenIdentity): Promise<ParsedDocument>;
}

/** Given all divisions, returns a parser that reads in this process: for documents that are ours, without limits. */
export function inProcessParser(gazetteer: Gazetteer): DocumentParser {
  return {
    jobs: 1,
    parse: (content, provenance, given) => parseDocument(content, provenance, given, gazetteer),
  };
}
