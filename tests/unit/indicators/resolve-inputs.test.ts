import { FORM_EDITIONS, INDICATOR_INPUTS, inputOf, whyMissing } from '../../../src/domain';
import { INDICATOR_DEFINITIONS, resolveInputs } from '../../../src/indicators';
import { buildReport } from '../validation/build-report';

const KEYS = INDICATOR_INPUTS.map(({ key }) => key);

describe('the inputs', () => {
  test('have names fit for the columns of a table, each its own, and each its own cell', () => {
    expect(new Set(KEYS).size).toBe(41);
    expect(new Set(INDICATOR_INPUTS.map(({ row, field }) => `${row} ${field}`)).size).toBe(KEYS.length);
    for (const key of KEYS) expect(key).toMatch(/^[a-z][A-Za-z]{1,59}$/);
    expect(inputOf('unavailableNotHeld')).toEqual({
      key: 'unavailableNotHeld',
      table: 'TABLE_3',
      row: 'UNAVAILABLE_NOT_HELD',
      field: 'total',
    });
  });

  test('are those that formulas touch, and no others', () => {
    const touched = INDICATOR_DEFINITIONS.flatMap(({ formulas }) => formulas.flatMap(({ inputs }) => inputs));
    expect([...new Set(touched)].sort()).toEqual([...KEYS].sort());
  });

  test.each(FORM_EDITIONS)('have a figure or a reason why not, of every one, on %s', (form) => {
    const inputs = resolveInputs(buildReport({ form }));
    expect(Object.keys(inputs.figures)).toEqual(KEYS);
    const lacking = KEYS.filter((key) => inputs.figures[key] === null);
    expect(lacking).toEqual(
      form === 'FORM_2021'
        ? ['otherUndivided']
        : [
            'otherSupplementOverdue',
            'otherFeeUnpaid',
            'otherRemainder',
            'normativeDocumentsInForce',
            'feeAmount',
          ],
    );
    for (const key of lacking) expect(whyMissing(inputs, key)).toBe('NOT_ON_THIS_FORM');
    expect(inputs).toMatchObject({ form, assumed: [], rowsMissing: [] });
  });

  test('tell a figure printed from one derived, a blank from a row that is missing', () => {
    const inputs = resolveInputs(
      buildReport({
        cells: { '1': { total: '' }, ADMINISTRATIVE_FEE: { feeAmount: '无' } },
        withoutRows: ['LITIGATION_DIRECT'],
      }),
    );
    expect(inputs.figures).toMatchObject({
      newApplications: 15,
      newApplicationsNaturalPerson: 10,
      outcomeTotal: 16,
      reconsiderationPending: 1,
      litigationDirectTotal: null,
      licensingDecisions: 500,
      feeAmount: null,
    });
    expect(inputs.assumed).toEqual(['newApplications']);
    expect(inputs.rowsMissing).toEqual([
      'litigationDirectCorrected',
      'litigationDirectPending',
      'litigationDirectTotal',
    ]);
    expect(whyMissing(inputs, 'newApplications')).toBeNull();
    expect(whyMissing(inputs, 'feeAmount')).toBe('NOT_STATED');
    expect(whyMissing(inputs, 'litigationDirectTotal')).toBe('ROW_MISSING');
  });
});
