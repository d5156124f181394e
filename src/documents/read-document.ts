import { createHash } from 'node:crypto';
import { placeIn, type Diagnostic, type DiagnosticCode } from '../domain';
import { decodeText, type DecodedText } from './decode-text';
import { readHtml } from './read-html';
import { readText } from './read-text';
import type { ReadResult, SourceDocument } from './source-document';

/** What is known of bytes from whoever delivered them. */
export interface Delivery {
  /** The charset of the HTTP response, if there was one. */
  readonly charset?: string | null;
}

/** Formats told by their first bytes that are known but not read. */
const UNREAD_FORMATS = [
  { magic: '%PDF-', mediaType: 'application/pdf', name: 'PDF' },
  { magic: 'PK\x03\x04', mediaType: 'application/zip', name: 'ZIP-based (such as DOCX)' },
  { magic: '\xd0\xcf\x11\xe0', mediaType: 'application/msword', name: 'Word 97-2003' },
  { magic: '{\\rtf', mediaType: 'application/rtf', name: 'RTF' },
] as const;

/** Larger text than this is no annual report: the longest seen are under 1 MB. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|body|table|div|p|span|meta)\b/i;

/** Given the bytes of a document, returns it read by the format that its content shows, whatever its name. */
export function readDocument(content: Uint8Array, delivery: Delivery = {}): ReadResult {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const refuse = (
    code: DiagnosticCode,
    message: string,
    mediaType = 'application/octet-stream',
  ): ReadResult => ({
    sha256,
    bytes: content.length,
    mediaType,
    document: null,
    diagnostics: [{ code, severity: 'ERROR', message, place: placeIn(sha256) }],
  });

  if (content.length === 0) return refuse('EMPTY_DOCUMENT', 'The document is empty.');
  if (content.length > LARGEST_DOCUMENT) {
    return refuse(
      'DOCUMENT_TOO_LARGE',
      `The document has ${content.length} bytes; at most ${LARGEST_DOCUMENT} are read.`,
    );
  }
  const head = Buffer.from(content.subarray(0, 1024)).toString('latin1').trimStart();
  const unread = UNREAD_FORMATS.find((format) => head.startsWith(format.magic));
  if (unread) {
    return refuse(
      'UNSUPPORTED_FORMAT',
      `The document is in ${unread.name} format, which is not read.`,
      unread.mediaType,
    );
  }
  const decoded = decodeText(content, delivery.charset ?? null);
  if (!decoded)
    return refuse(
      'UNRECOGNIZED_FORMAT',
      'The bytes are neither text in a known encoding nor a known format.',
    );
  if (decoded.text.trim() === '')
    return refuse('EMPTY_DOCUMENT', 'The document contains no text.', 'text/plain');
  const document = readDecoded(decoded, sha256, content.length);
  return {
    sha256,
    bytes: content.length,
    mediaType: document.mediaType,
    document,
    diagnostics: document.diagnostics,
  };
}

/** No report has a hundredth of these paragraphs and tables. */
const MOST_BLOCKS = 50_000;

function readDecoded(decoded: DecodedText, sha256: string, bytes: number): SourceDocument {
  const isHtml = LOOKS_LIKE_HTML.test(decoded.text);
  const read = isHtml ? readHtml(decoded.text, sha256) : readText(decoded.text, sha256);
  return {
    sha256,
    bytes,
    mediaType: isHtml ? 'text/html' : 'text/plain',
    encoding: decoded.encoding,
    ...read,
    blocks: read.blocks.slice(0, MOST_BLOCKS),
    diagnostics: [...damage(decoded, sha256), ...read.diagnostics, ...surplus(read.blocks.length, sha256)],
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
