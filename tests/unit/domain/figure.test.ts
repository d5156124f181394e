import { readFigure, shiftPointLeft } from '../../../src/domain';

describe('readFigure', () => {
  test.each([
    ['0', '0'],
    ['12', '12'],
    ['007', '7'],
    ['零', '0'],
    ['0。', '0'],
    ['￥184,719.50', '184719.50'],
    ['¥5', '5'],
    ['–2', '-2'],
    ['3027\\.6557', '3027.6557'],
    ['\\-5', '-5'],
    ['000', '0'],
    ['3027.6557', '3027.6557'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['0.50', '0.50'],
    ['1,234', '1234'],
    ['1,808,595', '1808595'],
    ["1'234", '1234'],
    ['1,234.5', '1234.5'],
    ['1 808 595', '1808595'],
    ['5 0 1 5 4', '50154'],
    ['197\u00ad', '197'],
    ['\u00a019\u00a0', '19'],
    ['\u300019\u3000', '19'],
    ['1\u200b9\ufeff', '19'],
    ['１９', '19'],
    ['１，２３４', '1234'],
    ['1’234', '1234'],
    ['35[1]', '35'],
    ['35[¹]', '35'],
    ['35〔2〕', '35'],
    ['１２．５', '12.5'],
    ['+5', '5'],
    ['＋5', '5'],
    ['-2', '-2'],
    ['－2', '-2'],
    ['−2', '-2'],
    ['-0', '0'],
    ['-0.0', '0.0'],
  ])('%j states %s', (text, value) => {
    expect(readFigure(text)).toEqual({ state: 'STATED', value, unit: null });
  });

  test.each([
    ['251000元', '251000', '元'],
    ['477.35 万元', '477.35', '万元'],
    ['477.35萬元', '477.35', '万元'],
    ['12件', '12', '件'],
    ['3件次', '3', '件次'],
    ['0（件）', '0', '件'],
    ['人民币5元', '5', '元'],
    ['477.35（万元）', '477.35', '万元'],
    ['47735万', '47735', '万元'],
    ['１２項', null, null],
    ['约477万元', null, null],
    ['1.2亿元', null, null],
  ])('%j states %s in %s', (text, value, unit) => {
    expect(readFigure(text)).toMatchObject({ value, unit });
  });

  test.each(['②', '*', '[1]', '※'])('%j alone is no blank', (text) => {
    expect(readFigure(text)).toEqual({ state: 'TEXT', value: null, unit: null });
  });

  test.each(['', ' ', '\n', '\t \r\n', '\u00a0', '\u3000\u3000', '\u200b\u2060\ufeff'])(
    '%j is blank',
    (text) => {
      expect(readFigure(text)).toEqual({ state: 'BLANK', value: null, unit: null });
    },
  );

  test.each(['/', '／', '-', '--', '－', '—', '——', '–', '―', '─', '\\', '无', '無', ' / ', '- -'])(
    '%j is a dash',
    (text) => {
      expect(readFigure(text)).toEqual({ state: 'DASH', value: null, unit: null });
    },
  );

  test.each([
    '见说明',
    '十二',
    '○',
    'O',
    '约12',
    '12余件',
    '12%',
    '12.5％',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '1.2.3',
    '1,23',
    '1,2345',
    ',123',
    '12,',
    '.',
    '+',
    '5-3',
    '10/20',
    '3.5万件',
    '2.3亿元',
    '12件20件',
    '197 20',
    '197\u00a0\u00a020',
    '18 08595',
    '½',
    '٣',
  ])('%j is text, not a number', (text) => {
    expect(readFigure(text)).toEqual({ state: 'TEXT', value: null, unit: null });
  });

  describe('never reads a note as digits of the figure', () => {
    test.each([
      '197①',
      '197②',
      '197¹',
      '197²',
      '197⁽¹⁾',
      '197⑴',
      '197⒈',
      '197㈠',
      '197₁',
      '197*',
      '197[1]',
      '197（注1）',
    ])('%s is 197 or no figure', (text) => {
      expect(['197', null]).toContain(readFigure(text).value);
    });

    test.each(['①', '²', '⑴', '⒈'])('%s alone is no figure', (text) => {
      expect(readFigure(text).value).toBeNull();
    });
  });

  test.each(['197\n20', '197\n\n20', '1,\n234', '12\n件\n3'])(
    'lines are not joined into one number: %j',
    (text) => {
      expect(readFigure(text)).toEqual({ state: 'TEXT', value: null, unit: null });
    },
  );

  test('lines without another number around a figure are nothing', () => {
    expect(readFigure('\n 19 \n')).toMatchObject({ state: 'STATED', value: '19' });
  });

  test.each([
    ['digits', '9'.repeat(50_000)],
    ['spaces', `1${' '.repeat(50_000)}2x`],
    ['separators', '1,234'.repeat(10_000)],
    ['dashes', `${'-'.repeat(50_000)}x`],
    ['zero-width characters', '\u200b'.repeat(50_000)],
    ['note marks', `${'①'.repeat(50_000)}x`],
    ['decimals', `0.${'3'.repeat(50_000)}`],
  ])('answers for tens of thousands of %s at once', (_, text) => {
    const before = performance.now();
    expect(() => readFigure(text)).not.toThrow();
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('no figure has more digits than a database keeps', () => {
    expect(readFigure('9'.repeat(2000)).value).toBeNull();
    expect(readFigure(`0.${'9'.repeat(2000)}`).value).toBeNull();
  });
});

describe('shiftPointLeft', () => {
  test.each([
    ['251000', 4, '25.1'],
    ['1', 4, '0.0001'],
    ['0', 4, '0'],
    ['10000', 4, '1'],
    ['30276557', 4, '3027.6557'],
    ['12.5', 4, '0.00125'],
    ['-251000', 4, '-25.1'],
    ['12.50', 2, '0.125'],
    ['9007199254740993', 4, '900719925474.0993'],
    ['12', 0, '12'],
  ])('%s by %i places is %s', (value, places, expected) => {
    expect(shiftPointLeft(value, places)).toBe(expected);
  });
});
