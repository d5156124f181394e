import { distance } from 'fastest-levenshtein';
import { normalizeLabel } from './normalize-label';

/** How surely a label is a row's: exact wordings score 10, corrected and partial ones less, anything else 0. */
export const EXACT_MATCH = 10;
const PARTIAL_MATCH = 7;
const TRUNCATED_MATCH = 6;
/** Shorter labels (总计, 其他, 规章) must match exactly: two changed characters would make them anything. */
const SHORTEST_PARTIAL = 4;
/** OCR slips seen change at most two characters of a label. */
const MOST_EDITS = 2;

/** Given a printed label and a row's known wordings, returns the quality of the best match, 0 to 10. */
export function matchLabel(label: string, wordings: readonly string[]): number {
  const normalized = normalizeLabel(label);
  if (normalized === '') return 0;
  return wordings.reduce((best, wording) => Math.max(best, matchOne(normalized, normalizeLabel(wording))), 0);
}

function matchOne(label: string, wording: string): number {
  if (label === wording) return EXACT_MATCH;
  if (wording.length < SHORTEST_PARTIAL || label.length < SHORTEST_PARTIAL) return 0;
  const mostEdits = Math.min(MOST_EDITS, Math.floor(wording.length / SHORTEST_PARTIAL));
  const edits = Math.abs(label.length - wording.length) > mostEdits ? Infinity : distance(label, wording);
  if (edits <= mostEdits) return EXACT_MATCH - edits;
  if (label.endsWith(wording) || label.startsWith(wording)) return PARTIAL_MATCH;
  return wording.startsWith(label) ? TRUNCATED_MATCH : 0;
}
