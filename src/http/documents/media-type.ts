const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The formats that are told by their first bytes. */
const BY_FIRST_BYTES: readonly (readonly [magic: string, mediaType: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['PK\x03\x04', WORD],
];
const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|body|table|div|p|span|meta)\b/i;
/** Enough to tell by. */
const HEAD = 4_096;

/**
 * Given the bytes of a document, returns the media type that they seem to be of, whatever the sender calls them. It is
 * told and stored, and never what the bytes are served as; what an import reads them as is found out by reading.
 */
export function guessMediaType(content: Uint8Array): string {
  const head = Buffer.from(content.subarray(0, HEAD)).toString('latin1').trimStart();
  const known = BY_FIRST_BYTES.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  if (LOOKS_LIKE_HTML.test(head)) return 'text/html';
  return head.includes('\0') ? 'application/octet-stream' : 'text/plain';
}
