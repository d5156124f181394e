import {
  APPLICATION_FIELDS,
  OUTCOME_LABELS,
  OUTCOMES,
  REVIEW_FIELDS,
  REVIEW_KINDS,
} from '../../../src/domain';

export type Row = readonly string[];

/** A page in parts, each of which a test may set otherwise. */
export interface Page {
  readonly title: string;
  readonly opening: string;
  readonly overview: string;
  readonly disclosure: readonly Row[];
  readonly applications: readonly Row[];
  readonly review: readonly Row[];
  readonly others: string;
  readonly footer: string;
  /** Draws a table from its rows. */
  readonly draw: (rows: readonly Row[]) => string;
}

const FORM_2021 = OUTCOMES.filter((outcome) => (outcome.forms as readonly string[]).includes('FORM_2021'));
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Invented figures; those of tables 3 and 4 say their row and column, so that none can stand for another. */
export const DISCLOSURE: readonly Row[] = [
  ['第二十条第（一）项 1x4'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '11', '12', '13'],
  ['行政规范性文件', '21', '22', '23'],
  ['第二十条第（五）项 1x4'],
  ['信息内容', '本年处理决定数量 1x3'],
  ['行政许可', '31 1x3'],
  ['第二十条第（六）项 1x4'],
  ['信息内容', '本年处理决定数量 1x3'],
  ['行政处罚', '41 1x3'],
  ['行政强制', '51 1x3'],
  ['第二十条第（八）项 1x4'],
  ['信息内容', '本年收费金额（单位：万元） 1x3'],
  ['行政事业性收费', '61.5 1x3'],
];
export const APPLICATIONS_HEADER: readonly Row[] = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3', '申请人情况 1x7'],
  ['自然人 2x1', '法人或其他组织 1x5', '总计 2x1'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
export const APPLICATIONS_ROWS: readonly Row[] = FORM_2021.map((outcome, row) => [
  `${OUTCOME_LABELS[outcome.kind].zh} 1x3`,
  ...APPLICATION_FIELDS.map((_, column) => `${row + 1}0${column + 1}`),
]);
export const REVIEW: readonly Row[] = [
  ['行政复议 1x5', '行政诉讼 1x10'],
  [...RESULTS.map((result) => `${result} 2x1`), '未经复议直接起诉 1x5', '复议后起诉 1x5'],
  [...RESULTS, ...RESULTS],
  REVIEW_KINDS.flatMap((_, track) => REVIEW_FIELDS.map((__, field) => `${track + 1}0${field + 1}`)),
];

/** Every figure of the page by its row and field. */
export const FIGURES: ReadonlyMap<string, string> = new Map([
  ['REGULATION.issued', '11'],
  ['REGULATION.repealed', '12'],
  ['REGULATION.inForce', '13'],
  ['ADMINISTRATIVE_NORMATIVE_DOCUMENT.issued', '21'],
  ['ADMINISTRATIVE_NORMATIVE_DOCUMENT.repealed', '22'],
  ['ADMINISTRATIVE_NORMATIVE_DOCUMENT.inForce', '23'],
  ['ADMINISTRATIVE_LICENSING.decisions', '31'],
  ['ADMINISTRATIVE_PENALTY.decisions', '41'],
  ['ADMINISTRATIVE_COMPULSION.decisions', '51'],
  ['ADMINISTRATIVE_FEE.feeAmount', '61.5'],
  ...FORM_2021.flatMap((outcome, row) =>
    APPLICATION_FIELDS.map(
      (field, column) => [`${outcome.code}.${field}`, `${row + 1}0${column + 1}`] as const,
    ),
  ),
  ...REVIEW_KINDS.flatMap((kind, track) =>
    REVIEW_FIELDS.map((field, column) => [`${kind}.${field}`, `${track + 1}0${column + 1}`] as const),
  ),
]);

/** Table 3 with these rows, under its own header or another. */
export function applications(
  rows: readonly Row[],
  header: readonly Row[] = APPLICATIONS_HEADER,
): Pick<Page, 'applications'> {
  return { applications: [...header, ...rows] };
}

/** The last cell of a row: its total. */
export function lastOf(row: Row): string {
  return row[row.length - 1]!;
}

/** Draws rows of `text` or `text ROWSxCOLUMNS` as an HTML table. */
export function htmlTable(rows: readonly Row[]): string {
  const cells = (row: Row): string[] =>
    row.map((notation) => {
      const [, text, rowSpan, columnSpan] = /^([^]*?)(?: (\d+)x(\d+))?$/.exec(notation)!;
      const spans = rowSpan === undefined ? '' : ` rowspan="${rowSpan}" colspan="${columnSpan}"`;
      return `<td${spans}>${text}</td>`;
    });
  return `<table border="1">${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table>`;
}

/** Given what a page has otherwise, returns it as HTML; its division is of a fictional province. */
export function reportPage(changes: Partial<Page> = {}): string {
  const page: Page = {
    title: '示例省甲市人民政府2022年政府信息公开工作年度报告',
    opening: '<p>本报告所列数据的统计期限为2022年1月1日至2022年12月31日。</p>',
    overview: '<p>公开工作有序进行。</p>',
    disclosure: DISCLOSURE,
    applications: [...APPLICATIONS_HEADER, ...APPLICATIONS_ROWS],
    review: REVIEW,
    others: '<p>无其他需要报告的事项。</p>',
    footer: '<p>网站标识码：9001000001</p>',
    draw: htmlTable,
    ...changes,
  };
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><h1>${page.title}</h1>${page.opening}
<p>一、总体情况</p>${page.overview}<p>二、主动公开政府信息情况</p>${page.draw(page.disclosure)}
<p>三、收到和处理政府信息公开申请情况</p>${page.draw(page.applications)}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${page.draw(page.review)}
<p>五、存在的主要问题及改进情况</p><p>仍有不足。</p><p>六、其他需要报告的事项</p>${page.others}${page.footer}</body></html>`;
}
