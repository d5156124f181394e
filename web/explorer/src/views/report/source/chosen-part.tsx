import { CELL_STATES, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { Choice } from '../choice';
import { FindingItem } from '../findings/finding-item';
import { useWriteCell } from '../form/figure-cell';
import {
  isMarkable,
  type Chosen,
  type ReportFinding,
  type ReportModel,
  type Statement,
} from '../report-model';
import { useWritePlace } from './place-words';
import styles from './source.module.css';

const text = defineText(
  {
    state: '状态',
    raw: '原文',
    emptyRaw: '（空）',
    place: '位置',
    sentence: '原句',
    noSentence: '来源为重录，原句不予引用',
    approximate: '约数',
    back: '回到表格',
    close: '取消选择',
    finding: '核验结果',
    rowMarked: '空白处没有可标的文字，标出的是同一行的其他格。',
    elsewhere: '此结论所依据的格不在这份文件里。',
  },
  {
    state: 'State',
    raw: 'Raw text',
    emptyRaw: '(empty)',
    place: 'Place',
    sentence: 'Sentence',
    noSentence: 'The source is retyped: its sentences are not quoted',
    approximate: 'approximate',
    back: 'Back to the form',
    close: 'Clear',
    finding: 'Finding',
    rowMarked: 'A blank has no text to mark: the other cells of its row are marked instead.',
    elsewhere: 'The cells that this rests on are not in this document.',
  },
);

interface ChosenPartProps {
  readonly model: ReportModel;
  readonly chosen: Chosen;
  readonly choose: (choice: Choice | null) => void;
  readonly goBack: () => void;
}

/** What is looked at: what it is called, what is printed there, and where. */
export function ChosenPart({ chosen, choose, goBack }: Omit<ChosenPartProps, 'model'>) {
  const words = useText(text);
  const inWords = useTerm();
  const { cell, finding, statement } = chosen;
  const title = cell
    ? `${inWords(cell.rowLabel)} · ${inWords(cell.fieldLabel)}`
    : statement
      ? statement.subject
      : words.finding;
  return (
    <div className={styles.chosen} aria-live="polite">
      <div className={styles.chosenHead}>
        <h3 tabIndex={-1} data-chosen>
          {title}
        </h3>
        <button type="button" onClick={goBack}>
          {words.back}
        </button>
        <button type="button" onClick={() => choose(null)}>
          {words.close}
        </button>
      </div>
      {cell && <CellFacts chosen={cell.cell} />}
      {statement && <StatementFacts statement={statement} />}
      {finding && chosen.places.length === 0 && finding.cells.length > 0 && (
        <p className="soft">{words.elsewhere}</p>
      )}
      {finding && (
        <p className={styles.sentence}>
          <b>{finding.rule}</b> {finding.message}
        </p>
      )}
    </div>
  );
}

/** What the rules say of the cell or figure that is looked at, unless it simply passes. */
export function ChosenFindings({ model, chosen, choose }: Omit<ChosenPartProps, 'goBack'>) {
  const findings = findingsOn(model, chosen);
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((each) => (
        <FindingItem key={each.id} finding={each} model={model} isChosen={false} choose={choose} />
      ))}
    </ul>
  );
}

function findingsOn(model: ReportModel, { cell, statement }: Chosen): readonly ReportFinding[] {
  const its = cell
    ? model.findingsOfCell.get(cell.key)
    : statement && model.findingsOfStatement.get(model.report.statements.indexOf(statement));
  return (its ?? []).filter(
    ({ verdict }) => statement !== null || verdict === 'FAIL' || verdict === 'ASSUMED',
  );
}

function CellFacts({ chosen }: { readonly chosen: NonNullable<Chosen['cell']>['cell'] }) {
  const words = useText(text);
  const inWords = useTerm();
  const writeCell = useWriteCell();
  const writePlace = useWritePlace();
  return (
    <dl className={styles.facts}>
      <dt>{words.state}</dt>
      <dd>
        {inWords(CELL_STATES[chosen.state])}
        {chosen.state === 'STATED' && <b> {writeCell(chosen)}</b>}
      </dd>
      <dt>{words.raw}</dt>
      <dd>{chosen.text.trim() === '' ? words.emptyRaw : <q lang="zh-CN">{chosen.text}</q>}</dd>
      <dt>{words.place}</dt>
      <dd>
        {writePlace(chosen.place)}
        {!isMarkable(chosen.place) && ` – ${words.rowMarked}`}
      </dd>
    </dl>
  );
}

function StatementFacts({ statement }: { readonly statement: Statement }) {
  const words = useText(text);
  const writePlace = useWritePlace();
  const { value, unit, approximate, text: sentence, place } = statement;
  return (
    <dl className={styles.facts}>
      <dt>{words.raw}</dt>
      <dd>
        <b>
          {value}
          {unit}
        </b>
        {approximate && ` (${words.approximate})`}
      </dd>
      <dt>{words.sentence}</dt>
      <dd>{sentence === null ? words.noSentence : <q lang="zh-CN">{sentence}</q>}</dd>
      <dt>{words.place}</dt>
      <dd>{writePlace(place)}</dd>
    </dl>
  );
}
