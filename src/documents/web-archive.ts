/** One HTML part of a web archive, its transfer encoding undone. */
export interface ArchivedPage {
  readonly content: Uint8Array;
  readonly charset: string | null;
}

type Headers = ReadonlyMap<string, string>;

/** Where an archive's own headers stand; browsers write some hundred bytes of them. */
const HEAD = 4096;
const FIRST_HEADER = /^\s*(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?(?:mime-version|content-type):/i;
const DEEPEST_PART = 4;

/**
 * Given bytes, returns the HTML pages in them if they are a web archive (MHTML, RFC 2557), largest first, or null if
 * they are none. Word's “single file web page” is one, and is often named .doc.
 */
export function pagesOfArchive(content: Uint8Array): ArchivedPage[] | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const head = bytes
    .subarray(0, HEAD)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (!FIRST_HEADER.test(head)) return null;
  const pages = pagesIn(
    bytes
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart(),
    0,
  );
  return pages.length > 0 ? pages.sort((a, b) => b.content.length - a.content.length) : null;
}

function pagesIn(entity: string, depth: number): ArchivedPage[] {
  const end = /\r?\n\r?\n/.exec(entity);
  if (!end || depth > DEEPEST_PART) return [];
  const headers = readHeaders(entity.slice(0, end.index));
  const body = entity.slice(end.index + end[0].length);
  const type = headers.get('content-type') ?? '';
  if (/^multipart\//i.test(type)) {
    const boundary = parameter(type, 'boundary');
    if (boundary === null) return [];
    return body
      .split(`--${boundary}`)
      .slice(1)
      .flatMap((part) => pagesIn(part.replace(/^\r?\n/, ''), depth + 1));
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return [];
  return [{ content: transferDecoded(body, headers), charset: parameter(type, 'charset') }];
}

/** Lines that begin with a space go on with the one before. */
function readHeaders(block: string): Headers {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0
        ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
        : [];
    }),
  );
}

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`[;\\s]${name}=(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

function transferDecoded(body: string, headers: Headers): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
