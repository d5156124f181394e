import { APPLICATION_FIELDS, OUTCOMES, OUTCOME_LABELS } from '../../../src/domain';
import { gridOf, placedText } from './text-grid';
import type { GridLayout } from '../../../src/grids';
import { recognizeTables, type RecognizedTables } from '../../../src/tables';

export type Rows = readonly (readonly string[])[];

/** Tables 2 and 3 as the two editions print them, every figure another, so that none can stand for another. */
export const DISCLOSURE_2021: Rows = [
  ['第二十条第（一）项 1x4'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
  ['第二十条第（五）项 1x4'],
  ['信息内容', '本年处理决定数量 1x3'],
  ['行政许可', '7 1x3'],
  ['第二十条第（六）项 1x4'],
  ['信息内容', '本年处理决定数量 1x3'],
  ['行政处罚', '8 1x3'],
  ['行政强制', '9 1x3'],
  ['第二十条第（八）项 1x4'],
  ['信息内容', '本年收费金额（单位：万元） 1x3'],
  ['行政事业性收费', '10.5 1x3'],
];
export const DISCLOSURE_2019: Rows = [
  ['第二十条第（一）项 1x5'],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量 1x2'],
  ['规章', '1', '2', '3 1x2'],
  ['规范性文件', '4', '5', '6 1x2'],
  ['第二十条第（五）项 1x5'],
  // The spans of the header and of the rows differ in the printed form.
  ['信息内容', '上一年项目数量', '本年增/减 1x2', '处理决定数量'],
  ['行政许可', '7 1x2', '+8', '9'],
  ['其他对外管理服务事项', '10 1x2', '-11', '12'],
  ['第二十条第（六）项 1x5'],
  ['信息内容', '上一年项目数量', '本年增/减 1x2', '处理决定数量'],
  ['行政处罚', '13 1x2', '14', '15'],
  ['行政强制', '16 1x2', '17', '18'],
  ['第二十条第（八）项 1x5'],
  ['信息内容', '上一年项目数量 1x2', '本年增/减 1x2'],
  ['行政事业性收费', '19 1x2', '20 1x2'],
  ['第二十条第（九）项 1x5'],
  ['信息内容', '采购项目数量 1x2', '采购总金额 1x2'],
  ['政府集中采购', '21 1x2', '22.5 1x2'],
];
const APPLICATIONS_HEADER: Rows = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3', '申请人情况 1x7'],
  ['自然人 2x1', '法人或其他组织 1x5', '总计 2x1'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];

/** Rows of table 3 with their merged label columns; row n of the form (from 1) holds n01 to n07. */
export function applicationRows(form: 'FORM_2019' | 'FORM_2021'): string[][] {
  return outcomesOf(form).map((outcome, at) => [
    `${OUTCOME_LABELS[outcome.kind].zh} 1x3`,
    ...APPLICATION_FIELDS.map((_, column) => `${at + 1}0${column + 1}`),
  ]);
}

export function applicationsTable(rows: Rows): Rows {
  return [...APPLICATIONS_HEADER, ...rows];
}

/** What the rows of `applicationRows` must come to, as `code: figures`. */
export function expectedOutcomes(form: 'FORM_2019' | 'FORM_2021'): string[] {
  return outcomesOf(form).map(
    (outcome, at) =>
      `${outcome.code}: ${APPLICATION_FIELDS.map((_, column) => `${at + 1}0${column + 1}`).join(' ')}`,
  );
}

function outcomesOf(form: 'FORM_2019' | 'FORM_2021') {
  return OUTCOMES.filter((outcome) => (outcome.forms as readonly string[]).includes(form));
}

/** Given tables as rows of cells, returns what is recognised in them. */
export function recognize(...tables: readonly Rows[]): RecognizedTables {
  const layout: GridLayout = {
    grids: tables.map((rows, at) => gridOf(rows, at + 1)),
    paragraphs: [placedText('一、总体情况')],
  };
  return recognizeTables(layout);
}

/** `3.1: 1 2 3 4 5 6 21`, a row each; a field moved out of its place would show. */
export function outcomesIn({ tables }: RecognizedTables): string[] {
  return tables.TABLE_3.rows.map(({ key, values }) => {
    const texts = APPLICATION_FIELDS.map(
      (field) => values.find((value) => value.field === field)?.cell.text ?? '?',
    );
    return `${key}: ${texts.join(' ')}`;
  });
}

export function codesIn({ diagnostics }: RecognizedTables): string[] {
  return diagnostics.map((diagnostic) => diagnostic.code);
}
