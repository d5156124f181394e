import { distance } from 'fastest-levenshtein';
import { GROUP_LABELS, type EditionRow } from './editions';
import { normalizeLabel } from './normalize-label';

/** How surely a label is a row's: exact wordings score 10, corrected and partial ones less, anything else 0. */
export const EXACT_MATCH = 10;
/** The label has other words before or after the row's wording. */
export const PARTIAL_MATCH = 7;
const TRUNCATED_MATCH = 6;
/** Shorter labels (总计, 其他, 规章) must match exactly: two changed characters would make them anything. */
const SHORTEST_PARTIAL = 4;
/** OCR slips seen change one or two characters of a label, and one in ten of the longest. */
const MOST_EDITS = 2;
const CHARACTERS_PER_EDIT = 10;
/** Sentences that stand in a table are no labels; the longest label of the form has 35 characters. */
const LONGEST_LABEL = 120;

/** A row of the form that a label may mean. */
export interface LabelMatch {
  readonly row: EditionRow;
  readonly quality: number;
}

/** The same labels come in every document, so answers are kept, for each table of each edition apart. */
const remembered = new WeakMap<readonly EditionRow[], Map<string, readonly LabelMatch[]>>();
const MOST_REMEMBERED = 2000;

/** Given a printed label and the rows of a table of the form, returns the rows it may mean. */
export function matchesOf(label: string, rows: readonly EditionRow[]): readonly LabelMatch[] {
  let known = remembered.get(rows);
  if (!known || known.size >= MOST_REMEMBERED) {
    known = new Map<string, readonly LabelMatch[]>();
    remembered.set(rows, known);
  }
  let matches = known.get(label);
  if (!matches) {
    matches = rows
      .map((row) => ({ row, quality: matchLabel(label, row) }))
      .filter(({ quality }) => quality > 0);
    known.set(label, matches);
  }
  return matches;
}

/** Given a printed label and a row of the form, returns the quality of the best match with its wordings, 0 to 10. */
export function matchLabel(label: string, row: EditionRow): number {
  const wordings = row.labels.map(normalizeLabel);
  const normalized = normalizeLabel(label);
  const alone = withoutGroups(normalized);
  return Math.max(bestMatch(normalized, wordings), alone === normalized ? 0 : bestMatch(alone, wordings));
}

const LIST_NUMBER = /^\d{1,2}(?=\D)/;

/** The label without the names of the groups before it; a group's name alone stays. */
function withoutGroups(label: string): string {
  let rest = label;
  for (;;) {
    const group = GROUP_LABELS.find((each) => rest.startsWith(each) && rest.length > each.length);
    if (group === undefined) return rest;
    rest = rest.slice(group.length).replace(LIST_NUMBER, '');
  }
}

function bestMatch(label: string, wordings: readonly string[]): number {
  if (label === '' || label.length > LONGEST_LABEL) return 0;
  return Math.max(...wordings.map((wording) => matchOne(label, wording)));
}

function matchOne(label: string, wording: string): number {
  if (label === wording) return EXACT_MATCH;
  if (wording.length < SHORTEST_PARTIAL || label.length < SHORTEST_PARTIAL) return 0;
  const mostEdits = Math.max(
    Math.min(MOST_EDITS, Math.floor(wording.length / SHORTEST_PARTIAL)),
    Math.floor(wording.length / CHARACTERS_PER_EDIT),
  );
  const edits = Math.abs(label.length - wording.length) > mostEdits ? Infinity : distance(label, wording);
  if (edits <= mostEdits) return EXACT_MATCH - edits;
  if (label.endsWith(wording) || label.startsWith(wording)) return PARTIAL_MATCH;
  return wording.startsWith(label) ? TRUNCATED_MATCH : 0;
}
