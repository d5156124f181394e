import { placeIn, type Diagnostic } from '../domain';
import { decodeText, type DecodedText } from './decode-text';
import { markupInData } from './embedded-html';
import { richness } from './richness';
import { readHtml } from './read-html';
import { readText, type ReadText } from './read-text';
import type { SourceDocument } from './source-document';
import { pagesOfArchive } from './web-archive';

/** A document of text read, by the format and the encoding that its content shows. */
export type ReadTextual = ReadText & Pick<SourceDocument, 'mediaType' | 'encoding'>;

const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|body|table|div|p|span|meta)\b/i;

/**
 * Given bytes and the charset that their carrier declared, returns the text in them read: a web archive, a page, data
 * that holds a page, or plain text. Null if they are no text.
 */
export function readTextual(content: Uint8Array, charset: string | null, sha256: string): ReadTextual | null {
  const pages = pagesOfArchive(content);
  if (pages) {
    const read = pages.flatMap((page) => readOne(page.content, page.charset, sha256) ?? []);
    const [richest] = read.sort((a, b) => richness(b) - richness(a));
    return richest ? { ...richest, mediaType: 'multipart/related' } : null;
  }
  return readOne(content, charset, sha256);
}

function readOne(content: Uint8Array, charset: string | null, sha256: string): ReadTextual | null {
  const decoded = decodeText(content, charset);
  if (!decoded) return null;
  const data = markupInData(decoded.text);
  const isHtml = data !== null || LOOKS_LIKE_HTML.test(decoded.text);
  const read = isHtml ? readHtml(data ?? decoded.text, sha256) : readText(decoded.text, sha256);
  return {
    ...read,
    mediaType: data !== null ? 'application/json' : isHtml ? 'text/html' : 'text/plain',
    encoding: decoded.encoding,
    diagnostics: [...damage(decoded, sha256), ...read.diagnostics],
  };
}

function damage(decoded: DecodedText, sha256: string): Diagnostic[] {
  if (decoded.damaged === 0) return [];
  const message = `${decoded.damaged} characters cannot be decoded as ${decoded.encoding}.`;
  return [{ code: 'ENCODING_MISMATCH', severity: 'WARNING', message, place: placeIn(sha256) }];
}
