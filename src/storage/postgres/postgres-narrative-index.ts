import type { NarrativeIndex, WordPhrase } from '../sql/narrative-index';

interface PlacedWord {
  readonly word: string;
  readonly place: number;
}

/** PostgreSQL forgets places beyond these: of a vector 16,383, and of one word in it 255. */
const MOST_PLACES = 16_000;
const MOST_PLACES_OF_A_WORD = 255;
/** How far entries overlap, so that no phrase is lost between them: the longest text that may be looked for. */
const OVERLAP = 1_000;
/** Each phrase may stand in another of a long section's entries. */
const SECTIONS_WITH_ALL = `SELECT "revision_id", "position" FROM "narrative_index"
  JOIN unnest(CAST(? AS tsquery[])) WITH ORDINALITY AS sought ("phrase", "number") ON "words" @@ "phrase"
  GROUP BY "revision_id", "position" HAVING count(DISTINCT "number") = CAST(? AS integer)`;

/** The full-text index as a table of vectors. Their places are ours: a parser would depend on the locale. */
export const CREATE_POSTGRES_NARRATIVE_INDEX = [
  `CREATE TABLE "narrative_index" (
    "revision_id" varchar COLLATE "C" NOT NULL REFERENCES "report_revision" ("id") ON DELETE CASCADE,
    "position" integer NOT NULL,
    "words" tsvector NOT NULL)`,
  'CREATE INDEX "narrative_index_by_revision" ON "narrative_index" ("revision_id")',
  'CREATE INDEX "narrative_index_by_words" ON "narrative_index" USING gin ("words")',
];

export const POSTGRES_NARRATIVE_INDEX: NarrativeIndex = {
  insertion: {
    into: 'INSERT INTO "narrative_index" ("revision_id", "position", "words")',
    types: ['varchar', 'integer', 'tsvector'],
    onConflict: '',
  },

  entriesOf: (runs) => [...parts(placed(runs))].map(toVector),

  sectionsWith: (phrases) => ({
    sql: SECTIONS_WITH_ALL,
    parameters: [phrases.map(toQuery), phrases.length],
  }),
};

/** After each run a place is left out. */
function placed(runs: readonly (readonly string[])[]): PlacedWord[] {
  let place = 0;
  return runs.flatMap((words) => {
    const inRun = words.map((word, at) => ({ word, place: place + at }));
    place += words.length + 1;
    return inRun;
  });
}

function* parts(words: readonly PlacedWord[]): Generator<readonly PlacedWord[]> {
  let from = 0;
  while (from < words.length) {
    const to = endOfPart(words, from);
    yield words.slice(from, to);
    if (to === words.length) return;
    from = Math.max(to - OVERLAP, Math.ceil((from + to) / 2));
  }
}

function endOfPart(words: readonly PlacedWord[], from: number): number {
  const counts = new Map<string, number>();
  for (let at = from; at < words.length; at += 1) {
    const { word, place } = words[at]!;
    const count = (counts.get(word) ?? 0) + 1;
    if (count > MOST_PLACES_OF_A_WORD || place - words[from]!.place >= MOST_PLACES) return at;
    counts.set(word, count);
  }
  return words.length;
}

function toVector(words: readonly PlacedWord[]): string {
  const first = words[0]!.place;
  return words.map(({ word, place }) => `${word}:${place - first + 1}`).join(' ');
}

function toQuery({ words, isPrefix }: WordPhrase): string {
  return words.map((word) => (isPrefix ? `${word}:*` : word)).join(' <-> ');
}
