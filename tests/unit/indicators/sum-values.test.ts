import { sumValues } from '../../../src/indicators';
import { computeOf } from './compute-of';

describe('the sum of values', () => {
  test('adds counts, and numerators and denominators of rates', () => {
    expect(
      sumValues('COUNT_DENIED', null, [computeOf('COUNT_DENIED'), computeOf('COUNT_DENIED')]),
    ).toMatchObject({
      value: 4,
      numerator: null,
      denominator: null,
      reliable: true,
    });
    const larger = computeOf('DENIAL_RATE', { cells: { '3.7': { total: '34' } } }, 'HANDLED');
    expect(sumValues('DENIAL_RATE', 'HANDLED', [computeOf('DENIAL_RATE'), larger])).toMatchObject({
      basis: 'HANDLED',
      numerator: 4,
      denominator: 50,
      value: 0.08,
      reliable: true,
    });
  });

  test.each([
    [['0.1', '0.2'], '0.3'],
    [['3027.6557', '12'], '3039.6557'],
    [['12', '30'], '42'],
    [['0.05', '-0.1'], '-0.05'],
    [['99999999999999999999.99', '0.01'], '100000000000000000000.00'],
  ])('of fees %p is exact: %s', (amounts, amount) => {
    const fees = amounts.map((feeAmount) =>
      computeOf('AMOUNT_FEES', { cells: { ADMINISTRATIVE_FEE: { feeAmount } } }),
    );
    expect(sumValues('AMOUNT_FEES', null, fees)).toMatchObject({ amount, missing: null });
  });

  test('has the value of a rate over nothing beside one over something', () => {
    const zeros = { corrected: '0', pending: '0', total: '0' };
    const none = computeOf('RECONSIDERATION_CORRECTION_RATE', {
      cells: { ADMINISTRATIVE_RECONSIDERATION: zeros },
    });
    const some = computeOf('RECONSIDERATION_CORRECTION_RATE');
    expect(sumValues('RECONSIDERATION_CORRECTION_RATE', null, [none, some])).toMatchObject({
      numerator: 1,
      denominator: 4,
      missing: null,
    });
    expect(sumValues('RECONSIDERATION_CORRECTION_RATE', null, [none, none]).missing).toBe('DENOMINATOR_ZERO');
  });

  test('is assumed where a part is, and missing where a part is', () => {
    const assumed = computeOf('COUNT_DENIED', { cells: { '3.3.4': { total: '' } } });
    expect(sumValues('COUNT_DENIED', null, [computeOf('COUNT_DENIED'), assumed]).assumed).toBe(true);
    expect(
      sumValues('COUNT_DENIED', null, [computeOf('COUNT_DENIED'), computeOf('COUNT_DENIED', null)]),
    ).toMatchObject({ value: null, missing: 'NO_REPORT' });
    expect(sumValues('COUNT_DENIED', null, []).missing).toBe('NO_REPORT');
    expect(sumValues('COUNT_DENIED', null, [computeOf('COUNT_DENIED')], true).missing).toBe(
      'TERRITORY_DIVIDED',
    );
    expect(sumValues('NOT_HELD_RATE', 'RESOLVABLE', []).missing).toBe('BASIS_NOT_APPLICABLE');
  });
});
