import { APPLICATION_FIELDS, OUTCOME_LABELS, OUTCOMES } from '../../../src/domain';
import { PageWriter, PLAIN_STYLE, type DrawnTable, type PdfStyle } from '../../support/pdf/draw-pages';
import { pdfFile, type PdfOptions, type PdfPage } from '../../support/pdf/pdf-file';
import { APPLICATIONS_HEADER, DISCLOSURE, REVIEW, type Row } from './report-page';

const FORM_2021 = OUTCOMES.filter((outcome) => (outcome.forms as readonly string[]).includes('FORM_2021'));
const GROUPS: Readonly<Record<string, string>> = {
  '3.3.1': '（三）不予公开 8x1',
  '3.4.1': '（四）无法提供 3x1',
  '3.5.1': '（五）不予处理 5x1',
  '3.6.1': '（六）其他处理 3x1',
};
const LABELS: Readonly<Record<string, string>> = {
  '1': '一、本年新收政府信息公开申请数量 1x3',
  '2': '二、上年结转政府信息公开申请数量 1x3',
  '3.1': '（一）予以公开 1x2',
  '3.2': '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 1x2',
  '3.7': '（七）总计 1x2',
  '4': '四、结转下年度继续办理 1x3',
};

/** Table 3 as the form prints it, with its groups, and the figures of `FIGURES`. */
const GROUPED_ROWS: readonly Row[] = FORM_2021.map(({ code, kind }, row) => [
  ...(code === '3.1' ? ['三、本年度办理结果 22x1'] : []),
  ...(GROUPS[code] === undefined ? [] : [GROUPS[code]]),
  LABELS[code] ?? `${code.slice(-1)}.${OUTCOME_LABELS[kind].zh}`,
  ...APPLICATION_FIELDS.map((_, column) => `${row + 1}0${column + 1}`),
]);

/** Given rows of `text` or `text ROWSxCOLUMNS` and the columns' shares of the width, returns the table to draw. */
function tableOf(rows: readonly Row[], shares: readonly number[]): DrawnTable {
  const coveredTo = shares.map(() => -1);
  const cells = rows.flatMap((texts, row) => {
    let column = 0;
    return texts.map((notation) => {
      const [, text = '', down, across] = /^([^]*?)(?: (\d+)x(\d+))?$/.exec(notation) ?? [];
      const [rowSpan, columnSpan] = [Number(down ?? 1), Number(across ?? 1)];
      while (coveredTo[column]! >= row) column += 1;
      const cell = { text, row, column, rowSpan, columnSpan };
      for (let end = column + columnSpan; column < end; column += 1) coveredTo[column] = row + rowSpan - 1;
      return cell;
    });
  });
  return { cells, shares };
}

/** Given how to draw it, returns the pages of a report with the figures of `FIGURES`. */
export function reportPages(changes: Partial<PdfStyle> = {}): PdfPage[] {
  const writer = new PageWriter({ ...PLAIN_STYLE, ...changes });
  writer.paragraph('示例省甲市人民政府2022年政府信息公开工作年度报告');
  writer.paragraph('本报告所列数据的统计期限为2022年1月1日至2022年12月31日。', 2);
  writer.paragraph('一、总体情况', 2);
  writer.paragraph('公开工作有序进行，公众可以在网站上查阅全部主动公开的文件，也可以到政务服务中心查阅。', 2);
  writer.paragraph('二、主动公开政府信息情况', 2);
  writer.table(tableOf(DISCLOSURE, [5, 3, 3, 3]));
  writer.paragraph('三、收到和处理政府信息公开申请情况', 2);
  writer.table(tableOf([...APPLICATIONS_HEADER, ...GROUPED_ROWS], [4, 6, 13, 5, 5, 5, 5, 5, 5, 5]));
  writer.paragraph('四、政府信息公开行政复议、行政诉讼情况', 2);
  writer.table(
    tableOf(
      REVIEW,
      REVIEW.at(-1)!.map(() => 1),
    ),
  );
  writer.paragraph('五、存在的主要问题及改进情况', 2);
  writer.paragraph('仍有不足。', 2);
  writer.paragraph('六、其他需要报告的事项', 2);
  writer.paragraph('无其他需要报告的事项。', 2);
  writer.paragraph('网站标识码：9001000001', 2);
  return writer.pages();
}

/** Given how to draw it and what is peculiar of the file, returns a PDF of a report with the figures of `FIGURES`. */
export function reportPdf(changes: Partial<PdfStyle> = {}, options: PdfOptions = {}): Buffer {
  return pdfFile(reportPages(changes), options);
}
