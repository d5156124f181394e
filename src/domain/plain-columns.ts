import { APPLICATION_FIELDS } from './application-outcome';
import { CATEGORY_COUNT_FIELDS } from './disclosure-category';
import { REVIEW_FIELDS } from './review-case';

/** Of the rows of tables 3, 2 and 4, what needs no reading: the kind, and whole numbers. */
export const PLAIN_COLUMNS = {
  outcome: ['kind', ...APPLICATION_FIELDS],
  category: ['kind', ...CATEGORY_COUNT_FIELDS],
  reviewCase: ['kind', ...REVIEW_FIELDS],
} as const;

/** A table whose rows have plain columns. */
export type RowTable = keyof typeof PLAIN_COLUMNS;
