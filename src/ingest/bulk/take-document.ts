import type { DiagnosticCode } from '../../domain';
import type { GivenIdentity } from '../../reports';
import type { Reading, ReadingRepository, ReadingRequest } from '../../storage';
import type { DocumentParser } from '../document-parser';
import type { FoundFile } from '../find-files';
import {
  isObstacle,
  parseContent,
  readContent,
  unreadable,
  type Content,
  type ParsedFile,
} from '../parse-file';
import type { WebReader } from '../web';
import type { Importer } from './importer';
import { keyOfAddress, keyOfContent } from './reading-keys';

/**
 * What became of the try to read a document: another importer reads it now; this one does, under another path; it was
 * read before; or it is read.
 */
export type Taken =
  | { readonly state: 'BUSY'; readonly file: FoundFile }
  | {
      readonly state: 'REPEATED';
      readonly file: FoundFile;
      readonly key: string;
      readonly request: ReadingRequest;
    }
  | { readonly state: 'SETTLED'; readonly file: FoundFile; readonly reading: Reading }
  | {
      readonly state: 'READ';
      readonly file: FoundFile;
      readonly parsed: ParsedFile;
      readonly keys: readonly string[];
    };

/** By what documents are taken. */
export interface Taking {
  readonly readings: ReadingRepository;
  readonly importer: Importer;
  /** The keys of what this importer is about to read or has read, up to when that is settled. */
  readonly inHand: Set<string>;
  readonly parser: DocumentParser;
  readonly given: GivenIdentity;
  readonly web: WebReader | null;
  /** Whose readings count. */
  readonly reader: string;
  /** Readings of documents count since this instant, visits of addresses since that one. */
  readonly readSince: string;
  readonly visitedSince: string;
}

/** Given a file or an address, reads the document there unless it was read before or another importer reads it. */
export function takeDocument(file: FoundFile, taking: Taking): Promise<Taken> {
  return file.isAddress ? takeAddress(file, taking) : takeFile(file, taking);
}

async function takeFile(file: FoundFile, taking: Taking): Promise<Taken> {
  const content = await readContent(file);
  if (isObstacle(content)) return { state: 'READ', file, parsed: unreadable(file, content), keys: [] };
  const key = keyOfContent(content.content, taking.given);
  return (
    (await refused(file, key, requestOf(taking, taking.readSince), taking)) ??
    read(file, content, [key], taking)
  );
}

/** The address is claimed before anybody is asked for it. Bytes that are known from elsewhere are not read again. */
async function takeAddress(file: FoundFile, taking: Taking): Promise<Taken> {
  const { readings, given, web } = taking;
  const address = keyOfAddress(file.path, given);
  const unavailable = await refused(file, address, requestOf(taking, taking.visitedSince), taking);
  if (unavailable) return unavailable;
  const content = await readContent(file, web);
  if (isObstacle(content)) return { state: 'READ', file, parsed: unreadable(file, content), keys: [address] };
  const key = keyOfContent(content.content, given);
  const reading = await readings.settled(key, requestOf(taking, taking.readSince));
  if (!reading) return read(file, content, [address, key], taking);
  await readings.settle({ ...reading, keys: [address], reader: taking.reader });
  taking.inHand.delete(address);
  return { state: 'SETTLED', file, reading };
}

function requestOf({ reader }: Taking, since: string): ReadingRequest {
  return { reader, since };
}

/** Why a document is not to be read by this importer now; null if it has claimed it. */
async function refused(
  file: FoundFile,
  key: string,
  request: ReadingRequest,
  { readings, importer, inHand }: Taking,
): Promise<Taken | null> {
  if (inHand.has(key)) return { state: 'REPEATED', file, key, request };
  inHand.add(key);
  const reading = await readings.settled(key, request);
  if (!reading && (await readings.claim(key, importer.id, request))) return null;
  inHand.delete(key);
  return reading ? { state: 'SETTLED', file, reading } : { state: 'BUSY', file };
}

async function read(
  file: FoundFile,
  content: Content,
  keys: readonly string[],
  { parser, given }: Taking,
): Promise<Taken> {
  return { state: 'READ', file, parsed: await parseContent(file, content, parser, given), keys };
}

/** What may be otherwise the next time, whatever the document holds. */
const MISHAPS: readonly DiagnosticCode[] = [
  'UNREADABLE_FILE',
  'ADDRESS_REFUSED',
  'UNREACHABLE_ADDRESS',
  'TIME_LIMIT_EXCEEDED',
  'MEMORY_LIMIT_EXCEEDED',
  'INTERNAL_FAILURE',
];

/** Given a document that gave no report, returns whether the next import is to try it again. */
export function isMishap({ content, diagnostics }: ParsedFile): boolean {
  return content.length === 0 || diagnostics.some(({ code }) => MISHAPS.includes(code));
}
