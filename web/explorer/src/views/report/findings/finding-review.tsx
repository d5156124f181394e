import { useFormats } from '../../../language/formats';
import { REVIEW_DECISIONS, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { ReportFinding } from '../report-model';
import styles from './findings.module.css';

const text = defineText(
  { review: '复核', stale: '复核后数据已变' },
  { review: 'Reviewed', stale: 'the figures have changed since' },
);

/** What a curator decided about a finding, if anybody has. */
export function FindingReview({ finding: { review, stale } }: { readonly finding: ReportFinding }) {
  const words = useText(text);
  const inWords = useTerm();
  const { date } = useFormats();
  if (!review) return null;
  return (
    <p className={styles.review}>
      {words.review}: <b>{inWords(REVIEW_DECISIONS[review.decision])}</b>
      {review.note !== null && ` – ${review.note}`} ({review.reviewer}, {date(review.reviewedAt)})
      {stale && <span className="badge warning">{words.stale}</span>}
    </p>
  );
}
