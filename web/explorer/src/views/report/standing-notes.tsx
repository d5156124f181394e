import { Link } from 'react-router';
import { places } from '../../app/places';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import type { Report } from './report-model';
import styles from './report.module.css';

const text = defineText(
  {
    needsReview: '此年报待复核：文件所示的身份标记互相矛盾，或读取时有疑问。请核对出处后再引用。',
    retracted: '此年报已撤回，不再计入任何指标；此处显示的是撤回前的内容，仅供查考。',
    superseded: (when: string, until: string) => `这是 ${when} 时的版本，已于 ${until} 被取代。`,
    asOf: (when: string) => `这是截至 ${when} 的内容，也是现行版本。`,
    current: '查看现行版本',
  },
  {
    needsReview:
      'This report needs review: marks of identity in the document contradict each other, or reading it left doubts. Check the source before you quote it.',
    retracted:
      'This report was retracted and counts in no indicator; what is shown is what it said, for reference only.',
    superseded: (when: string, until: string) =>
      `This is the report as of ${when}; it was superseded on ${until}.`,
    asOf: (when: string) => `This is the report as of ${when}, which is the current one.`,
    current: 'Show the current one',
  },
);

/** What must be known before the figures are relied on: review, retraction, a later revision. */
export function StandingNotes({ report, asOf }: { readonly report: Report; readonly asOf: string | null }) {
  const words = useText(text);
  const { dateTime } = useFormats();
  const { status, supersededAt, id } = report;
  return (
    <>
      {status === 'NEEDS_REVIEW' && <p className={styles.note}>{words.needsReview}</p>}
      {status === 'RETRACTED' && <p className={styles.note}>{words.retracted}</p>}
      {asOf !== null && (status !== 'RETRACTED' || supersededAt !== null) && (
        <p className={styles.note}>
          {supersededAt === null
            ? words.asOf(dateTime(asOf))
            : words.superseded(dateTime(asOf), dateTime(supersededAt))}{' '}
          <Link to={places.report(id)}>{words.current}</Link>
        </p>
      )}
    </>
  );
}
