import type { NarrativeIndex, WordPhrase } from '../sql/narrative-index';

/** Between runs; shorter than any word, so that no phrase has it and no prefix finds it. */
const NO_WORD = ' x ';

/** The full-text index as a virtual table of FTS5, which keeps where words stand but not the words' text. */
export const CREATE_SQLITE_NARRATIVE_INDEX = `CREATE VIRTUAL TABLE "narrative_index" USING fts5(
  "revision_id" UNINDEXED, "position" UNINDEXED, "words",
  content = '', contentless_unindexed = 1, columnsize = 0, tokenize = 'ascii')`;

export const SQLITE_NARRATIVE_INDEX: NarrativeIndex = {
  insertion: {
    into: 'INSERT INTO "narrative_index" ("revision_id", "position", "words")',
    types: ['varchar', 'integer', 'text'],
    onConflict: '',
  },

  entriesOf: (runs) => (runs.length === 0 ? [] : [runs.map((words) => words.join(' ')).join(NO_WORD)]),

  sectionsWith: (phrases) => ({
    sql: 'SELECT "revision_id", "position" FROM "narrative_index" WHERE "narrative_index" MATCH ?',
    parameters: [phrases.map(toQuery).join(' AND ')],
  }),
};

function toQuery({ words, isPrefix }: WordPhrase): string {
  return `("${words.join(' ')}"${isPrefix ? ' *' : ''})`;
}
