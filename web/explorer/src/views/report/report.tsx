import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useLocation, useParams } from 'react-router';
import { ReportDocument } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { useUrlState } from '../../app/url-state';
import { Answer } from '../../components/answer';
import { ShowQuery } from '../../components/show-query';
import { useLanguage } from '../../language/language';
import { useChoice, type Choice } from './choice';
import { FindingList } from './findings/finding-list';
import { ReportForm } from './form/report-form';
import { MissingReport } from './missing-report';
import { Narrative } from './narrative/narrative';
import { ReportHeading } from './report-heading';
import { look, toModel, type Report, type ReportRule } from './report-model';
import styles from './report.module.css';
import { Revisions } from './revisions/revisions';
import { SourcePane } from './source/source-pane';
import { StandingNotes } from './standing-notes';

/** One report: its tables as the form prints them, what the rules say, and every figure's place in the source. */
export function Component() {
  const { id = '' } = useParams();
  const { language } = useLanguage();
  const asOf = useUrlState().get('asOf', '') || null;
  const variables = { id, asOf, language };
  const answer = useAnswer(ReportDocument, variables);
  return (
    <main className={`page ${styles.wide}`}>
      <Answer of={answer}>
        {({ report, reportRules }) =>
          report ? (
            <Shown key={report.id} report={report} rules={reportRules} asOf={asOf} />
          ) : (
            <MissingReport id={id} />
          )
        }
      </Answer>
      <p>
        <ShowQuery document={ReportDocument} variables={variables} />
      </p>
    </main>
  );
}

interface ShownProps {
  readonly report: Report;
  readonly rules: readonly ReportRule[];
  readonly asOf: string | null;
}

function Shown({ report, rules, asOf }: ShownProps) {
  const model = useMemo(() => toModel(report, rules), [report, rules]);
  const [choice, setChoice] = useChoice();
  const chosen = useMemo(() => look(model, choice), [model, choice]);
  const { side, choose, goBack } = useWayBetween(choice, setChoice);
  useBringIntoView(side, [...chosen.cells][0]);
  useSectionOfAddress();
  return (
    <>
      <ReportHeading report={report} />
      <StandingNotes report={report} asOf={asOf} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <ReportForm surroundings={{ model, chosen, choose }} />
          <Narrative model={model} chosen={chosen} choose={choose} />
          <Revisions report={report} asOf={asOf} />
        </div>
        <div ref={side} className={styles.side}>
          <FindingList model={model} chosen={chosen.finding?.id} choose={choose} />
          <SourcePane model={model} choice={choice} chosen={chosen} choose={choose} goBack={goBack} />
        </div>
      </div>
    </>
  );
}

/**
 * The way between the form and the source: where the two do not stand side by side, a choice goes to the source; so does
 * a second press of what is chosen already; and back to what was pressed.
 */
function useWayBetween(choice: Choice | null, setChoice: (choice: Choice | null) => void) {
  const side = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const isLeaving = useRef(false);
  const goToSource = () => side.current?.querySelector<HTMLElement>('[data-chosen]')?.focus();
  useEffect(() => {
    if (isLeaving.current) goToSource();
    isLeaving.current = false;
  }, [choice]);
  const choose = (next: Choice | null) => {
    const active = document.activeElement as HTMLElement | null;
    if (!side.current?.contains(active)) pressed.current = active;
    if (next?.kind === choice?.kind && next?.id === choice?.id) goToSource();
    else isLeaving.current = next !== null && !isBeside(side.current);
    setChoice(next);
  };
  const goBack = () => {
    const cell =
      choice?.kind === 'cell' ? document.querySelector<HTMLElement>(`[data-cell="${choice.id}"]`) : null;
    (cell ?? pressed.current)?.focus();
  };
  return { side, choose, goBack };
}

/** What is chosen by the address or in the source is shown in the form, too: beside the source, or at first. */
function useBringIntoView(side: RefObject<HTMLElement | null>, key: string | undefined) {
  const isFirst = useRef(true);
  useEffect(() => {
    const button = key === undefined ? null : document.querySelector(`[data-cell="${key}"]`);
    if (button && (isFirst.current || isBeside(side.current)) && !isInView(button))
      button.scrollIntoView({ block: 'center', inline: 'nearest' });
    isFirst.current = false;
  }, [side, key]);
}

/** An address may end with a section, such as #OVERVIEW, which is there only once the report is. */
function useSectionOfAddress() {
  const { hash } = useLocation();
  useEffect(() => {
    document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** On a wide page the source stands beside the form and stays in view. */
function isBeside(side: HTMLElement | null): boolean {
  return side !== null && getComputedStyle(side).position === 'sticky';
}
