import { APPLICATION_FIELDS } from '../../../src/domain';
import { readHeader } from '../../../src/tables/header-columns';
import { headerUnit } from '../../../src/tables/header-unit';
import { gridOf, rowsOf, streamOf } from './text-grid';

const TABLE_3_HEADER = [
  ['勾稽关系 3x3', '申请人情况 1x7'],
  ['自然人 2x1', '法人或其他组织 1x5', '总计 2x1'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
const ROW = ['一、本年新收 1x3', '1', '2', '3', '4', '5', '6', '21'];
const DOCUMENT_FIELDS = ['issued', 'repealed', 'inForce'];

const columnsOf = (rows: readonly (readonly string[])[], fields: readonly string[]) =>
  readHeader(rowsOf(gridOf(rows)).at(-1)!, fields).columns;

describe('readHeader', () => {
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
    expect(readHeader(regulation!, DOCUMENT_FIELDS).columns).toEqual([2, 3, 4]);
    expect(readHeader(licensing!, ['decisions']).columns).toEqual([2]);
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

describe('a header in another order', () => {
  const TYPES = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const official = (first: readonly string[], types: readonly string[] = TYPES) => [
    ['勾稽关系 3x3', '申请人情况 1x7'],
    first,
    types,
    ROW,
  ];
  const says = (rows: readonly (readonly string[])[]) =>
    readHeader(rowsOf(gridOf(rows)).at(-1)!, APPLICATION_FIELDS);

  test.each([
    ['the form’s', official(['自然人 2x1', '法人或其他组织 1x5', '总计 2x1'])],
    ['names nobody knows in the form’s order', official(['居民 2x1', '法人或其他组织 1x5', '全部 2x1'])],
    ['spans that are wrong', official(['自然人 2x1', '法人或其他组织 1x4', '总计 2x1'])],
    ['a lost group', official(['自然人 2x1', '总计 2x1'])],
  ])('is not %s', (_, rows) => {
    expect(says(rows).contradicts).toBe(false);
  });

  test.each([
    ['unknown names before the group', official(['全部 2x1', '居民 2x1', '法人或其他组织 1x5'])],
    ['unknown names in one row', [['项目', '全部', '居民', ...TYPES], ROW]],
    [
      'two sets of columns',
      [
        ['项目', '自然人', ...TYPES, '总计', '自然人', ...TYPES, '总计'],
        ['一', ...'1234567', ...'1234567'],
      ],
    ],
  ])('is one with %s', (_, rows) => {
    expect(says(rows).contradicts).toBe(true);
  });

  test('has other columns beside the form’s', () => {
    const rows = [
      ['勾稽关系 3x3', '申请人情况 1x7', '上年总计 3x1'],
      ['自然人 2x1', '法人或其他组织 1x5', '总计 2x1'],
      TYPES,
      [...ROW, '9'],
    ];
    const { columns, others } = says(rows);
    expect(columns).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect([...others].filter((column) => column >= 4)).toEqual([11]);
  });

  test('does not take last year’s column for its own, a character apart', () => {
    const rows = [
      ['信息内容', '本年处理决定数量', '上年处理决定数量'],
      ['行政许可', '7', '9'],
    ];
    expect(columnsOf(rows, ['decisions'])).toEqual([2]);
  });

  test('may lack the total’s column', () => {
    const rows = [['项目', '自然人', ...TYPES], ROW.slice(0, -1)];
    expect(says(rows).columns).toEqual([2, 3, 4, 5, 6, 7, null]);
  });

  test.each([
    ['the total first', ['总计', '自然人', '法人或其他组织', ...TYPES], true],
    ['the form’s, line by line', ['自然人', '法人或其他组织', '总计', ...TYPES], false],
    ['the form’s, in one line', ['自然人', ...TYPES, '总计'], false],
    ['words torn apart', ['总计', '自然人', '法人或其他组织', '商业', '企业'], false],
  ])('shows in words alone: %s', (_, words, contradicts) => {
    const stream = streamOf([...words, '一、本年新收', '1', '2', '3', '4', '5', '6', '21']);
    expect(readHeader(rowsOf(stream).at(-1)!, APPLICATION_FIELDS).contradicts).toBe(contradicts);
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
    ['本年收費金額（單位：萬元）', '万元'],
    ['收费金额（万元）', '万元'],
    ['收费金额（单位：元）', '元'],
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
