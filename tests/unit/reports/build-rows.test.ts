import { APPLICATION_FIELDS, placeIn } from '../../../src/domain';
import { RowBuilder } from '../../../src/reports/build-rows';
import type { RecognizedTable } from '../../../src/tables';
import { SHA256 } from './evidence';

/** Given a row's key and its cells by field (`text` or `[text, unit of the header]`), returns the table of that row. */
function tableOf(
  key: string,
  cells: Readonly<Record<string, string | readonly [string, string]>>,
): RecognizedTable {
  const values = Object.entries(cells).map(([field, cell]) => {
    const [text, headerUnit] = typeof cell === 'string' ? [cell, null] : cell;
    return { field, headerUnit, cell: { text, place: placeIn(SHA256, { start: 0, end: text.length }) } };
  });
  return { table: 'TABLE_3', rows: [{ key, label: '予以公开', values }], extraRows: [] };
}

const applicants = (...texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(APPLICATION_FIELDS.map((field, at) => [field, texts[at] ?? '0']));

describe('a row of table 3', () => {
  test('has its official code, its kind, its figures and its cells', () => {
    const [row] = new RowBuilder().outcomes(tableOf('3.1', applicants('1', '2', '3', '4', '5', '6', '21')));
    expect(row).toMatchObject({
      code: '3.1',
      kind: 'DISCLOSED_IN_FULL',
      naturalPerson: 1,
      otherOrganization: 6,
      total: 21,
    });
    expect(row?.cells.map((cell) => cell.value)).toEqual(['1', '2', '3', '4', '5', '6', '21']);
  });

  test.each([
    ['', 'BLANK'],
    ['/', 'DASH'],
    ['无', 'DASH'],
  ])('%j is null, not zero, and nothing to remark', (text, state) => {
    const builder = new RowBuilder();
    const [row] = builder.outcomes(tableOf('3.1', applicants(text)));
    expect(row?.naturalPerson).toBeNull();
    expect(row?.cells[0]).toMatchObject({ state, value: null, text });
    expect(builder.diagnostics).toEqual([]);
  });

  test.each([
    ['见说明', 'VALUE_NOT_A_NUMBER'],
    ['197（含上年2件）', 'VALUE_NOT_A_NUMBER'],
    ['12%', 'VALUE_NOT_A_NUMBER'],
    ['180万元', 'VALUE_NOT_A_NUMBER'],
    ['1.5', 'VALUE_OUT_OF_RANGE'],
    ['2147483648', 'VALUE_OUT_OF_RANGE'],
  ])('%s is null, kept in its cell and named', (text, code) => {
    const builder = new RowBuilder();
    const [row] = builder.outcomes(tableOf('3.1', applicants(text)));
    expect(row?.naturalPerson).toBeNull();
    expect(row?.cells[0]?.text).toBe(text);
    expect(builder.diagnostics).toMatchObject([{ code, severity: 'WARNING', place: row?.cells[0]?.place }]);
  });

  test.each([
    ['2147483647', 2147483647],
    ['12.0', 12],
    ['1,234', 1234],
    ['12件', 12],
  ])('%s is %i', (text, figure) => {
    expect(new RowBuilder().outcomes(tableOf('3.1', applicants(text)))[0]?.naturalPerson).toBe(figure);
  });

  test('a message quotes no more of a cell than a reader needs', () => {
    const builder = new RowBuilder();
    builder.outcomes(tableOf('3.1', applicants('说'.repeat(5000))));
    expect(builder.diagnostics[0]?.message.length).toBeLessThan(200);
  });
});

describe('a row of table 2', () => {
  const fee = (text: string, headerUnit?: string) => {
    const cell = headerUnit === undefined ? text : ([text, headerUnit] as const);
    return new RowBuilder().disclosureCategories(tableOf('ADMINISTRATIVE_FEE', { feeAmount: cell }))[0]!;
  };

  test.each([
    ['3027.6557', undefined, '3027.6557'],
    ['3027.6557', '万元', '3027.6557'],
    ['3027.6557万元', undefined, '3027.6557'],
    ['30276557元', undefined, '3027.6557'],
    ['3027.6557万', undefined, '3027.6557'],
    ['￥3027.6557', '万元', '3027.6557'],
    ['30276557', '元', '3027.6557'],
    ['3027.6557万元', '元', '3027.6557'],
    ['30276557元', '万元', '3027.6557'],
    ['0', '元', '0'],
    ['1', '元', '0.0001'],
    ['', '万元', null],
    ['/', '元', null],
  ])('a fee of %j under %s is %s 万元', (text, headerUnit, amount) => {
    const row = fee(text, headerUnit);
    expect(row.feeAmount).toBe(amount);
    expect(row.cells[0]).toMatchObject({ value: amount, text });
  });

  test.each([
    ['477.35', undefined, '477.35', null],
    ['477.35', '万元', '477.35', 'TEN_THOUSAND_YUAN'],
    ['4773500元', undefined, '4773500', 'YUAN'],
    ['4773500元', '万元', '4773500', 'YUAN'],
  ])('a procurement of %s under %s keeps its own unit', (text, headerUnit, amount, unit) => {
    const cell = headerUnit === undefined ? text : ([text, headerUnit] as const);
    const [row] = new RowBuilder().disclosureCategories(
      tableOf('CENTRALIZED_PROCUREMENT', { procurementItems: '3', procurementAmount: cell }),
    );
    expect(row).toMatchObject({
      procurementItems: 3,
      procurementAmount: amount,
      procurementAmountUnit: unit,
    });
  });

  test('counts decisions beyond 32 bits, and changes below zero', () => {
    const [row] = new RowBuilder().disclosureCategories(
      tableOf('ADMINISTRATIVE_LICENSING', {
        priorItems: '5',
        itemsChange: '-2',
        decisions: '9007199254740991',
      }),
    );
    expect(row).toMatchObject({ priorItems: 5, itemsChange: -2, decisions: 9007199254740991, issued: null });
  });

  test.each([
    ['增5', 5],
    ['增加5项', 5],
    ['减5', -5],
    ['减少：5', -5],
    ['5（增）', 5],
    ['5（减）', -5],
    ['↓5', -5],
    ['减0', 0],
    ['增5减3', null],
    ['5/3', null],
    ['增减5', null],
  ])('a change of %s is %s', (text, change) => {
    const [row] = new RowBuilder().disclosureCategories(
      tableOf('ADMINISTRATIVE_LICENSING', { priorItems: '5', itemsChange: text, decisions: '增5' }),
    );
    expect(row).toMatchObject({ itemsChange: change, decisions: null });
    expect(row?.cells[1]?.text).toBe(text);
  });

  test('refuses decisions that a number cannot hold', () => {
    const builder = new RowBuilder();
    const table = tableOf('ADMINISTRATIVE_LICENSING', { decisions: '9007199254740993' });
    expect(builder.disclosureCategories(table)[0]?.decisions).toBeNull();
    expect(builder.diagnostics).toMatchObject([{ code: 'VALUE_OUT_OF_RANGE' }]);
  });
});

test('rows that are none of the form’s are kept as printed', () => {
  const table: RecognizedTable = {
    table: 'TABLE_2',
    rows: [],
    extraRows: [{ label: '其他主动公开文件', values: tableOf('', { column1: '11' }).rows[0]!.values }],
  };
  expect(new RowBuilder().extraRows([table])).toMatchObject([
    { table: 'TABLE_2', label: '其他主动公开文件', cells: [{ field: 'column1', value: '11' }] },
  ]);
});
