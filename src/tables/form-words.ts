import {
  APPLICATION_FIELD_LABELS,
  CATEGORY_FIELD_LABELS,
  OUTCOME_GROUP_LABELS,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
} from '../domain';
import { EDITIONS } from './editions';
import { normalizeLabel } from './normalize-label';

/** Words of the tables that label no row: headers, groups, and the note in table 3's corner. */
const OTHER_WORDS = ['信息内容', '申请人情况', '法人或其他组织', '本年度办理结果', '行政诉讼'];
const ARTICLE_HEADING = /^第二十条第/;
const CORNER_NOTE = /勾稽关系/;

const WORDS: ReadonlySet<string> = new Set(
  [
    ...EDITIONS.flatMap((edition) => [
      ...[...edition.disclosureRows, ...edition.applicationRows].flatMap((row) => row.labels),
      ...edition.ownHeaders,
    ]),
    ...[
      APPLICATION_FIELD_LABELS,
      CATEGORY_FIELD_LABELS,
      OUTCOME_GROUP_LABELS,
      REVIEW_FIELD_LABELS,
      REVIEW_LABELS,
    ].flatMap((labels) => Object.values(labels).map((label) => label.zh)),
    ...OTHER_WORDS,
  ].map(normalizeLabel),
);

/** Given words that stand in a table, returns whether they are the form's own. */
export function isFormWord(text: string): boolean {
  const label = normalizeLabel(text);
  return WORDS.has(label) || ARTICLE_HEADING.test(label) || CORNER_NOTE.test(text);
}
