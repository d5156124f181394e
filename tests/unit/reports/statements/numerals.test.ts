import { readChineseNumeral } from '../../../../src/reports/statements/chinese-numerals';
import { addWhole, decimalOf, multiplyOut } from '../../../../src/reports/statements/decimals';

test.each([
  ['一', '1'],
  ['两', '2'],
  ['十', '10'],
  ['十五', '15'],
  ['二十', '20'],
  ['一百二十一', '121'],
  ['一百一十五', '115'],
  ['一百十五', '115'],
  ['三百零二', '302'],
  ['两千零五十', '2050'],
  ['一千〇一', '1001'],
  ['一万二千', '12000'],
  ['一万零二', '10002'],
  ['十五万', '150000'],
  ['一亿零三万', '100030000'],
])('%s is %s', (numeral, value) => {
  expect(readChineseNumeral(numeral)).toBe(value);
});

test.each([
  '',
  '零',
  '百',
  '千',
  '三五',
  '一两',
  '二〇二二',
  '三百二',
  '一万二',
  '十十',
  '百十',
  '一'.repeat(100),
])('%s is not written out as one number', (numeral) => {
  expect(readChineseNumeral(numeral)).toBeNull();
});

test.each([
  ['1.2', '万', '12000'],
  ['18', '万', '180000'],
  ['0.1', '万', '1000'],
  ['0.00001', '万', '0.1'],
  ['12.3456', '亿', '1234560000'],
  ['1', '万亿', '1000000000000'],
  ['3', '百万', '3000000'],
  ['8', '千', '8000'],
  ['90071992.54740993', '亿', '9007199254740993'],
  ['5', '', '5'],
])('%s%s is %s', (value, multiplier, product) => {
  expect(multiplyOut(value, multiplier)).toBe(product);
});

test.each([
  ['0', '0'],
  ['1600', '1600'],
  ['33.90', '33.90'],
  ['0.5', '0.5'],
  ['07', null],
  ['1.2.3', null],
  ['', null],
  ['1'.repeat(16), null],
  ['1'.repeat(100_000), null],
])('the digits %s are %s', (digits, value) => {
  expect(decimalOf(digits)).toBe(value);
});

test('whole numbers add up beyond what floating point holds', () => {
  expect(addWhole('9007199254740993', '1')).toBe('9007199254740994');
});
