import {
  addDecimals,
  formatDecimal,
  isWhole,
  parseDecimal,
  signOf,
  subtractDecimals,
} from '../../../src/validation/decimal';

describe('decimals', () => {
  test.each([
    ['0.1', '0.2', '0.3', '-0.1'],
    ['3027.6557', '-3027.6557', '0', '6055.3114'],
    ['9007199254740993', '1', '9007199254740994', '9007199254740992'],
    ['+5', '0.50', '5.5', '4.5'],
    ['-0.05', '0.00', '-0.05', '-0.05'],
    ['1.25', '0.75', '2', '0.5'],
  ])('%s and %s make %s, and differ by %s', (left, right, sum, difference) => {
    const [a, b] = [parseDecimal(left)!, parseDecimal(right)!];
    expect(formatDecimal(addDecimals(a, b))).toBe(sum);
    expect(formatDecimal(subtractDecimals(a, b))).toBe(difference);
  });

  test.each(['', '1e3', '1,000', ' 1', '.5', '0x10', 'NaN', '一', `1${'0'.repeat(40)}`])(
    '%j is no decimal',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test('know their sign and whether they are whole', () => {
    expect(['-0.0', '-0.1', '7'].map((text) => signOf(parseDecimal(text)!))).toEqual([0, -1, 1]);
    expect(['12', '12.0', '12.5', '-0.5'].map((text) => isWhole(parseDecimal(text)!))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
