import { Parser } from 'htmlparser2';
import { DEEPEST_ELEMENT } from './limits';

const TABLE = /<table\b/i;
const QUOTES = new Set(['"', "'", '`']);
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g;
const CONTROL_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
};
/** `escape` and `encodeURIComponent` of a table's start. */
const PERCENT_ENCODED = /%3Ctable/i;
/** Elements whose content is text to the parser and may be a page to a script. */
const RAW_TEXT = new Set(['script', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);
const CDATA = /^\[CDATA\[([^]*?)(?:\]\])?$/;
/** A page holds a report once, perhaps in parts; beside it, some templates with tables. */
const MOST_EMBEDDED = 20;
/** What a script or a service answers with: an object, a list, or a call around one. */
const DATA = /^\s*(?:[\w$.]{1,80}\s*\(\s*)?[[{]\s*["'{[]/;

/**
 * Given a page and the text it shows, returns markup that the page holds otherwise, the longest first: a report in a
 * script's string or JSON, in a frame's source, in a form field, in a feed, or one whose tags were escaped once too often.
 */
export function embeddedHtml(html: string, shownText: string): string[] {
  return [...heldTexts(html), shownText]
    .map(percentDecoded)
    .filter((text) => TABLE.test(text))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_EMBEDDED);
}

/** Given text, returns the texts in it as one page if it is data with markup in its strings, else null. */
export function markupInData(text: string): string | null {
  if (!DATA.test(text)) return null;
  const strings = stringsIn(text).map(percentDecoded);
  if (!strings.some((each) => TABLE.test(each))) return null;
  return strings.map((each) => (each.includes('<') ? each : `<p>${escapeMarkup(each)}</p>`)).join('\n');
}

/** The texts that a page holds without showing them as they are. */
function heldTexts(html: string): string[] {
  const texts: string[] = [];
  let raw: string | null = null;
  let content = '';
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth >= DEEPEST_ELEMENT) parser.pause();
      if (raw === null && RAW_TEXT.has(name)) {
        raw = name;
        content = '';
      }
      texts.push(
        ...Object.values(attributes).filter((value) => TABLE.test(value) || PERCENT_ENCODED.test(value)),
      );
    },
    ontext(text) {
      if (raw !== null) content += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (name !== raw) return;
      for (const text of raw === 'script' ? stringsIn(content) : [content]) texts.push(text);
      raw = null;
    },
    oncomment(comment) {
      const data = CDATA.exec(comment)?.[1];
      if (data !== undefined) texts.push(data);
    },
  });
  parser.end(html);
  return texts;
}

/** The string literals of a script, their escapes undone. Each character is looked at a fixed number of times. */
function stringsIn(script: string): string[] {
  const strings: string[] = [];
  /** For each quotation mark, up to where it is known to close nothing. */
  const unclosed = new Map<string, number>();
  for (let at = 0; at < script.length; at += 1) {
    const quote = script[at]!;
    if (!QUOTES.has(quote) || (unclosed.get(quote) ?? 0) > at) continue;
    const end = endOfString(script, at);
    if (script[end] === quote) {
      strings.push(unescapeScript(script.slice(at + 1, end)));
      at = end;
    } else unclosed.set(quote, end);
  }
  return strings;
}

/** Where a string's closing mark stands, or what ends the search for it: the line, but for a template's. */
function endOfString(script: string, start: number): number {
  const quote = script[start];
  let at = start + 1;
  while (at < script.length && script[at] !== quote && (quote === '`' || script[at] !== '\n')) {
    at += script[at] === '\\' ? 2 : 1;
  }
  return at;
}

function unescapeScript(text: string): string {
  return text.replace(ESCAPE, (_, unicode?: string, hex?: string, character?: string) => {
    const code = unicode ?? hex;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return CONTROL_ESCAPES[character ?? ''] ?? character ?? '';
  });
}

/** Undoes `encodeURIComponent` and `escape`, where text was put through one of them. */
function percentDecoded(text: string): string {
  if (!PERCENT_ENCODED.test(text)) return text;
  return text
    .replace(/%u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
