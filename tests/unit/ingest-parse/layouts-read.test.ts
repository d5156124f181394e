import { cellwise, isFigure, read } from './page-reading';
import {
  applications,
  APPLICATIONS_HEADER,
  APPLICATIONS_ROWS,
  DISCLOSURE,
  htmlTable,
  lastOf,
  reportPage,
  type Page,
} from './report-page';

/** Changes the figures' digits, and not their spans. */
const figures = (change: (digits: string) => string): Partial<Page> =>
  cellwise((cell) => (isFigure(cell) ? cell.replace(/^[\d.]+/, change) : cell));
const words = (change: (text: string) => string): Partial<Page> =>
  cellwise((cell) => (isFigure(cell) ? cell : cell.replace(/^[^]*?(?= \d+x\d+$|$)/, change)));

describe('read whole, without a word', () => {
  test.each<[string, Partial<Page>]>([
    ['as the form prints it', {}],
    [
      'paragraphs and spans of an editor',
      cellwise((cell) =>
        cell.replace(
          /^[^]*?(?= \d+x\d+$|$)/,
          (text) => `<p class="MsoNormal"><span lang="EN-US">${text}</span><o:p></o:p></p>`,
        ),
      ),
    ],
    ['smart tags around figures', figures((digits) => `<st1:chmetcnv w:st="on">${digits}</st1:chmetcnv>`)],
    ['figures in pieces', figures((digits) => `<span>${digits[0]}</span><font>${digits.slice(1)}</font>`)],
    [
      'full-width digits',
      figures((digits) =>
        digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
    ],
    ['non-breaking spaces', figures((digits) => `&nbsp;${digits}&nbsp;`)],
    [
      'character references',
      figures((digits) => digits.replace(/\d/g, (digit) => `&#${digit.charCodeAt(0)};`)),
    ],
    ['spaces between the characters of words', words((text) => [...text].join(' '))],
    [
      'words broken over lines',
      words((text) => (text.length > 4 ? `${text.slice(0, 3)}<br>${text.slice(3)}` : text)),
    ],
    [
      'readings of the characters',
      words((text) => text.replace(/[\u4e00-\u9fff]/g, (character) => `<ruby>${character}<rt>x</rt></ruby>`)),
    ],
    ['合计 for 总计', words((text) => text.replace('总计', '合计'))],
    ['figures in frames of their own', figures((digits) => `<table><tr><td>${digits}</td></tr></table>`)],
    [
      'a column of numbers first',
      {
        applications: [
          ['序号 3x1', ...APPLICATIONS_HEADER[0]!],
          ...APPLICATIONS_HEADER.slice(1),
          ...APPLICATIONS_ROWS.map((row, at) => [String(at + 1), ...row]),
        ],
      },
    ],
    ['a line of units above', applications(APPLICATIONS_ROWS, [['单位：件 1x10'], ...APPLICATIONS_HEADER])],
    [
      'a column of remarks, blank',
      applications(
        APPLICATIONS_ROWS.map((row) => [...row, '']),
        [[...APPLICATIONS_HEADER[0]!, '备注 3x1'], ...APPLICATIONS_HEADER.slice(1)],
      ),
    ],
    [
      'a column of shares',
      applications(
        APPLICATIONS_ROWS.map((row) => [...row, '12.5%']),
        [[...APPLICATIONS_HEADER[0]!, '占比 3x1'], ...APPLICATIONS_HEADER.slice(1)],
      ),
    ],
    [
      'all in a table for layout',
      { draw: (rows) => `<table><tr><td>导航</td><td>${htmlTable(rows)}</td></tr></table>` },
    ],
    ['tags never closed', { draw: (rows) => htmlTable(rows).replace(/<\/(?:td|tr)>/g, '') }],
    [
      'a hidden copy with other figures',
      {
        overview: `<div style="display:none">${htmlTable([...APPLICATIONS_HEADER, ...APPLICATIONS_ROWS.map((row) => row.map((cell) => (isFigure(cell) ? `9${cell}` : cell)))])}</div>`,
      },
    ],
    [
      'struck out figures',
      figures((digits) => `<del>9</del>${digits}<span style="text-decoration: line-through">9</span>`),
    ],
    [
      'pipes in preformatted text',
      {
        draw: (rows) =>
          `<pre>${rows.map((row) => row.map((cell) => cell.replace(/ \d+x\d+$/, '')).join(' | ')).join('\n')}</pre>`,
      },
    ],
    [
      'the fee in yuan, as its header says',
      {
        disclosure: DISCLOSURE.map((row) =>
          row.map((cell) => cell.replace('单位：万元', '单位：元').replace('61.5', '615000')),
        ),
      },
    ],
    [
      'the fee’s unit with spaces',
      {
        disclosure: DISCLOSURE.map((row) => row.map((cell) => cell.replace('单位：万元', '单 位 ： 万 元'))),
      },
    ],
    [
      'the total before the others, all names in one row',
      {
        applications: [
          ['项目', '总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
          ...APPLICATIONS_ROWS.map((row) => [row[0]!.replace(' 1x3', ''), lastOf(row), ...row.slice(1, -1)]),
        ],
      },
    ],
    [
      'the columns of table 2 in another order',
      {
        disclosure: DISCLOSURE.map((row, at) =>
          at >= 1 && at <= 3 ? [row[0]!, row[3]!, row[1]!, row[2]!] : row,
        ),
      },
    ],
  ])('%s', async (_, changes) => {
    expect(await read(reportPage(changes))).toEqual({ wrong: [], lost: [], codes: [], isReport: true });
  });
});
