import {
  APPLICATION_FIELD_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  SECTION_LABELS,
} from '../../../../../../src/domain/glossary';
import { useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { CellTable } from './cell-table';
import { FigureCells } from './figure-cells';
import {
  APPLICANT_FIELDS,
  OUTCOME_BLOCKS,
  PARTIAL_NOTE,
  type OutcomeBlock,
  type OutcomeKind,
} from './form-layout';
import styles from './form.module.css';
import { cellKey } from './report-cells';
import type { FormTableProps } from './report-form';
import { useOutcomeSheet } from './table-sheets';

const text = defineText(
  {
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    applicants: '申请人情况',
    organizations: '法人或其他组织',
    chapters: ['一、', '二、', '三、本年度办理结果', '四、'] as readonly string[],
  },
  {
    corner: '(In each column the first item plus the second equals the third plus the fourth)',
    applicants: 'Applicants',
    organizations: 'Legal persons or other organizations',
    chapters: ['I. ', 'II. ', 'III. Results of the year', 'IV. '] as readonly string[],
  },
);

/** The columns are narrow: where long English words of their headers may be broken. */
const breakable = (label: string) =>
  label.replace(/(?:organi|insti|enter|commer)(?=zation|tution|prise|cial)/g, '$&\u00ad');

/** 三、收到和处理政府信息公开申请情况: seven columns of applicants, three columns of labels. */
export function Table3({ surroundings }: FormTableProps) {
  const inWords = useTerm();
  const { report } = surroundings.model;
  const blocks = OUTCOME_BLOCKS[report.form];
  const kinds: OutcomeKind[] = [
    'NEW_APPLICATIONS',
    'CARRIED_IN',
    ...blocks.flatMap((block) => block.kinds),
    'CARRIED_OUT',
  ];
  return (
    <CellTable
      caption={inWords(SECTION_LABELS.APPLICATIONS)}
      keys={kinds.flatMap((kind) => APPLICANT_FIELDS.map((field) => cellKey(kind, field)))}
      sheet={useOutcomeSheet(report)}
      surroundings={surroundings}
    >
      <Head />
      <tbody>
        <Chapter number={0} kind="NEW_APPLICATIONS" />
        <Chapter number={1} kind="CARRIED_IN" />
        <Results blocks={blocks} />
        <Chapter number={3} kind="CARRIED_OUT" />
      </tbody>
    </CellTable>
  );
}

function Head() {
  const words = useText(text);
  const inWords = useTerm();
  const [first, last] = [APPLICANT_FIELDS[0]!, APPLICANT_FIELDS.at(-1)!];
  return (
    <thead className={styles.narrow}>
      <tr>
        <th colSpan={3} rowSpan={3} className={styles.corner}>
          {words.corner}
        </th>
        <th scope="colgroup" colSpan={APPLICANT_FIELDS.length}>
          {words.applicants}
        </th>
      </tr>
      <tr>
        <th scope="col" rowSpan={2}>
          {inWords(APPLICATION_FIELD_LABELS[first])}
        </th>
        <th scope="colgroup" colSpan={APPLICANT_FIELDS.length - 2}>
          {words.organizations}
        </th>
        <th scope="col" rowSpan={2}>
          {inWords(APPLICATION_FIELD_LABELS[last])}
        </th>
      </tr>
      <tr>
        {APPLICANT_FIELDS.slice(1, -1).map((field) => (
          <th key={field} scope="col">
            {breakable(inWords(APPLICATION_FIELD_LABELS[field]))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** 一、二、四: one row each. */
function Chapter({ number, kind }: { readonly number: number; readonly kind: OutcomeKind }) {
  const words = useText(text);
  const inWords = useTerm();
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {words.chapters[number]}
        {inWords(OUTCOME_LABELS[kind])}
      </th>
      <FigureCells row={kind} fields={APPLICANT_FIELDS} />
    </tr>
  );
}

/** 三、本年度办理结果: its rows and groups of rows beside one label. */
function Results({ blocks }: { readonly blocks: readonly OutcomeBlock[] }) {
  const words = useText(text);
  const inWords = useTerm();
  const rows = blocks.flatMap((block) => block.kinds.map((kind, index) => ({ block, kind, index })));
  return rows.map(({ block, kind, index }, at) => (
    <tr key={kind}>
      {at === 0 && (
        <th scope="rowgroup" rowSpan={rows.length} className={styles.chapter}>
          {words.chapters[2]}
        </th>
      )}
      {block.group !== null && index === 0 && (
        <th scope="rowgroup" rowSpan={block.kinds.length} className={styles.group}>
          {inWords(block.number)}
          {inWords(OUTCOME_GROUP_LABELS[block.group])}
        </th>
      )}
      <th scope="row" colSpan={block.group === null ? 2 : 1}>
        {block.group === null ? inWords(block.number) : `${index + 1}. `}
        {inWords(OUTCOME_LABELS[kind])}
        {kind === 'DISCLOSED_IN_PART' && inWords(PARTIAL_NOTE)}
      </th>
      <FigureCells row={kind} fields={APPLICANT_FIELDS} />
    </tr>
  ));
}
