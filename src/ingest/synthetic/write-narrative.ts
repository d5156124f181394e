import { OUTCOMES, type OutcomeGroup, type SectionKind } from '../../domain';
import { rowOf, totalOf, type Figures } from './figures';
import { choose, createRandom, type Random } from './random';
import type { SyntheticSettings } from './settings';
import type { SyntheticReport } from './synthetic-reports';

/** Given a report and its seed, returns the paragraphs of each section, in which the tables' figures stand again. */
export function writeNarrative(
  { narrative, topics }: SyntheticSettings,
  seed: number,
  report: SyntheticReport,
): (section: SectionKind) => string[] {
  const random = createRandom(`${seed} ${report.division.code} ${report.year} words`);
  const words = { ...wordsOf(report), ...chooseTopics(random, topics) };
  return (section) => narrative[section].map((wordings) => fillIn(choose(random, wordings), words));
}

/** Given a text with names in braces, returns it with their values. */
function fillIn(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new RangeError(`The narrative speaks of {${name}}, which is no figure.`);
    return String(word);
  });
}

function chooseTopics(random: Random, topics: readonly string[]): { topic: string; otherTopic: string } {
  const topic = choose(random, topics);
  return {
    topic,
    otherTopic: choose(
      random,
      topics.filter((each) => each !== topic),
    ),
  };
}

function wordsOf({ division, year, figures }: SyntheticReport): Record<string, string | number> {
  const [issued, repealed, inForce] = rowOf(figures, 'ADMINISTRATIVE_NORMATIVE_DOCUMENT');
  const [upheld, corrected, otherResult, pending, reviews] = rowOf(figures, 'ADMINISTRATIVE_RECONSIDERATION');
  const [paid, fee] = rowOf(figures, 'PROCESSING_FEE');
  const litigations =
    totalOf(figures, 'LITIGATION_DIRECT') + totalOf(figures, 'LITIGATION_AFTER_RECONSIDERATION');
  return {
    year,
    nextYear: year + 1,
    region: `全${division.name.slice(-1)}`,
    documentsIssued: issued!,
    documentsRepealed: repealed!,
    documentsInForce: inForce!,
    new: totalOf(figures, '1'),
    in: totalOf(figures, '2'),
    done: totalOf(figures, '3.7'),
    out: totalOf(figures, '4'),
    full: totalOf(figures, '3.1'),
    part: totalOf(figures, '3.2'),
    denied: totalOfGroup(figures, 'DENIED'),
    unavailable: totalOfGroup(figures, 'UNAVAILABLE'),
    notProcessed: totalOfGroup(figures, 'NOT_PROCESSED'),
    other: totalOfGroup(figures, 'OTHER_HANDLING'),
    reconsiderations: reviews!,
    reconsiderationsUpheld: upheld!,
    reconsiderationsCorrected: corrected!,
    reconsiderationsOther: otherResult!,
    reconsiderationsPending: pending!,
    litigations,
    notices: paid! + totalOf(figures, '3.6.2'),
    paid: paid!,
    fee: fee!,
  };
}

function totalOfGroup(figures: Figures, group: OutcomeGroup): number {
  return OUTCOMES.filter((outcome) => outcome.group === group && figures.has(outcome.code)).reduce(
    (sum, { code }) => sum + totalOf(figures, code),
    0,
  );
}
