import {
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  APPLICANT_TYPES,
  APPLICATION_FIELD_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  REVIEW_FIELD_LABELS,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  REVIEW_LABELS,
  shiftPointLeft,
  type CategoryField,
  type CategoryKind,
  type OutcomeCode,
  type OutcomeGroup,
} from '../../domain';
import { HANDLED_OUTCOMES, rowOf, type Figures } from './figures';

/** Fees are kept in yuan and printed in 万元, whose decimals are yuan: four places. */
const PLACES_OF_TEN_THOUSAND = 4;

/** The parts of table 2: the clause of article 20, its columns, its rows. */
const CLAUSES: readonly {
  readonly clause: string;
  readonly fields: readonly CategoryField[];
  readonly kinds: readonly CategoryKind[];
}[] = [
  {
    clause: '第二十条第（一）项',
    fields: ['issued', 'repealed', 'inForce'],
    kinds: ['REGULATION', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'],
  },
  { clause: '第二十条第（五）项', fields: ['decisions'], kinds: ['ADMINISTRATIVE_LICENSING'] },
  {
    clause: '第二十条第（六）项',
    fields: ['decisions'],
    kinds: ['ADMINISTRATIVE_PENALTY', 'ADMINISTRATIVE_COMPULSION'],
  },
  { clause: '第二十条第（八）项', fields: ['feeAmount'], kinds: ['ADMINISTRATIVE_FEE'] },
];

const NUMERALS = '一二三四五六七';
const GROUPS: readonly OutcomeGroup[] = ['DENIED', 'UNAVAILABLE', 'NOT_PROCESSED', 'OTHER_HANDLING'];

/** Given figures, returns table 2 of the form of 2021 as HTML. */
export function renderDisclosureTable(figures: Figures): string {
  const rows = CLAUSES.flatMap(({ clause, fields, kinds }) => {
    const width = fields.length === 1 ? 3 : 1;
    return [
      cell(clause, 4),
      cell('信息内容') + fields.map((field) => cell(CATEGORY_FIELD_LABELS[field].zh, width)).join(''),
      ...kinds.map((kind) => {
        const values = rowOf(figures, kind).map((value) =>
          fields[0] === 'feeAmount' ? tenThousands(value) : value,
        );
        return cell(CATEGORY_LABELS[kind].zh) + values.map((value) => cell(value, width)).join('');
      }),
    ];
  });
  return table(rows);
}

/** Given figures with totals, returns table 3 of the form of 2021 as HTML. */
export function renderApplicationTable(figures: Figures): string {
  const values = (code: OutcomeCode): string =>
    rowOf(figures, code)
      .map((value) => cell(value))
      .join('');
  const row = (code: OutcomeCode, label: string, width: number): string => cell(label, width) + values(code);
  const [naturalPerson, ...organizations] = APPLICANT_TYPES.map((type) => APPLICATION_FIELD_LABELS[type].zh);
  const handled = [
    row('3.1', `（一）${OUTCOME_LABELS.DISCLOSED_IN_FULL.zh}`, 2),
    row('3.2', `（二）${OUTCOME_LABELS.DISCLOSED_IN_PART.zh}（区分处理的，只计这一情形，不计其他情形）`, 2),
    ...GROUPS.flatMap((group, at) => {
      const outcomes = HANDLED_OUTCOMES.filter((outcome) => outcome.group === group);
      const label = cell(`（${NUMERALS[at + 2]}）${OUTCOME_GROUP_LABELS[group].zh}`, 1, outcomes.length);
      return outcomes.map(
        ({ code, kind }, index) =>
          (index === 0 ? label : '') + row(code, `${index + 1}.${OUTCOME_LABELS[kind].zh}`, 1),
      );
    }),
    row('3.7', `（七）${OUTCOME_LABELS.OUTCOME_TOTAL.zh}`, 2),
  ];
  handled[0] = cell('三、本年度办理结果', 1, handled.length) + handled[0];
  return table([
    cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3) +
      cell('申请人情况', 7),
    cell(naturalPerson!, 1, 2) + cell('法人或其他组织', 5) + cell(APPLICATION_FIELD_LABELS.total.zh, 1, 2),
    organizations.map((label) => cell(label)).join(''),
    row('1', `一、${OUTCOME_LABELS.NEW_APPLICATIONS.zh}`, 3),
    row('2', `二、${OUTCOME_LABELS.CARRIED_IN.zh}`, 3),
    ...handled,
    row('4', `四、${OUTCOME_LABELS.CARRIED_OUT.zh}`, 3),
  ]);
}

/** Given figures with totals, returns table 4 as HTML. */
export function renderReviewTable(figures: Figures): string {
  const [first, ...litigation] = REVIEW_KINDS.map((kind) => REVIEW_LABELS[kind].zh);
  const results = REVIEW_FIELDS.map((field) => REVIEW_FIELD_LABELS[field].zh);
  return table([
    cell(first!, 5) + cell('行政诉讼', 10),
    results.map((label) => cell(label, 1, 2)).join('') + litigation.map((label) => cell(label, 5)).join(''),
    litigation.flatMap(() => results.map((label) => cell(label))).join(''),
    REVIEW_KINDS.flatMap((kind) => rowOf(figures, kind).map((value) => cell(value))).join(''),
  ]);
}

function tenThousands(yuan: number): string {
  return shiftPointLeft(String(yuan), PLACES_OF_TEN_THOUSAND);
}

function table(rows: readonly string[]): string {
  return `<table border="1">\n${rows.map((row) => `<tr>${row}</tr>\n`).join('')}</table>`;
}

function cell(text: string | number, columns = 1, rows = 1): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}>${text}</td>`;
}
