import type { SectionKind, Statement } from '../../domain';
import { toPlace, toStoredPlace, type StoredPlace } from './place.mapper';

type StatementRow = readonly [
  section: SectionKind | null,
  subject: string,
  value: string,
  unit: string | null,
  /** Its sentence, by its position; null without one. */
  sentence: number | null,
  approximate: 0 | 1,
  ...StoredPlace,
];

/** Sentences are kept once each: most hold several figures. */
interface StoredStatements {
  readonly sentences: readonly string[];
  readonly statements: readonly StatementRow[];
}

/** Given a report's statements and its document, returns the JSON that is stored. */
export function toStoredStatements(statements: readonly Statement[], sha256: string): string {
  const sentences = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = sentences.get(text) ?? sentences.size;
    sentences.set(text, known);
    return known;
  };
  const rows = statements.map(({ section, subject, value, unit, text, approximate, place }): StatementRow => {
    const sentence = text === null ? null : numberOf(text);
    return [section, subject, value, unit, sentence, approximate ? 1 : 0, ...toStoredPlace(place, sha256)];
  });
  const stored: StoredStatements = { sentences: [...sentences.keys()], statements: rows };
  return JSON.stringify(stored);
}

/** Given that JSON and the document, returns the statements. */
export function toStatements(json: string, sha256: string): Statement[] {
  const { sentences, statements } = JSON.parse(json) as StoredStatements;
  return statements.map(([section, subject, value, unit, sentence, approximate, ...place]) => ({
    section,
    subject,
    value,
    unit,
    text: sentence === null ? null : sentences[sentence]!,
    approximate: approximate === 1,
    place: toPlace(place, sha256),
  }));
}
