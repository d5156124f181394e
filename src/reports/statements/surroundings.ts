import type { Figure } from './figure';
import { slicePhrase, joinPhrases, type Phrase } from './phrase';

const BREAK = /[,;:。!?]/u;
const OPENING = '([〔【{';
const CLOSING = ')]〕】}';

/** The words before and after the figures of a sentence, as far as they belong to each. */
export class Surroundings {
  /** For each closing bracket, where its group opens. */
  private readonly opens = new Map<number, number>();
  private readonly isFigure: Uint8Array;
  /** Words that name a figure already. */
  private readonly isUsed: Uint8Array;

  constructor(
    private readonly sentence: Phrase,
    private readonly figures: readonly Figure[],
  ) {
    const { folded } = sentence;
    this.isFigure = new Uint8Array(folded.length);
    this.isUsed = new Uint8Array(folded.length);
    for (const { start, end } of figures) this.isFigure.fill(1, start, end);
    const open: number[] = [];
    for (let at = 0; at < folded.length; at += 1) {
      if (OPENING.includes(folded[at]!)) open.push(at);
      else if (CLOSING.includes(folded[at]!) && open.length > 0) this.opens.set(at, open.pop()!);
    }
  }

  /**
   * The words before a position back to the figure or the break before it, or to words in use; brackets with figures
   * or right after one are left out. `from` is where they begin.
   */
  before(position: number): { phrase: Phrase; from: number } {
    const { folded } = this.sentence;
    const parts: Phrase[] = [];
    let end = position;
    let at = position - 1;
    const take = (from: number): void => void parts.unshift(slicePhrase(this.sentence, from, end));
    for (; at >= 0 && !this.isTaken(at); at -= 1) {
      const opening = this.opens.get(at);
      if (opening !== undefined && !this.isMember(opening, at)) {
        if (this.holdsFigure(opening, at) || this.isTaken(opening - 1)) {
          take(at + 1);
          end = opening;
        }
        at = opening;
      } else if (opening !== undefined || OPENING.includes(folded[at]!)) break;
      // “答复：12件”: the colon only points at the figure.
      else if (
        BREAK.test(folded[at]!) &&
        !(folded[at] === ':' && folded.slice(at + 1, position).trim() === '')
      )
        break;
    }
    take(at + 1);
    return { phrase: joinPhrases(...parts), from: at + 1 };
  }

  /** Marks words as the name of a figure: they are no other's. */
  use(from: number, to: number): void {
    this.isUsed.fill(1, from, to);
  }

  /** The words of the clause before the one that begins at a position, if a break parts the two. */
  clauseBefore(position: number): Phrase {
    const at = position - 1;
    const isBreak = at >= 0 && BREAK.test(this.sentence.folded[at]!);
    return isBreak ? this.before(at).phrase : slicePhrase(this.sentence, 0, 0);
  }

  /** The figure that ends right at a position, or null. */
  figureEndingAt(position: number): Figure | null {
    return this.figures.find(({ end }) => end === position) ?? null;
  }

  /** The words before the bracket that a position stands right behind, if no figure ends there. */
  beforeBracket(position: number): Phrase {
    const opening = this.sentence.folded.slice(0, position).trimEnd().length - 1;
    const isBracket = opening > 0 && OPENING.includes(this.sentence.folded[opening]!);
    const isOfFigure = this.isFigure[opening - 1] === 1;
    return isBracket && !isOfFigure ? this.before(opening).phrase : slicePhrase(this.sentence, 0, 0);
  }

  /** Where the bracket opens that a position stands in, or null. */
  openingBefore(position: number): number | null {
    const { folded } = this.sentence;
    for (let at = position - 1; at >= 0; at -= 1) {
      const opening = this.opens.get(at);
      if (opening !== undefined) at = opening;
      else if (OPENING.includes(folded[at]!)) return at;
    }
    return null;
  }

  /** The words from a position on, up to the next figure, break or bracket. */
  after(position: number): { phrase: Phrase; meetsFigure: boolean } {
    const { folded } = this.sentence;
    let at = position;
    while (at < folded.length && this.isFigure[at] === 0 && !this.isEnd(folded[at]!)) at += 1;
    const phrase = slicePhrase(this.sentence, position, at);
    return { phrase, meetsFigure: at < folded.length && this.isFigure[at] === 1 };
  }

  private isEnd(character: string): boolean {
    return BREAK.test(character) || OPENING.includes(character) || CLOSING.includes(character);
  }

  private isTaken(at: number): boolean {
    return this.isFigure[at] === 1 || this.isUsed[at] === 1;
  }

  /** Whether a bracket tells of one member of a list only: 征地（350件）、教育（35件）. */
  private isMember(opening: number, closing: number): boolean {
    return /[、和及与]/u.test(this.sentence.folded[closing + 1] ?? '') && this.holdsFigure(opening, closing);
  }

  private holdsFigure(from: number, to: number): boolean {
    return this.isFigure.subarray(from, to).includes(1);
  }
}
