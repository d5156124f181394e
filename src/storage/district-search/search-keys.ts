import type { District } from '../../domain';
import { FURTHER, OWN } from './key-marks';
import { readingOf } from './reading';

/** What of a division a search needs to know. */
export type Named = Pick<District, 'code' | 'name' | 'fullName' | 'names'>;

/**
 * Given a division, returns what it is found by, one key a line: its code, and each name of any year as it is written,
 * as it is read (dongliqu), and by the initials (dlq); further the same with the names above it, and a reading from any
 * of its characters on.
 */
export function searchKeys({ code, name, fullName, names }: Named): string {
  const above = readingOf(fullName.endsWith(name) ? fullName.slice(0, -name.length) : '');
  const own = [...new Set([name, ...names.map((each) => each.name)])];
  const keys = own.flatMap((each) => {
    const reading = readingOf(each);
    return [
      ...marked(OWN, [each, ...spellings(reading)]),
      ...marked(FURTHER, spellings([...above, ...reading])),
      ...marked(
        FURTHER,
        reading.flatMap((_, begin) => inLetters(reading.slice(begin))),
      ),
    ];
  });
  return `\n${[...new Set([...marked(OWN, [code]), ...keys])].join('\n')}\n`;
}

function marked(mark: string, keys: readonly string[]): string[] {
  return keys.map((key) => mark + key);
}

function spellings(reading: readonly string[]): string[] {
  return [...inLetters(reading), reading.map((syllable) => syllable.charAt(0)).join('')];
}

/** As it is typed: ü as v, or as the u it looks like. */
function inLetters(reading: readonly string[]): string[] {
  const typed = reading.join('');
  return typed.includes('v') ? [typed, typed.replaceAll('v', 'u')] : [typed];
}
