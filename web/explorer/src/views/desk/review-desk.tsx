import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask';
import {
  ListFindingsDocument,
  ReviewFindingDocument,
  type ReviewDecision,
} from '../../api/operations.generated';
import { usePages } from '../../api/use-pages';
import { Answer } from '../../components/answer';
import { FindingLine, type ListedFinding } from '../../components/finding-line';
import { MoreButton } from '../../components/more-button';
import { useFormats } from '../../language/formats';
import { useLanguage } from '../../language/language';
import { REVIEW_DECISIONS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import styles from './desk.module.css';

const text = defineText(
  {
    heading: '待复核的核验结果',
    waiting: (count: string) => `尚有 ${count} 条未复核`,
    note: '理由（公开可读）',
    none: '没有待复核的。',
  },
  {
    heading: 'Findings to review',
    waiting: (count: string) => `${count} not reviewed yet`,
    note: 'Reason (all may read it)',
    none: 'Nothing waits for review.',
  },
);

/** As many at a time as a curator decides about in one go. */
const LISTED = 10;

/** Failed findings that nobody has looked at, each to be confirmed or dismissed with a reason. */
export function ReviewDesk({ fictional }: { readonly fictional: boolean }) {
  const words = useText(text);
  const { count } = useFormats();
  const { language } = useLanguage();
  const filter = { verdicts: ['FAIL' as const], reviewed: false, fictional };
  const pages = usePages(
    ListFindingsDocument,
    { filter, language, first: LISTED },
    (data) => data.reportFindings,
  );
  return (
    <section>
      <h2>{words.heading}</h2>
      <Answer of={pages.answer}>
        {() => (
          <>
            <p className="soft">
              {pages.totalCount === 0 ? words.none : words.waiting(count(pages.totalCount))}
            </p>
            <ol className={styles.tasks}>
              {pages.nodes.map((finding) => (
                <li key={finding.id}>
                  <FindingLine finding={finding} />
                  <Decide finding={finding} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
      <MoreButton pages={pages} />
    </section>
  );
}

/** The decision is about the revision on the screen: if another came meanwhile, the service refuses it. */
function useDecision({ id, report }: ListedFinding) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, note }: { readonly decision: ReviewDecision; readonly note: string }) =>
      ask(ReviewFindingDocument, {
        findingId: id,
        decision,
        note: note === '' ? null : note,
        expectedRevision: report?.revision ?? null,
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

function Decide({ finding }: { readonly finding: ListedFinding }) {
  const words = useText(text);
  const inWords = useTerm();
  const [note, setNote] = useState('');
  const decide = useDecision(finding);
  return (
    <div className="row tight">
      <input
        aria-label={words.note}
        placeholder={words.note}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {(['CONFIRMED', 'DISMISSED'] as const).map((decision) => (
        <button
          key={decision}
          type="button"
          disabled={decide.isPending}
          onClick={() => decide.mutate({ decision, note: note.trim() })}
        >
          {inWords(REVIEW_DECISIONS[decision])}
        </button>
      ))}
      {decide.isError && <span role="alert">{decide.error.message}</span>}
    </div>
  );
}
