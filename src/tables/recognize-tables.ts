import type { Diagnostic, FormTable, PlacedText, Severity } from '../domain';
import type { GridLayout } from '../grids';
import { collectExtraRows } from './collect-extra-rows';
import { EDITIONS, type Edition } from './editions';
import { findRepetitions } from './find-repetitions';
import { toLogicalRows, type LogicalRow } from './logical-rows';
import { normalizeLabel } from './normalize-label';
import { rankGrids, TABLE, TABLE_UNDER_ITS_HEADING, type GridRank } from './rank-grids';
import { findFormRows, readFormRows, type FormRows, type FoundFormRows } from './recognize-form-rows';
import type { RecognizedTable, RecognizedTables } from './recognized-table';
import { recognizeReviewTable, type ReviewRows } from './recognize-review-table';
import { looseParagraphs } from './loose-paragraphs';

/** What a header that only one edition prints weighs against a row's score of about 100. */
const OWN_HEADER_SCORE = 60;

/** The form has 35 rows; a document with all its tables laid out oddly has some hundreds. */
const MOST_ROWS = 5000;

/** Where an edition's tables stand in a document, and how well that explains it. */
interface EditionFinding {
  readonly edition: Edition;
  readonly disclosure: FoundFormRows;
  readonly applications: FoundFormRows;
  readonly score: number;
}

interface EditionReading {
  readonly edition: Edition;
  readonly disclosure: FormRows;
  readonly applications: FormRows;
}

/**
 * Given a document's grids, returns the form's three tables in them, read by the edition of the form that explains
 * the document's labels best: labels decide, never the year.
 */
export function recognizeTables(layout: GridLayout): RecognizedTables {
  const all = layout.grids.flatMap(toLogicalRows);
  const rows = all.slice(0, MOST_ROWS);
  const rankOf = rankGrids(layout);
  const review = recognizeReviewTable(rows, rankOf);
  const others = rows.filter((row) => !review.used.has(row));
  const headers = headersIn(all);
  const byEdition = EDITIONS.map((edition) => findByEdition(edition, others, headers));
  const best = byEdition.reduce((most, each) => (each.score > most.score ? each : most));
  const { reading, repetitions } = chooseAmongRepeated(readEdition(best), others, headers, rankOf);
  const used = new Set([...reading.disclosure.used, ...reading.applications.used, ...review.used]);
  const extra = collectExtraRows(rows, reading, used);
  const tables = {
    TABLE_2: { table: 'TABLE_2', rows: reading.disclosure.rows, extraRows: extra.TABLE_2 },
    TABLE_3: { table: 'TABLE_3', rows: reading.applications.rows, extraRows: extra.TABLE_3 },
    TABLE_4: { table: 'TABLE_4', rows: review.rows, extraRows: [] },
  } as const;
  return {
    form: reading.edition.form,
    tables,
    paragraphs: looseParagraphs(layout, used),
    diagnostics: [
      ...surplus(all),
      ...reading.disclosure.diagnostics,
      ...reading.applications.diagnostics,
      ...review.diagnostics,
      ...extra.diagnostics,
      ...repetitions,
      ...missingRows(reading, review, tables),
    ],
  };
}

/** A table that lost a row or two is still the report's; one with fewer goes on in another table. */
const WHOLE = 0.8;

/**
 * Where several tables hold the same rows with other figures, the ones that stand under their section's heading are the
 * report's, then those that no caption gives to another year. If neither leaves the form's rows whole and once, what
 * was read first stays, and what else there is is a warning.
 */
function chooseAmongRepeated(
  first: EditionReading,
  rows: readonly LogicalRow[],
  headers: ReadonlySet<string>,
  rankOf: GridRank,
): { reading: EditionReading; repetitions: Diagnostic[] } {
  const undecided = repetitionsOf(first, rows, 'WARNING');
  if (undecided.length === 0) return { reading: first, repetitions: [] };
  for (const fewest of [TABLE_UNDER_ITS_HEADING, TABLE]) {
    const likely = rows.filter((row) => rankOf(row.grid) >= fewest);
    const reading = readEdition(findByEdition(first.edition, likely, headers));
    const isWhole =
      reading.disclosure.rows.length >= first.disclosure.rows.length * WHOLE &&
      reading.applications.rows.length >= first.applications.rows.length * WHOLE;
    if (isWhole && repetitionsOf(reading, likely, 'WARNING').length === 0) {
      return { reading, repetitions: repetitionsOf(reading, rows, 'INFO') };
    }
  }
  return { reading: first, repetitions: undecided };
}

function repetitionsOf(
  { edition, disclosure, applications }: EditionReading,
  rows: readonly LogicalRow[],
  severity: Severity,
): Diagnostic[] {
  const used = new Set([...disclosure.used, ...applications.used]);
  return findRepetitions(rows, edition, [...disclosure.rows, ...applications.rows], used, severity);
}

function findByEdition(
  edition: Edition,
  rows: readonly LogicalRow[],
  headers: ReadonlySet<string>,
): EditionFinding {
  const disclosure = findFormRows(rows, edition.disclosureRows);
  const rest = rows.filter((row) => !disclosure.used.has(row));
  const applications = findFormRows(rest, edition.applicationRows);
  const own = edition.ownHeaders.filter((header) => headers.has(normalizeLabel(header))).length;
  return {
    edition,
    disclosure,
    applications,
    score: disclosure.score + applications.score + own * OWN_HEADER_SCORE,
  };
}

function readEdition({ edition, disclosure, applications }: EditionFinding): EditionReading {
  return { edition, disclosure: readFormRows(disclosure), applications: readFormRows(applications) };
}

function headersIn(rows: readonly LogicalRow[]): ReadonlySet<string> {
  const headers = new Set<string>();
  for (const { cells } of rows)
    for (const { state, text } of cells) if (state === 'TEXT') headers.add(normalizeLabel(text));
  return headers;
}

function missingRows(
  reading: EditionReading,
  review: ReviewRows,
  tables: Readonly<Record<FormTable, RecognizedTable>>,
): Diagnostic[] {
  const { disclosureRows, applicationRows } = reading.edition;
  const missing = (
    table: FormTable,
    name: string,
    expected: readonly { key: string; labels: readonly string[] }[],
  ): Diagnostic[] => {
    const { rows } = tables[table];
    if (rows.length === 0) {
      return [
        { code: 'TABLE_MISSING', severity: 'WARNING', message: `No row of ${name} was found.`, place: null },
      ];
    }
    const found = new Set(rows.map((row) => row.key));
    const near: PlacedText | undefined = rows.at(-1)?.values.at(-1)?.cell;
    return expected
      .filter((row) => !found.has(row.key))
      .map((row) => ({
        code: 'ROW_MISSING',
        severity: 'WARNING',
        message: `Row “${row.labels[0]}” of ${name} was not found.`,
        place: near?.place ?? null,
      }));
  };
  return [
    ...missing('TABLE_2', 'table 2', disclosureRows),
    ...missing('TABLE_3', 'table 3', applicationRows),
    ...(review.diagnostics.length > 0 ? [] : missing('TABLE_4', 'table 4', [])),
  ];
}

function surplus(rows: readonly LogicalRow[]): Diagnostic[] {
  const first = rows[MOST_ROWS];
  if (!first) return [];
  const message = `The document's tables have ${rows.length} rows; only the first ${MOST_ROWS} are read.`;
  return [{ code: 'TABLE_TOO_LARGE', severity: 'WARNING', message, place: first.cells[0]?.place ?? null }];
}
