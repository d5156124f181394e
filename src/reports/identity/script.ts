import { Converter } from 'opencc-js/t2cn';
import type { PlacedText } from '../../domain';

const characterToSimplified = Converter({ from: 't', to: 'cn' });
/** Phrases too: mirrors that convert a page also write 資訊 for 信息. */
const phrasesToSimplified = Converter({ from: 'twp', to: 'cn' });

/** Share of characters that the mainland writes otherwise; a quotation stays below, a converted page is near 20 %. */
const MOST_TRADITIONAL = 0.05;
const SAMPLE = 3000;

/** Given a document's lines, returns whether they are in traditional script. */
export function isTraditional(lines: readonly PlacedText[]): boolean {
  let left = SAMPLE;
  let differing = 0;
  for (const { text } of lines) {
    for (const character of text.slice(0, left)) if (isWrittenOtherwise(character)) differing += 1;
    left -= text.length;
    if (left <= 0) break;
  }
  return differing / (SAMPLE - Math.max(left, 0)) > MOST_TRADITIONAL;
}

/** A report has some hundred different characters, and all reports nearly the same. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 50_000;

function isWrittenOtherwise(character: string): boolean {
  let differs = remembered.get(character);
  if (differs === undefined) {
    differs = characterToSimplified(character) !== character;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(character, differs);
  }
  return differs;
}

/** Given lines in traditional script, returns them as the mainland writes, each with its place. */
export function toSimplified(lines: readonly PlacedText[]): PlacedText[] {
  return lines.map((line) => ({ ...line, text: phrasesToSimplified(line.text) }));
}
