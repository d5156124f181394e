import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
/** How far full-width forms stand from their ASCII ones. */
const WIDTH_DISTANCE = 0xfee0;
const SPACE = 0x20;
const WIDE_SPACES: ReadonlySet<number> = new Set([0xa0, 0x202f, 0x3000]);

/** What each ideograph is in simplified script; 0 where that was not asked yet. */
const simplified = new Uint16Array(LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1);

/**
 * Given a text, returns it as patterns compare it: full-width forms as ASCII, traditional characters simplified. Every
 * character stays one of the same length, so that offsets hold in both.
 */
export function foldCharacters(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    if (folded === code) continue;
    parts.push(text.slice(from, at), String.fromCharCode(folded));
    from = at + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

function foldCode(code: number): number {
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return simplify(code);
  if (code >= FIRST_FULL_WIDTH && code <= LAST_FULL_WIDTH) return code - WIDTH_DISTANCE;
  return WIDE_SPACES.has(code) ? SPACE : code;
}

function simplify(code: number): number {
  const index = code - FIRST_IDEOGRAPH;
  if (simplified[index] === 0) {
    const converted = toSimplified(String.fromCharCode(code));
    simplified[index] = converted.length === 1 ? converted.charCodeAt(0) : code;
  }
  return simplified[index]!;
}
