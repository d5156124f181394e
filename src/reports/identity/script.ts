import { Converter } from 'opencc-js/t2cn';
import type { PlacedText } from '../../domain';

/** Character by character, so that differences can be counted. */
const charactersToSimplified = Converter({ from: 't', to: 'cn' });
/** Phrases too: mirrors that convert a page also write 資訊 for 信息. */
const phrasesToSimplified = Converter({ from: 'twp', to: 'cn' });

/** Share of characters that the mainland writes otherwise; a quotation stays below, a converted page is near 20 %. */
const MOST_TRADITIONAL = 0.05;
const SAMPLE = 3000;

/** Given a document's lines, returns whether they are in traditional script. */
export function isTraditional(lines: readonly PlacedText[]): boolean {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, SAMPLE);
  const converted = charactersToSimplified(text);
  if (text.length === 0 || converted.length !== text.length) return false;
  let differing = 0;
  for (let at = 0; at < text.length; at += 1) if (text[at] !== converted[at]) differing += 1;
  return differing / text.length > MOST_TRADITIONAL;
}

/** Given lines in traditional script, returns them as the mainland writes, each with its place. */
export function toSimplified(lines: readonly PlacedText[]): PlacedText[] {
  return lines.map((line) => ({ ...line, text: phrasesToSimplified(line.text) }));
}
