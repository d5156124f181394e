import { isFigure, read } from './page-reading';
import {
  applications,
  APPLICATIONS_HEADER,
  APPLICATIONS_ROWS,
  DISCLOSURE,
  htmlTable,
  lastOf,
  reportPage,
  REVIEW,
  type Page,
  type Row,
} from './report-page';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** The fifteen figures of table 4. */
const FIGURES_4 = REVIEW[3]!;

describe('never read wrong in silence', () => {
  const changeRow = (at: number, change: (row: Row) => Row): Partial<Page> =>
    applications(APPLICATIONS_ROWS.map((row, index) => (index === at ? change(row) : row)));
  const changeLast = (change: (figure: string) => string): Partial<Page> =>
    changeRow(2, (row) => [...row.slice(0, -1), change(lastOf(row))]);

  test.each<[string, Partial<Page>]>([
    ['a raised note', changeLast((figure) => `${figure}<sup>1</sup>`)],
    ['a circled note', changeLast((figure) => `${figure}①`)],
    ['a note in brackets', changeLast((figure) => `${figure}（含上年2件）`)],
    ['a second figure in the cell', changeLast((figure) => `${figure}<br>20`)],
    ['a second paragraph in the cell', changeLast((figure) => `<p>${figure}</p><p>20</p>`)],
    ['a cell lost', changeRow(5, (row) => [...row.slice(0, 4), ...row.slice(5)])],
    ['a cell over two columns', changeRow(5, (row) => [...row.slice(0, 3), '9 1x2', ...row.slice(5)])],
    ['a blank cell too many before the figures', changeRow(5, (row) => [row[0]!, '', ...row.slice(1)])],
    ['a figure too many', changeRow(5, (row) => [...row, '9'])],
    ['one cell for the whole row', changeRow(5, (row) => [row[0]!, '无 1x7'])],
    [
      'a cell over two rows',
      {
        applications: [
          ...APPLICATIONS_HEADER,
          ...APPLICATIONS_ROWS.map((row, at) =>
            at === 5 ? [...row.slice(0, -1), `${lastOf(row)} 2x1`] : at === 6 ? row.slice(0, -1) : row,
          ),
        ],
      },
    ],
    [
      'a group header one column too narrow',
      applications(APPLICATIONS_ROWS, [
        APPLICATIONS_HEADER[0]!,
        ['自然人 2x1', '法人或其他组织 1x4', '总计 2x1'],
        APPLICATIONS_HEADER[2]!,
      ]),
    ],
    [
      'a group header lost',
      applications(APPLICATIONS_ROWS, [
        APPLICATIONS_HEADER[0]!,
        ['自然人 2x1', '总计 2x1'],
        APPLICATIONS_HEADER[2]!,
      ]),
    ],
    [
      'the total first, by another name',
      applications(
        APPLICATIONS_ROWS.map((row) => [...row.slice(0, -7), lastOf(row), ...row.slice(-7, -1)]),
        [
          APPLICATIONS_HEADER[0]!,
          ['合计 2x1', '自然人 2x1', '法人或其他组织 1x5'],
          ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其它组织'],
        ],
      ),
    ],
    [
      'the other organizations first, beside another name',
      applications(
        APPLICATIONS_ROWS.map((row) => {
          const [natural, ...rest] = row.slice(-7);
          return [...row.slice(0, -7), natural!, rest[4]!, ...rest.slice(0, 4), rest[5]!];
        }),
        [
          APPLICATIONS_HEADER[0]!,
          APPLICATIONS_HEADER[1]!,
          ['其他', '企业', '科研机构', '社会公益组织', '法律服务机构'],
        ],
      ),
    ],
    [
      'the columns of table 2 in another order, by other names',
      {
        disclosure: DISCLOSURE.map((row) => {
          const names = row.map((cell) => cell.replace(/件数$/, ''));
          return names.length === 4 ? [names[0]!, names[3]!, names[1]!, names[2]!] : row;
        }),
      },
    ],
    ['the total column lost', applications(APPLICATIONS_ROWS.map((row) => row.slice(0, -1)))],
    ['a column lost', applications(APPLICATIONS_ROWS.map((row) => [...row.slice(0, 3), ...row.slice(4)]))],
    ['a second row of table 4', { review: [...REVIEW, REVIEW[3]!.map((figure) => `9${figure}`)] }],
    ['a figure of table 4 lost', { review: [...REVIEW.slice(0, 3), REVIEW[3]!.slice(1)] }],
    [
      'last year’s table in the overview',
      {
        overview: htmlTable([
          ...APPLICATIONS_HEADER,
          ...APPLICATIONS_ROWS.map((row) => row.map((cell) => (isFigure(cell) ? `9${cell}` : cell))),
        ]),
      },
    ],
    [
      'last year’s table at the end',
      {
        others: htmlTable([
          ...APPLICATIONS_HEADER,
          ...APPLICATIONS_ROWS.map((row) => row.map((cell) => (isFigure(cell) ? `9${cell}` : cell))),
        ]),
      },
    ],
    [
      'the fee in hundreds of millions',
      { disclosure: DISCLOSURE.map((row) => row.map((cell) => cell.replace('单位：万元', '单位：亿元'))) },
    ],
    ['two figures side by side in the cell', changeLast((figure) => `${figure} 20`)],
    [
      'a count in units of money',
      { disclosure: DISCLOSURE.map((row) => row.map((cell) => cell.replace(/^31/, '180万元'))) },
    ],
    [
      'litigation before reconsideration, in two rows',
      {
        review: [
          ['行政诉讼 1x10'],
          ['未经复议直接起诉 1x5', '复议后起诉 1x5'],
          [...RESULTS, ...RESULTS],
          FIGURES_4.slice(5),
          ['行政复议 1x5'],
          RESULTS,
          FIGURES_4.slice(0, 5),
        ],
      },
    ],
    [
      'litigation before reconsideration, its names cut',
      {
        review: [
          ['行政诉讼 1x10', '行政复议 1x5'],
          ['直接起诉 1x5', '复议后起诉 1x5', ...RESULTS.map((result) => `${result} 2x1`)],
          [...RESULTS, ...RESULTS],
          [...FIGURES_4.slice(5), ...FIGURES_4.slice(0, 5)],
        ],
      },
    ],
    [
      'a row a track, the total first',
      {
        review: [
          ['', '总计', ...RESULTS.slice(0, 4)],
          ...['行政复议', '未经复议直接起诉', '复议后起诉'].map((track, at) => [
            track,
            FIGURES_4[at * 5 + 4]!,
            ...FIGURES_4.slice(at * 5, at * 5 + 4),
          ]),
        ],
      },
    ],
  ])('%s', async (_, changes) => {
    const { wrong, lost, codes } = await read(reportPage(changes));
    if (wrong.length > 0 || lost.length > 0) expect(codes).not.toEqual([]);
    // Only whole tables that stand before the report's own may be taken for it, and that is named.
    if (!codes.includes('TABLE_REPEATED')) expect(wrong).toEqual([]);
  });

  test('table 3 turned on its side gives no report', async () => {
    const turned = [
      ['', ...APPLICATIONS_ROWS.map((row) => row[0]!.replace(' 1x3', ''))],
      ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].map(
        (name, at) => [name, ...APPLICATIONS_ROWS.map((row) => row[at + 1]!)],
      ),
    ];
    const { isReport, wrong, codes } = await read(reportPage({ applications: turned }));
    expect(wrong).toEqual([]);
    expect(isReport || codes.includes('UNPARSEABLE')).toBe(true);
  });
});
