import { Converter } from 'opencc-js/t2cn';

/** Given a text, returns it with traditional script and Taiwan phrases back to the mainland's: mirrors convert whole pages (行政規範性檔案, 隻計). */
export const simplify = Converter({ from: 'twp', to: 'cn' });

const INVISIBLE = /[\s\u200b-\u200f\u2028-\u202f\u2060\ufeff]/gu;
const QUOTES = /["'“”‘’「」『』《》〈〉]/g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
/** A bracket whose other half was lost: what follows it is an explanation, unless nothing stands before it. */
const CUT_BRACKET = /(?<=..)[([【〔].*$/;
const NUMERAL = /^(?:\(?[一二三四五六七八九十]{1,3}[、.,:)]|\(?\d{1,2}[、.,:)]?)+/;
const PUNCTUATION = /[、，,.。;:：·…!?|/\\()[\]【】〔〕_—–-]/g;

/** The form's longest label has 42 characters, with a note beside it some hundred; a longer text is none. */
const LONGEST_LABEL = 1000;

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/**
 * Given a label as printed, returns what is compared: compatibility forms folded, script simplified, and whitespace,
 * brackets with their contents, quotes, leading numerals and punctuation dropped (domain: label normalisation).
 */
export function normalizeLabel(text: string): string {
  if (text.length > LONGEST_LABEL) return text;
  let normalized = remembered.get(text);
  if (normalized === undefined) {
    normalized = normalize(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, normalized);
  }
  return normalized;
}

function normalize(text: string): string {
  return simplify(text.normalize('NFKC').replace(INVISIBLE, ''))
    .replace(QUOTES, '')
    .replace(BRACKETED, '')
    .replace(NUMERAL, '')
    .replace(CUT_BRACKET, '')
    .replace(PUNCTUATION, '');
}
