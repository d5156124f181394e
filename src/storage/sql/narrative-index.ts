import type { Insertion } from './insertion';

/** Words that stand one after the other, with nothing between. */
export interface WordPhrase {
  readonly words: readonly string[];
  /** Whether the phrase may go on within its last word. */
  readonly isPrefix: boolean;
}

/** A query with what its question marks are bound to. */
export interface SectionsQuery {
  readonly sql: string;
  readonly parameters: readonly (string | number | readonly string[])[];
}

/**
 * The full-text index over the narratives. Its words are of small letters and digits and mean nothing to a database;
 * what they stand for is in `narrative-words.ts`.
 */
export interface NarrativeIndex {
  /** Inserts a revision's id, a section's position and an entry. */
  readonly insertion: Insertion;
  /** Given a section's words by run, returns its entries. No phrase goes from one run to the next. */
  readonly entriesOf: (runs: readonly (readonly string[])[]) => string[];
  /** Given phrases, at least one, returns the query of `revision_id` and `position` of each section with all of them. */
  readonly sectionsWith: (phrases: readonly WordPhrase[]) => SectionsQuery;
}
