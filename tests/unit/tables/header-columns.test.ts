import { APPLICATION_FIELDS } from '../../../src/domain';
import { headerColumns, headerUnit } from '../../../src/tables/header-columns';
import { gridOf, rowsOf } from './text-grid';

const TABLE_3_HEADER = [
  ['勾稽关系 3x3', '申请人情况 1x7'],
  ['自然人 2x1', '法人或其他组织 1x5', '总计 2x1'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
const ROW = ['一、本年新收 1x3', '1', '2', '3', '4', '5', '6', '21'];
const DOCUMENT_FIELDS = ['issued', 'repealed', 'inForce'];

const columnsOf = (rows: readonly (readonly string[])[], fields: readonly string[]) =>
  headerColumns(rowsOf(gridOf(rows)).at(-1)!, fields);

describe('headerColumns', () => {
  test.each([
    ['the form’s header', [...TABLE_3_HEADER, ROW], [4, 5, 6, 7, 8, 9, 10]],
    [
      'broken words',
      [
        ['勾稽 3x3', '申请人 1x7'],
        ['自 然人 2x1', '法人 1x5', '总\n计 2x1'],
        ['商 业 企 业', '科研 机构', '社会公益组织', '法律服务机构', '其 他'],
        ROW,
      ],
      [4, 5, 6, 7, 8, 9, 10],
    ],
    [
      'the total first',
      [
        ['项目', '总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
        ['一', '21', '1', '2', '3', '4', '5', '6'],
      ],
      [3, 4, 5, 6, 7, 8, 2],
    ],
    [
      'other wordings, the total first',
      [
        ['项目', '合计', '自然人', '企业', '科研机构', '社会公益组织', '法律服务机构', '其它组织'],
        ['一', '21', '1', '2', '3', '4', '5', '6'],
      ],
      [3, 4, 5, 6, 7, 8, 2],
    ],
  ])('finds the columns of table 3 under %s', (_, rows, expected) => {
    expect(columnsOf(rows, APPLICATION_FIELDS)).toEqual(expected);
  });

  test.each([
    ['no header', [ROW]],
    [
      'a column’s name lost',
      [
        ['项目', '自然人', '商业企业', '', '社会公益组织', '法律服务机构', '其他', '总计'],
        ['一', '1', '2', '3', '4', '5', '6', '21'],
      ],
    ],
    [
      'only the row’s own words',
      [
        ['3.其他', '1', '2', '3', '4', '5', '6', '21'],
        ['（七）总计', '1', '2', '3', '4', '5', '6', '21'],
      ],
    ],
  ])('finds nothing where there is %s', (_, rows) => {
    expect(columnsOf(rows, APPLICATION_FIELDS)).toBeNull();
  });

  test('takes the header of the part of table 2 that the row stands in', () => {
    const rows = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '1', '2', '3'],
      ['信息内容', '本年处理决定数量 1x3'],
      ['行政许可', '5 1x3'],
    ];
    const [, regulation, , licensing] = rowsOf(gridOf(rows));
    expect(headerColumns(regulation!, DOCUMENT_FIELDS)).toEqual([2, 3, 4]);
    expect(headerColumns(licensing!, ['decisions'])).toEqual([2]);
  });

  test('finds table 2’s columns in another order', () => {
    const rows = [
      ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'],
      ['规章', '3', '1', '2'],
    ];
    expect(columnsOf(rows, DOCUMENT_FIELDS)).toEqual([3, 4, 2]);
  });

  test('finds them by other wordings too', () => {
    const rows = [
      ['信息内容', '现行有效', '本年制发', '本年废止'],
      ['规章', '3', '1', '2'],
    ];
    expect(columnsOf(rows, DOCUMENT_FIELDS)).toEqual([3, 4, 2]);
  });
});

describe('headerUnit', () => {
  const unitOf = (header: string, field = 'feeAmount', row = '行政事业性收费'): string | null =>
    headerUnit(
      rowsOf(
        gridOf([
          ['信息内容', header],
          [row, '30276557'],
        ]),
      ).at(-1)!,
      field,
    );

  test.each([
    ['本年收费金额（单位：万元）', '万元'],
    ['本年收费金额(单位:万元)', '万元'],
    ['本 年 收 费 金 额 （ 单 位 ： 万 元 ）', '万元'],
    ['本年收费金额\n（单位：万\n元）', '万元'],
    ['本年收费金额（万元）', '万元'],
    ['本年收费金额（单位：元）', '元'],
    ['本年收费金额（元）', '元'],
    ['本年收费金额', null],
  ])('%j states %s', (header, unit) => {
    expect(unitOf(header)).toBe(unit);
  });

  test.each(['本年收费金额（单位：亿元）', '本年收费金额（单位：千元）'])(
    '%s states neither 元 nor 万元',
    (header) => {
      expect(['元', '万元']).not.toContain(unitOf(header));
    },
  );

  test('counts have no unit of money', () => {
    expect(unitOf('本年处理决定数量（单位：元）', 'decisions', '行政许可')).toBeNull();
  });
});
