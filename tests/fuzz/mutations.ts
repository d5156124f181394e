import { choose, type Random } from '../../src/ingest/synthetic/random';

/** Given a document's bytes and a source of chance, returns them as something has changed them. */
export type Mutation = (content: Buffer, random: Random) => Buffer;

/** A whole number from 0 to below `limit`. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Where text is changed the bytes are taken one for one, so that any encoding survives it. */
function asText(change: (text: string, random: Random) => string): Mutation {
  return (content, random) => Buffer.from(change(content.toString('latin1'), random), 'latin1');
}

/** Changes one of the pieces that `pattern` finds, if there is one. */
function onPiece(pattern: RegExp, change: (piece: string, random: Random) => string): Mutation {
  return asText((text, random) => {
    const pieces = [...text.matchAll(pattern)];
    if (pieces.length === 0) return text;
    const { 0: piece, index } = choose(random, pieces);
    return text.slice(0, index) + change(piece, random) + text.slice(index + piece.length);
  });
}

/** Lets two of the pieces that `pattern` finds change places. */
function swapped(pattern: RegExp): Mutation {
  return asText((text, random) => {
    const pieces = [...text.matchAll(pattern)];
    if (pieces.length < 2) return text;
    const [one, other] = [choose(random, pieces), choose(random, pieces)].sort((a, b) => a.index - b.index);
    if (!one || !other || one.index + one[0].length > other.index) return text;
    const between = text.slice(one.index + one[0].length, other.index);
    return text.slice(0, one.index) + other[0] + between + one[0] + text.slice(other.index + other[0].length);
  });
}

function onLines(change: (lines: string[], random: Random) => void): Mutation {
  return asText((text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  });
}

function onBytes(times: number, change: (byte: number, random: Random) => number): Mutation {
  return (content, random) => {
    const changed = Buffer.from(content);
    for (let time = 0; time < times; time += 1) {
      const at = below(random, changed.length);
      if (at < changed.length) changed[at] = change(changed[at]!, random);
    }
    return changed;
  };
}

const LONGEST_PIECE = 400;
const FIGURE = /(?<=>|\|\s?|^)\d+(?=<|\s?\||$)/gm;
const DIGIT = /\d/g;
const TAG = /<[^>]*>/g;
const CELL = /<(td|th|w:tc)\b[^>]*>[^]*?<\/\1>/g;
const ROW = /<(tr|w:tr)\b[^>]*>[^]*?<\/\1>/g;
const ODD_CELLS = [
  '<td></td>',
  '<td>9</td>',
  '<td colspan="7">0</td>',
  '<td rowspan="9">8</td>',
  '<td><table><tr><td>7',
];
const ODD_FIGURES = [
  '',
  '/',
  '1 2',
  '1<br>2',
  '1,234',
  '-5',
  '1.5',
  '9'.repeat(30),
  'x',
  '12<sup>3</sup>',
  '\u00b2',
];

/** What happens to documents: in transport, in conversion, in an editor, on purpose. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a byte changed': onBytes(1, (_, random) => below(random, 256)),
  'many bytes changed': onBytes(40, (_, random) => below(random, 256)),
  'a bit turned': onBytes(1, (byte, random) => byte ^ (1 << below(random, 8))),
  'bytes put in': (content, random) => {
    const at = below(random, content.length);
    const bytes = Array.from({ length: 1 + below(random, 20) }, () => below(random, 256));
    return Buffer.concat([content.subarray(0, at), Buffer.from(bytes), content.subarray(at)]);
  },
  'cut off': (content, random) => content.subarray(0, below(random, content.length)),
  'begun late': (content, random) => content.subarray(below(random, content.length)),
  'a piece lost': (content, random) => {
    const from = below(random, content.length);
    return Buffer.concat([content.subarray(0, from), content.subarray(from + below(random, LONGEST_PIECE))]);
  },
  'a piece doubled': (content, random) => {
    const from = below(random, content.length);
    return Buffer.concat([content.subarray(0, from + below(random, LONGEST_PIECE)), content.subarray(from)]);
  },
  'a piece many times over': (content, random) => {
    const from = below(random, content.length);
    const piece = content.subarray(from, from + below(random, LONGEST_PIECE));
    const copies = Array<Buffer>(below(random, 200)).fill(piece);
    return Buffer.concat([content.subarray(0, from), ...copies, content.subarray(from)]);
  },
  'all doubled': (content) => Buffer.concat([content, content]),
  'a line lost': onLines((lines, random) => lines.splice(below(random, lines.length), 1)),
  'a line doubled': onLines((lines, random) => {
    const at = below(random, lines.length);
    lines.splice(at, 0, lines[at]!);
  }),
  'two lines swapped': onLines((lines, random) => {
    const [one, other] = [below(random, lines.length), below(random, lines.length)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  }),
  'a tag lost': onPiece(TAG, () => ''),
  'a tag doubled': onPiece(TAG, (tag) => tag + tag),
  'a tag left open': onPiece(TAG, (tag) => tag.slice(0, -1)),
  'a cell lost': onPiece(CELL, () => ''),
  'a cell doubled': onPiece(CELL, (cell) => cell + cell),
  'two cells swapped': swapped(CELL),
  'a row lost': onPiece(ROW, () => ''),
  'a row doubled': onPiece(ROW, (row) => row + row),
  'two rows swapped': swapped(ROW),
  'an odd cell put in': onPiece(CELL, (cell, random) => choose(random, ODD_CELLS) + cell),
  'a figure changed': onPiece(FIGURE, (_, random) => choose(random, ODD_FIGURES)),
  'a digit changed': onPiece(DIGIT, (_, random) => String(below(random, 10))),
  'a span changed': onPiece(/(?<=(?:span|gridSpan w:val)=")\d+/gi, (_, random) =>
    String(choose(random, [0, 1, 2, 9, 65534])),
  ),
};
