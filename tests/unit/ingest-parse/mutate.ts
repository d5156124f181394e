/** Numbers that look random and are the same in every run (xorshift32, Marsaglia 2003). */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) | 1;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

type Mutation = (content: Buffer, random: SeededRandom) => Buffer;

/** Where text is changed the bytes are taken one for one, so that any encoding survives it. */
function asText(change: (text: string, random: SeededRandom) => string): Mutation {
  return (content, random) => Buffer.from(change(content.toString('latin1'), random), 'latin1');
}

/** Changes one of the pieces that `pattern` finds, if there is one. */
function onPiece(pattern: RegExp, change: (piece: string, random: SeededRandom) => string): Mutation {
  return asText((text, random) => {
    const pieces = [...text.matchAll(pattern)];
    if (pieces.length === 0) return text;
    const { 0: piece, index } = random.pick(pieces);
    return text.slice(0, index) + change(piece, random) + text.slice(index + piece.length);
  });
}

function onLines(change: (lines: string[], random: SeededRandom) => void): Mutation {
  return asText((text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  });
}

const FIGURE = /(?<=>|\|\s?|^)\d+(?=<|\s?\||$)/gm;
const CELL = /<td[^>]*>[^]*?<\/td>/g;
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
  'a byte changed': (content, random) => {
    const changed = Buffer.from(content);
    changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  'many bytes changed': (content, random) => {
    const changed = Buffer.from(content);
    for (let times = 0; times < 40; times += 1) changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  'cut off': (content, random) => content.subarray(0, random.below(content.length)),
  'begun late': (content, random) => content.subarray(random.below(content.length)),
  'a piece lost': (content, random) => {
    const from = random.below(content.length);
    return Buffer.concat([content.subarray(0, from), content.subarray(from + random.below(400))]);
  },
  'a piece doubled': (content, random) => {
    const from = random.below(content.length);
    return Buffer.concat([content.subarray(0, from + random.below(400)), content.subarray(from)]);
  },
  'all doubled': (content) => Buffer.concat([content, content]),
  'a line lost': onLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  'a line doubled': onLines((lines, random) => {
    const at = random.below(lines.length);
    lines.splice(at, 0, lines[at]!);
  }),
  'two lines swapped': onLines((lines, random) => {
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  }),
  'a tag lost': onPiece(/<[^>]*>/g, () => ''),
  'a tag doubled': onPiece(/<[^>]*>/g, (tag) => tag + tag),
  'a tag left open': onPiece(/<[^>]*>/g, (tag) => tag.slice(0, -1)),
  'a cell lost': onPiece(CELL, () => ''),
  'a cell doubled': onPiece(CELL, (cell) => cell + cell),
  'an odd cell put in': onPiece(CELL, (cell, random) => random.pick(ODD_CELLS) + cell),
  'a figure changed': onPiece(FIGURE, (_, random) => random.pick(ODD_FIGURES)),
  'a span changed': onPiece(/span="\d+"/g, (_, random) => `span="${random.pick([0, 1, 2, 9, 65534])}"`),
};
