/** Text decoded from bytes, by the encoding that fits them; `damaged` counts characters that could not be decoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly damaged: number;
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Above this share of undecodable or control characters, bytes are not text (random bytes show over 20 %). */
const MOST_DAMAGE = 0.01;
/** Where pages declare their encoding: `<meta charset=…>` or `http-equiv`, within the first bytes (HTML standard: 1,024; sites exceed it). */
const DECLARATION = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i;
const DECLARATION_WINDOW = 4096;

/**
 * Given bytes and the charset that their carrier declared (an HTTP header), returns their text, or null if they are
 * not text. Order: byte order mark, the zeros of UTF-16, strict UTF-8, the declared encoding, GB18030 (which contains GB2312 and GBK).
 * Strict UTF-8 comes before any declaration since pages that lie about it are common, and no GBK page of Chinese
 * text is valid UTF-8 by chance.
 */
export function decodeText(bytes: Uint8Array, headerCharset: string | null): DecodedText | null {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const wide = mark?.encoding ?? encodingByZeros(bytes);
  if (wide) return acceptable(decode(bytes, wide));
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict) return acceptable(strict);
  for (const encoding of [headerCharset, declaredCharset(bytes), 'gb18030']) {
    const decoded = encoding === null ? null : decodeStrictly(bytes, supersetOf(encoding));
    if (decoded) return acceptable(decoded);
  }
  const candidates = [decode(bytes, 'utf-8'), decode(bytes, 'gb18030')];
  return acceptable(candidates.reduce((best, each) => (each.damaged < best.damaged ? each : best)));
}

/**
 * In UTF-16 without a mark, the digits and line ends of a report have a zero byte beside them, always on one side; on
 * the other only a few characters have one (一 is U+4E00).
 */
const ZEROS_WINDOW = 4096;
const FEWEST_ZEROS = 0.05;
const MOST_ON_ONE_SIDE = 2;

function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, ZEROS_WINDOW);
  const zeros: [even: number, odd: number] = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  const fewest = (head.length / 2) * FEWEST_ZEROS;
  if (odd > fewest && odd > even * MOST_ON_ONE_SIDE) return 'utf-16le';
  return even > fewest && even > odd * MOST_ON_ONE_SIDE ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WINDOW)).toString('latin1');
  return DECLARATION.exec(head)?.[1] ?? null;
}

/** Pages labelled gb2312 or gbk use characters of GB18030, their superset. */
function supersetOf(encoding: string): string {
  return /^(gb2312|gbk|gb_2312(-80)?|x-gbk|gb18030)$/i.test(encoding) ? 'gb18030' : encoding;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding, damaged: 0 };
  } catch {
    return null; // An unknown label or an impossible byte: the next candidate is tried.
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: count(text, /\ufffd/g) };
}

function acceptable(decoded: DecodedText): DecodedText | null {
  // eslint would rather not see control characters in a pattern; these are what text does not contain.
  const control = count(decoded.text, /[^\P{Cc}\t\n\r\f\v\u0085]/gu);
  return decoded.damaged + control <= decoded.text.length * MOST_DAMAGE ? decoded : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
