import { createHash } from 'node:crypto';
import { placeIn, type Diagnostic, type DiagnosticCode } from '../domain';
import { LARGEST_DOCUMENT, MOST_BLOCKS, MOST_TEXT } from './limits';
import { readDocx } from './read-docx';
import { readPdf } from './pdf';
import { readTextual, type ReadTextual } from './read-textual';
import type { ReadResult, Refusal } from './source-document';

/** What is known of bytes from whoever delivered them. */
export interface Delivery {
  /** The charset of the HTTP response, if there was one. */
  readonly charset?: string | null;
}

/** Formats told by their first bytes that are known but not read. */
const UNREAD_FORMATS = [
  { magic: '\xd0\xcf\x11\xe0', mediaType: 'application/msword', name: 'Word 97-2003 or encrypted Word' },
  { magic: '{\\rtf', mediaType: 'application/rtf', name: 'RTF' },
] as const;
const ZIP_MAGIC = 'PK\x03\x04';
const PDF_MAGIC = '%PDF-';

/** What a reader makes of the bytes in its format. */
type FormatReading = ReadTextual | Refusal;

/** Given the bytes of a document, returns it read by the format that its content shows, whatever its name. */
export async function readDocument(content: Uint8Array, delivery: Delivery = {}): Promise<ReadResult> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const reading = readable(await readByFormat(content, sha256, delivery));
  const about = { sha256, bytes: content.length, mediaType: reading.mediaType };
  if ('code' in reading) {
    const { code, message } = reading;
    const diagnostics = [{ code, severity: 'ERROR', message, place: placeIn(sha256) } as const];
    return { ...about, document: null, diagnostics };
  }
  const diagnostics = [...reading.diagnostics, ...surplus(reading.blocks.length, sha256)];
  const document = { ...reading, ...about, blocks: reading.blocks.slice(0, MOST_BLOCKS), diagnostics };
  return { ...about, document, diagnostics };
}

/** What is too long to be a report is not read on. */
function readable(reading: FormatReading): FormatReading {
  if ('code' in reading || reading.text.length <= MOST_TEXT) return reading;
  const message = `The document has more than ${MOST_TEXT} characters of text, which no report has.`;
  return refuse('DOCUMENT_TOO_LARGE', message, reading.mediaType);
}

async function readByFormat(content: Uint8Array, sha256: string, delivery: Delivery): Promise<FormatReading> {
  if (content.length === 0) return refuse('EMPTY_DOCUMENT', 'The document is empty.');
  if (content.length > LARGEST_DOCUMENT) {
    const message = `The document has ${content.length} bytes; at most ${LARGEST_DOCUMENT} are read.`;
    return refuse('DOCUMENT_TOO_LARGE', message);
  }
  const head = Buffer.from(content.subarray(0, 1024)).toString('latin1').trimStart();
  const unread = UNREAD_FORMATS.find((format) => head.startsWith(format.magic));
  if (unread) {
    const message = `The document is in ${unread.name} format, which is not read.`;
    return refuse('UNSUPPORTED_FORMAT', message, unread.mediaType);
  }
  if (head.startsWith(ZIP_MAGIC)) return readDocx(content, sha256);
  if (head.startsWith(PDF_MAGIC)) return readPdf(content, sha256);
  const read = readTextual(content, delivery.charset ?? null, sha256);
  if (!read) {
    // Carriers put their own lines before it.
    if (head.includes(PDF_MAGIC)) return readPdf(content, sha256);
    const message = 'The bytes are neither text in a known encoding nor a known format.';
    return refuse('UNRECOGNIZED_FORMAT', message);
  }
  const isEmpty = read.mediaType === 'text/plain' && read.text.trim() === '';
  return isEmpty ? refuse('EMPTY_DOCUMENT', 'The document contains no text.', 'text/plain') : read;
}

function refuse(code: DiagnosticCode, message: string, mediaType = 'application/octet-stream'): Refusal {
  return { code, message, mediaType };
}

function surplus(blocks: number, sha256: string): Diagnostic[] {
  if (blocks <= MOST_BLOCKS) return [];
  const message = `The document has more than ${MOST_BLOCKS} paragraphs and tables; the rest is left out.`;
  return [{ code: 'DOCUMENT_TOO_LARGE', severity: 'WARNING', message, place: placeIn(sha256) }];
}
