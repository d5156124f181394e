import type { Diagnostic, Place, PlacedText, SectionKind, Statement } from '../../domain';
import type { Lines } from '../report-material';
import type { Figure } from './figure';
import { findFigures } from './find-figures';
import { flowText, gapWithin, placeOf, quote, type Paragraph } from './flow-text';
import { groupFigures, type FigureGroup } from './group-figures';
import { isBareFigure } from './is-bare-figure';
import { nameSubjects } from './name-subjects';
import { splitSentences, type Span } from './split-sentences';

/** A part of a document's own text: a section without its heading, or what stands before the first. */
export interface NarrativePart {
  readonly section: SectionKind | null;
  readonly lines: Lines;
}

/** The statements of a document, and what has to be said about reading them. */
export interface ReadStatements {
  readonly statements: Statement[];
  readonly diagnostics: Diagnostic[];
}

/** The longest narratives have some hundreds of figures and some ten thousand characters; more than this is no report. */
export const MOST_STATEMENTS = 5000;
export const MOST_CHARACTERS = 1_000_000;

/**
 * Given the narrative of a document by its sections, returns the figures said in it, in the document's order. Figures
 * come from digits and written-out numerals that are really there; dates, ordinals, names, ranges and fractions are none.
 */
export function readStatements(parts: readonly NarrativePart[]): ReadStatements {
  const statements: Statement[] = [];
  const { within, beyond } = measure(parts);
  for (const statement of statementsIn(within)) {
    if (statements.length === MOST_STATEMENTS)
      return { statements, diagnostics: [tooLarge(statement.place)] };
    statements.push(statement);
  }
  return { statements, diagnostics: beyond ? [tooLarge(beyond.place)] : [] };
}

/** The lines that are read, and the first that is not. */
function measure(parts: readonly NarrativePart[]): { within: NarrativePart[]; beyond: PlacedText | null } {
  let characters = 0;
  let beyond: PlacedText | null = null;
  const within = parts.map(({ section, lines }) => {
    const end = lines.findIndex((line) => (characters += line.text.length) > MOST_CHARACTERS);
    if (end !== -1) beyond ??= lines[end]!;
    return { section, lines: end === -1 ? lines : lines.slice(0, end) };
  });
  return { within, beyond };
}

function tooLarge(place: Place): Diagnostic {
  const message = `Figures of the narrative are read up to ${MOST_STATEMENTS} and within ${MOST_CHARACTERS} characters; the rest are left out.`;
  return { code: 'NARRATIVE_TOO_LARGE', severity: 'WARNING', message, place };
}

function* statementsIn(parts: readonly NarrativePart[]): Generator<Statement> {
  for (const { section, lines } of parts) {
    for (const paragraph of flowText(lines)) {
      if (!isNarrative(paragraph, section)) continue;
      for (const sentence of splitSentences(paragraph.folded)) {
        for (const statement of statementsOf(paragraph, sentence)) yield { section, ...statement };
      }
    }
  }
}

/** Cells of tables that are not the form's, and what frames a page before the first heading, are no narrative. */
const HAS_SENTENCE = /[。;!?]/u;
/** How often a page was called up. */
const COUNTER = /^\s*[(【[]?(?:浏览|阅读|点击|查看)(?:次数|量|数)?\s?[:：]\s?\d{1,12}\s?次?[)】\]]?\s*$/u;
const DIGIT = /\d/u;
const HAS_WORDS = /[\u4e00-\u9fff]/u;

function isNarrative({ folded, stretches }: Paragraph, section: SectionKind | null): boolean {
  if (COUNTER.test(folded)) return false;
  const isOfTable = stretches.some(({ line }) => line.place.row !== null);
  return section === null || isOfTable ? HAS_SENTENCE.test(folded) : HAS_WORDS.test(folded);
}

/** A line's end and the indent of the next; where more stands between, a number and a unit may not belong together. */
const WIDEST_GAP_IN_A_FIGURE = 8;

function* statementsOf(paragraph: Paragraph, { start, end }: Span): Generator<Omit<Statement, 'section'>> {
  const words = paragraph.words.slice(start, end);
  const folded = paragraph.folded.slice(start, end);
  const figures = findFigures(folded).filter(
    (figure) =>
      !isCut(paragraph, { start, end }, figure) &&
      gapWithin(paragraph, start + figure.start, start + figure.end) <= WIDEST_GAP_IN_A_FIGURE,
  );
  const groups = groupFigures(folded, figures).filter((group) => mayBeFigures(folded, group));
  if (groups.length === 0) return;
  const text = quote(paragraph, start, end);
  for (const { figure, subject } of nameSubjects({ words, folded }, groups)) {
    yield {
      subject,
      value: figure.value,
      unit: figure.unit,
      text,
      place: placeOf(paragraph, start + figure.start, start + figure.end),
      approximate: figure.approximate,
    };
  }
}

/** A number without a unit, or a list of them, counts if words lead to it. */
function mayBeFigures(folded: string, group: FigureGroup): boolean {
  const last = group.at(-1)!;
  return last.unit !== null || isBareFigure(folded, group[0]!, last.end);
}

/** A figure at the edge of its paragraph, or of a sentence too long to be one, may go on beyond it. */
function isCut({ folded, cutBefore, cutAfter }: Paragraph, sentence: Span, figure: Figure): boolean {
  const [start, end] = [sentence.start + figure.start, sentence.start + figure.end];
  const goesOnBefore = start === 0 ? cutBefore : figure.start === 0 && DIGIT.test(folded[start - 1]!);
  const goesOnAfter = end === folded.length ? cutAfter : end === sentence.end && DIGIT.test(folded[end]!);
  return goesOnBefore || goesOnAfter;
}
