import type { Cell } from './cell';

/** The three tracks of table 4, in the form's order. */
export const REVIEW_KINDS = [
  'ADMINISTRATIVE_RECONSIDERATION',
  'LITIGATION_DIRECT',
  'LITIGATION_AFTER_RECONSIDERATION',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_FIELDS = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const;
export type ReviewField = (typeof REVIEW_FIELDS)[number];

/** A track of table 4. Figures are counts of cases; null is a figure the document does not state. */
export interface ReviewCase extends Readonly<Record<ReviewField, number | null>> {
  readonly kind: ReviewKind;
  readonly cells: readonly Cell[];
}
