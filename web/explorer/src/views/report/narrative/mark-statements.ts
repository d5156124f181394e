import type { Statement } from '../report-model';

/** A piece of a narrative: words, or the figure of a statement with its index among the report's statements. */
export interface NarrativePiece {
  readonly text: string;
  readonly statement: number | null;
}

/** A statement with its index among the report's statements. */
export interface NumberedStatement {
  readonly index: number;
  readonly statement: Pick<Statement, 'subject' | 'text' | 'place'>;
}

/** Figures begin with a digit, a numeral, or a word that makes them approximate. */
const BEGINS_A_FIGURE = /[\d０-９零〇一二两三四五六七八九十百千万亿约近超逾无]/u;
/** Between the subject and its figure stand words like 共 or 分别为. */
const LONGEST_GAP = 12;

/**
 * Given the narrative of a section and the statements in it, in order, returns it cut at their figures. A figure is as
 * long as its place says, and stands behind its subject in its sentence.
 */
export function markStatements(
  narrative: string,
  statements: readonly NumberedStatement[],
): readonly NarrativePiece[] {
  const pieces: NarrativePiece[] = [];
  let at = 0;
  for (const { index, statement } of statements) {
    const figure = findFigure(narrative, statement, at);
    if (!figure) continue;
    pieces.push({ text: narrative.slice(at, figure.start), statement: null });
    pieces.push({ text: narrative.slice(figure.start, figure.end), statement: index });
    at = figure.end;
  }
  pieces.push({ text: narrative.slice(at), statement: null });
  return pieces.filter(({ text }) => text !== '');
}

function findFigure(
  narrative: string,
  { subject, text: sentence, place }: NumberedStatement['statement'],
  from: number,
): { readonly start: number; readonly end: number } | null {
  const length = (place.end ?? 0) - (place.start ?? 0);
  const named = narrative.indexOf(subject, sentenceStart(narrative, sentence, from));
  if (named === -1 || length <= 0) return null;
  const after = named + subject.length;
  const gap = narrative.slice(after, after + LONGEST_GAP).search(BEGINS_A_FIGURE);
  return gap === -1 ? null : { start: after + gap, end: after + gap + length };
}

/** Figures of one sentence follow each other, so the sentence may have begun before the last one. */
function sentenceStart(narrative: string, sentence: string | null, from: number): number {
  const begins = sentence === null ? -1 : narrative.indexOf(sentence, Math.max(0, from - sentence.length));
  return Math.max(begins, from);
}
