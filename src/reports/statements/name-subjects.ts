import type { Figure } from './figure';
import { shareUnit, type FigureGroup } from './group-figures';
import { dropEnd, hasWords, joinPhrases, slicePhrase, type Phrase } from './phrase';
import { objectOf } from './object-of-figure';
import { splitLabels } from './split-labels';
import { Surroundings } from './surroundings';
import { isRelation, tidy, untied } from './tidy-words';
import { OF_EACH, ONLY_VERBS, POINTER, PREPOSITION, SUM, VERB } from './words';

/** A figure with what it is of. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly subject: string;
}

const ENDS_IN_VERB = new RegExp(`${VERB}$`, 'u');
const IS_PREPOSITION = new RegExp(`^${PREPOSITION}$`, 'u');
const ENDS_IN_ATTRIBUTE = /(?<!目)的$/u;
const ROUGHLY = /^[\s、,]*(?:大约|约)/u;
/** A subject is a phrase; of a longer one its end is kept, which stands next to the figure. */
const LONGEST_SUBJECT = 80;

/** What the figures before have been of: what a share or a change told after them belongs to. */
type Before = readonly { readonly base: Phrase; readonly unit: string | null }[];

/**
 * Given a sentence and the groups of its figures, returns what each figure is of, in the sentence's own words. Lists of
 * bare numbers without as many labels are left out: 5、6件 may be five or six.
 */
export function nameSubjects(sentence: Phrase, groups: readonly FigureGroup[]): NamedFigure[] {
  const around = new Surroundings(sentence, groups.flat());
  const before: { base: Phrase; unit: string | null }[] = [];
  return groups.flatMap((group) => {
    const subjects = nameGroup({ sentence, around, before }, group);
    return shareUnit(group)
      .slice(0, subjects.length)
      .map((figure, index) => {
        const { base, subject, approximate } = subjects[index]!;
        before.push({ base, unit: figure.unit });
        return {
          figure: approximate ? { ...figure, approximate } : figure,
          subject: printed(hasWords(subject) ? subject : sentence),
        };
      });
  });
}

interface Context {
  readonly sentence: Phrase;
  readonly around: Surroundings;
  readonly before: Before;
}

interface Subject {
  readonly base: Phrase;
  readonly subject: Phrase;
  readonly approximate: boolean;
}

function nameGroup(context: Context, group: FigureGroup): Subject[] {
  const labels = group.length > 1 ? labelsOf(context, group) : null;
  if (labels) return labels.map(plain);
  const shares = sharesOf(context, group);
  if (shares) return shares;
  if (group.length > 1 && group.some(({ unit }) => unit === null)) return [];
  const subject = nameFigure(context, group[0]!, group.at(-1)!.end);
  return group.map(() => subject);
}

/** 维持、纠正分别为58、21件: the labels stand before the figures, perhaps a comma away or before their bracket. */
function labelsOf({ around }: Context, group: FigureGroup): Phrase[] | null {
  const { start } = group[0]!;
  const { phrase, from } = around.before(start);
  const each = OF_EACH.exec(phrase.folded);
  // 来信、来访12批、35人次 are of both.
  if (!each && new Set(shareUnit(group).map(({ unit }) => unit)).size > 1) return null;
  const ofEach = untied(slicePhrase(phrase, phrase.folded.length - (each?.[1]?.length ?? 0)));
  let list = untied(slicePhrase(phrase, 0, each?.index));
  if (!hasWords(list)) {
    const opening = around.openingBefore(start);
    list = untied(opening === null ? around.clauseBefore(from) : beforeFigure(around, opening));
  }
  const labels = splitLabels(list, group.length)?.map(tidy);
  return labels?.every(hasWords) ? labels.map((label) => joinPhrases(label, ofEach)) : null;
}

/** 占比分别为33.9%、5.2%: shares of as many figures before. */
function sharesOf({ around, before }: Context, group: FigureGroup): Subject[] | null {
  const { phrase } = around.before(group[0]!.start);
  const relation = tidy(phrase);
  const bases = before.slice(-group.length);
  if (group.length === 1 || bases.length < group.length || !isRelation(relation)) return null;
  return bases.map(({ base }) => related(base, relation, ROUGHLY.test(phrase.folded)));
}

/** The words before the figure that stands right before a bracket: 维持、纠正79件(58/21). */
function beforeFigure(around: Surroundings, opening: number): Phrase {
  const figure = around.figureEndingAt(opening);
  return around.before(figure?.start ?? opening).phrase;
}

function nameFigure({ sentence, around, before }: Context, { start, unit }: Figure, end: number): Subject {
  const own = around.before(start);
  const left = tidy(own.phrase);
  const previous = before.at(-1)?.base ?? tidy(around.clauseBefore(own.from));
  if (isRelation(left)) return related(previous, left, ROUGHLY.test(own.phrase.folded));
  const { object, isObject } = objectOf(around, end);
  const named = (subject: Phrase): Subject => {
    around.use(end, object.end);
    return plain(subject);
  };
  if (!hasWords(left) || POINTER.test(left.folded) || IS_PREPOSITION.test(left.folded)) {
    if (hasWords(object.phrase)) return named(object.phrase);
    const isSum = SUM.test(own.phrase.folded) && before.at(-1)?.unit === unit;
    const others = [
      left,
      tidy(around.beforeBracket(start)),
      isSum ? own.phrase : previous,
      untied(own.phrase),
      own.phrase,
    ];
    return plain(others.find(hasWords) ?? sentence);
  }
  if (ENDS_IN_ATTRIBUTE.test(left.folded))
    return isObject ? named(object.phrase) : plain(dropEnd(left, ENDS_IN_ATTRIBUTE));
  if (isObject && ENDS_IN_VERB.test(left.folded)) return named(joinPhrases(left, object.phrase));
  // “解读材料共发布12篇”: what stands before is what was published, not who did it.
  return plain(ONLY_VERBS.test(left.folded) ? untied(own.phrase) : left);
}

function related(base: Phrase, relation: Phrase, approximate: boolean): Subject {
  return { base, subject: joinPhrases(base, relation), approximate };
}

function plain(subject: Phrase): Subject {
  return { base: subject, subject, approximate: false };
}

function printed({ words }: Phrase): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  return text.length > LONGEST_SUBJECT ? text.slice(-LONGEST_SUBJECT) : text;
}
