import { RulesDocument, type FindingEvidenceFragment } from '../api/operations.generated';
import { useAnswer } from '../api/use-answer';
import { useFormats } from '../language/formats';
import { useLanguage } from '../language/language';
import { CELL_STATES, REVIEW_DECISIONS, useTerm } from '../language/terms';
import { defineText, useText } from '../language/text';
import styles from './evidence.module.css';

const text = defineText(
  {
    rule: '规则',
    formula: '算式',
    reference: '依据',
    expected: '应为',
    actual: '实为',
    delta: '相差',
    cells: '所依单元格',
    review: '复核',
    stale: '复核后数字已变，请再看',
    page: (page: number) => `第 ${page} 页`,
    table: (table: number, row: number, column: number) => `表 ${table} 行 ${row} 列 ${column}`,
    line: (line: number) => `第 ${line} 行`,
  },
  {
    rule: 'Rule',
    formula: 'Formula',
    reference: 'Reference',
    expected: 'Expected',
    actual: 'Actual',
    delta: 'Difference',
    cells: 'Cells it rests on',
    review: 'Review',
    stale: 'figures changed since: look again',
    page: (page: number) => `page ${page}`,
    table: (table: number, row: number, column: number) => `table ${table}, row ${row}, column ${column}`,
    line: (line: number) => `line ${line}`,
  },
);

/** Why a rule fails: its formula, what it computes and finds, and the cells with their places in the document. */
export function Evidence({ finding }: { readonly finding: FindingEvidenceFragment }) {
  const words = useText(text);
  const { language } = useLanguage();
  const rules = useAnswer(RulesDocument, { language }).data?.reportRules;
  const rule = rules?.find(({ id }) => id === finding.rule);
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [words.rule, rule && `${finding.rule} ${rule.name}: ${rule.description}`],
    [words.formula, rule?.formula],
    [words.reference, rule?.reference],
    [words.expected, finding.expected],
    [words.actual, finding.actual],
    [words.delta, finding.delta],
  ];
  return (
    <dl className={styles.evidence}>
      {rows.map(([term, said]) => said && <Pair key={term} term={term} said={said} />)}
      {finding.cells.length > 0 && (
        <>
          <dt>{words.cells}</dt>
          <dd>
            <ul>
              {finding.cells.map((cell, index) => (
                <EvidenceCell key={index} cell={cell} />
              ))}
            </ul>
          </dd>
        </>
      )}
      {finding.review && <Review review={finding.review} stale={finding.stale} />}
    </dl>
  );
}

function Pair({ term, said }: { readonly term: string; readonly said: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{said}</dd>
    </>
  );
}

function EvidenceCell({ cell }: { readonly cell: FindingEvidenceFragment['cells'][number] }) {
  const words = useText(text);
  const inWords = useTerm();
  const { page, table, row, column, line } = cell.place;
  const where = [
    page !== null && words.page(page),
    table !== null && row !== null && column !== null && words.table(table, row, column),
    line !== null && words.line(line),
  ];
  return (
    <li>
      <code>{cell.field}</code> {cell.state === 'STATED' ? cell.text : inWords(CELL_STATES[cell.state])}{' '}
      <span className="soft">{where.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

interface ReviewProps {
  readonly review: NonNullable<FindingEvidenceFragment['review']>;
  readonly stale: boolean;
}

function Review({ review: { decision, note, reviewer, reviewedAt }, stale }: ReviewProps) {
  const words = useText(text);
  const inWords = useTerm();
  const { date } = useFormats();
  return (
    <>
      <dt>{words.review}</dt>
      <dd>
        {inWords(REVIEW_DECISIONS[decision])} · {reviewer} · {date(reviewedAt)} {note}{' '}
        {stale && <span className="badge warning">{words.stale}</span>}
      </dd>
    </>
  );
}
