import {
  APPLICANT_TYPES,
  APPLICATION_FIELD_LABELS,
  categoriesOfForm,
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  outcomesOfForm,
  REVIEW_FIELD_LABELS,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  REVIEW_LABELS,
  type CategoryKind,
  type OutcomeGroup,
} from '../../domain';
import type { SyntheticPage } from './page';
import type { PrintedRow } from './print-cells';

/** How wide table 2 is: its rows have two or three figures in one or three columns each, beside the label. */
const WIDTH = 3;

/** The parts of table 2: the clause of article 20, its rows. The columns are those of the edition. */
const CLAUSES: readonly { readonly clause: string; readonly kinds: readonly CategoryKind[] }[] = [
  { clause: '第二十条第（一）项', kinds: ['REGULATION', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'] },
  { clause: '第二十条第（五）项', kinds: ['ADMINISTRATIVE_LICENSING', 'OTHER_EXTERNAL_SERVICE'] },
  { clause: '第二十条第（六）项', kinds: ['ADMINISTRATIVE_PENALTY', 'ADMINISTRATIVE_COMPULSION'] },
  { clause: '第二十条第（八）项', kinds: ['ADMINISTRATIVE_FEE'] },
  { clause: '第二十条第（九）项', kinds: ['CENTRALIZED_PROCUREMENT'] },
];

const NUMERALS = '一二三四五六七';
const GROUPS: readonly OutcomeGroup[] = ['DENIED', 'UNAVAILABLE', 'NOT_PROCESSED', 'OTHER_HANDLING'];

/** Given what a report says, returns table 2 as HTML. */
export function renderDisclosureTable({ form, cells }: SyntheticPage): string {
  const rows = CLAUSES.flatMap(({ clause, kinds }) => {
    const printed = kinds.filter((kind) => cells.has(kind));
    const fields = categoriesOfForm(form).get(kinds[0]!);
    if (!fields || printed.length === 0) return [];
    const line = (label: string, texts: readonly string[]): string =>
      cell(label) + texts.map((text, at) => cell(text, widthOf(at, texts.length))).join('');
    return [
      cell(clause, WIDTH + 1),
      line(
        '信息内容',
        fields.map((field) => CATEGORY_FIELD_LABELS[field].zh),
      ),
      ...printed.map((kind) => line(CATEGORY_LABELS[kind].zh, cells.get(kind)!)),
    ];
  });
  return table(rows);
}

/** The last figure of a row takes what the others leave. */
function widthOf(at: number, count: number): number {
  return at === count - 1 ? WIDTH - at : 1;
}

/** Given what a report says, returns table 3 as HTML. */
export function renderApplicationTable(page: SyntheticPage): string {
  const row = (code: PrintedRow, label: string, width: number): string =>
    cell(label, width) + valuesOf(page, code);
  const [naturalPerson, ...organizations] = APPLICANT_TYPES.map((type) => APPLICATION_FIELD_LABELS[type].zh);
  const handled = [
    row('3.1', `（一）${OUTCOME_LABELS.DISCLOSED_IN_FULL.zh}`, 2),
    row('3.2', `（二）${OUTCOME_LABELS.DISCLOSED_IN_PART.zh}（区分处理的，只计这一情形，不计其他情形）`, 2),
    ...GROUPS.flatMap((group, at) => renderGroup(page, group, `（${NUMERALS[at + 2]}）`)),
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

/** The rows of a group, beside its name; a group of one row, as other handling of 2019, is named by it. */
function renderGroup(page: SyntheticPage, group: OutcomeGroup, number: string): string[] {
  const { zh: name } = OUTCOME_GROUP_LABELS[group];
  const outcomes = outcomesOfForm(page.form).filter((outcome) => outcome.group === group);
  if (outcomes.length === 1) return [cell(number + name, 2) + valuesOf(page, outcomes[0]!.code)];
  const rows = outcomes.map(
    ({ code, kind }, at) => cell(`${at + 1}.${OUTCOME_LABELS[kind].zh}`) + valuesOf(page, code),
  );
  if (group === 'DENIED' && page.cells.has(group)) rows.push(cell(`${name}小计`) + valuesOf(page, group));
  rows[0] = cell(number + name, 1, rows.length) + rows[0];
  return rows;
}

/** Given what a report says, returns table 4 as HTML. */
export function renderReviewTable(page: SyntheticPage): string {
  const [first, ...litigation] = REVIEW_KINDS.map((kind) => REVIEW_LABELS[kind].zh);
  const results = REVIEW_FIELDS.map((field) => REVIEW_FIELD_LABELS[field].zh);
  return table([
    cell(first!, 5) + cell('行政诉讼', 10),
    results.map((label) => cell(label, 1, 2)).join('') + litigation.map((label) => cell(label, 5)).join(''),
    litigation.flatMap(() => results.map((label) => cell(label))).join(''),
    REVIEW_KINDS.map((kind) => valuesOf(page, kind)).join(''),
  ]);
}

function valuesOf({ cells }: SyntheticPage, row: PrintedRow): string {
  return cells
    .get(row)!
    .map((text) => cell(text))
    .join('');
}

function table(rows: readonly string[]): string {
  return `<table border="1">\n${rows.map((row) => `<tr>${row}</tr>\n`).join('')}</table>`;
}

function cell(text: string, columns = 1, rows = 1): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}>${text}</td>`;
}
