import { createHash } from 'node:crypto';
import { placeIn, type Diagnostic, type DiagnosticCode } from '../domain';
import { decodeText, type DecodedText } from './decode-text';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readText, type ReadText } from './read-text';
import type { ReadResult, Refusal, SourceDocument } from './source-document';

/** What is known of bytes from whoever delivered them. */
export interface Delivery {
  /** The charset of the HTTP response, if there was one. */
  readonly charset?: string | null;
}

/** Formats told by their first bytes that are known but not read. */
const UNREAD_FORMATS = [
  { magic: '%PDF-', mediaType: 'application/pdf', name: 'PDF' },
  { magic: '\xd0\xcf\x11\xe0', mediaType: 'application/msword', name: 'Word 97-2003 or encrypted Word' },
  { magic: '{\\rtf', mediaType: 'application/rtf', name: 'RTF' },
] as const;
const ZIP_MAGIC = 'PK\x03\x04';

/** Larger text than this is no annual report: the longest seen are under 1 MB. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
/** No report has a hundredth of these paragraphs and tables. */
const MOST_BLOCKS = 50_000;
const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|body|table|div|p|span|meta)\b/i;

/** What a reader makes of the bytes in its format. */
type FormatReading = (ReadText & Pick<SourceDocument, 'mediaType' | 'encoding'>) | Refusal;

/** Given the bytes of a document, returns it read by the format that its content shows, whatever its name. */
export async function readDocument(content: Uint8Array, delivery: Delivery = {}): Promise<ReadResult> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const reading = await readByFormat(content, sha256, delivery);
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
  const decoded = decodeText(content, delivery.charset ?? null);
  if (!decoded) {
    const message = 'The bytes are neither text in a known encoding nor a known format.';
    return refuse('UNRECOGNIZED_FORMAT', message);
  }
  if (decoded.text.trim() === '') {
    return refuse('EMPTY_DOCUMENT', 'The document contains no text.', 'text/plain');
  }
  return readDecoded(decoded, sha256);
}

function refuse(code: DiagnosticCode, message: string, mediaType = 'application/octet-stream'): Refusal {
  return { code, message, mediaType };
}

function readDecoded(decoded: DecodedText, sha256: string): FormatReading {
  const isHtml = LOOKS_LIKE_HTML.test(decoded.text);
  const read = isHtml ? readHtml(decoded.text, sha256) : readText(decoded.text, sha256);
  return {
    ...read,
    mediaType: isHtml ? 'text/html' : 'text/plain',
    encoding: decoded.encoding,
    diagnostics: [...damage(decoded, sha256), ...read.diagnostics],
  };
}

function damage(decoded: DecodedText, sha256: string): Diagnostic[] {
  if (decoded.damaged === 0) return [];
  const message = `${decoded.damaged} characters cannot be decoded as ${decoded.encoding}.`;
  return [{ code: 'ENCODING_MISMATCH', severity: 'WARNING', message, place: placeIn(sha256) }];
}

function surplus(blocks: number, sha256: string): Diagnostic[] {
  if (blocks <= MOST_BLOCKS) return [];
  const message = `The document has ${blocks} paragraphs and tables; only the first ${MOST_BLOCKS} are read.`;
  return [{ code: 'DOCUMENT_TOO_LARGE', severity: 'WARNING', message, place: placeIn(sha256) }];
}
