import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gazetteer, INDICATOR_NAMES, type AnnualReport, type IndicatorName } from '../../../src/domain';
import { loadDivisions, parseDocument } from '../../../src/ingest';
import { ROOT } from '../../project/root';
import { computeFrom } from './compute-of';

let dongli: AnnualReport;

beforeAll(async () => {
  const fileName = 'dongli-2022.txt';
  const content = readFileSync(join(ROOT, 'seeds/reports', fileName));
  const parsed = await parseDocument(content, { fileName, url: null }, {}, new Gazetteer(loadDivisions()));
  dongli = parsed.report!;
});

describe('东丽区 2022', () => {
  // Numerators and denominators read off the printed tables.
  test.each<[IndicatorName, number, number, string]>([
    ['DISCLOSURE_RATE', 634, 1611, '39.35'],
    ['FULL_DISCLOSURE_RATE', 583, 1611, '36.19'],
    ['PARTIAL_DISCLOSURE_RATE', 51, 1611, '3.17'],
    ['DENIAL_RATE', 82, 1611, '5.09'],
    ['UNAVAILABLE_RATE', 708, 1611, '43.95'],
    ['NOT_HELD_RATE', 674, 1611, '41.84'],
    ['NOT_PROCESSED_RATE', 70, 1611, '4.35'],
    ['OTHER_RATE', 117, 1611, '7.26'],
    ['SUBSTANTIVE_DISCLOSURE_RATE', 634, 716, '88.55'],
    ['FACTUAL_REFUSAL_SHARE', 708, 790, '89.62'],
    ['OTHER_REMAINDER_SHARE', 92, 1611, '5.71'],
    ['BACKLOG_RATE', 17, 1628, '1.04'],
    ['NATURAL_PERSON_SHARE', 1548, 1600, '96.75'],
    ['RECONSIDERATION_CORRECTION_RATE', 21, 82, '25.61'],
    ['LITIGATION_LOSS_RATE', 6, 25, '24.00'],
    ['DISPUTE_RATE', 115, 1600, '7.19'],
  ])('%s is %i of %i, %s %%', (name, numerator, denominator, percent) => {
    const value = computeFrom(name, dongli);
    expect(value).toMatchObject({ numerator, denominator, assumed: false, missing: null });
    expect(value.value).toBe(numerator / denominator);
    expect((100 * value.value!).toFixed(2)).toBe(percent);
    expect(value.reliable).toBe(name !== 'LITIGATION_LOSS_RATE');
  });

  test('has its fees as printed', () => {
    expect(computeFrom('AMOUNT_FEES', dongli)).toMatchObject({
      value: 3027.6557,
      amount: '3027.6557',
      explanation: { zh: '行政事业性收费本年收费金额(单位:万元) 3027.6557' },
    });
  });

  test('shows the formula with the figures put in, and the cells', () => {
    const value = computeFrom('DISCLOSURE_RATE', dongli);
    expect(value.explanation).toEqual({
      zh: '(予以公开 583 + 部分公开 51) ÷ 总计 1611 = 634 ÷ 1611 = 39.35%',
      en: '(Disclosed in full 583 + Disclosed in part 51) ÷ Total handled 1611 = 634 ÷ 1611 = 39.35%',
    });
    expect(value.cells).toEqual([
      { row: '3.1', field: 'total' },
      { row: '3.2', field: 'total' },
      { row: '3.7', field: 'total' },
    ]);
    expect(computeFrom('RECONSIDERATION_CORRECTION_RATE', dongli).explanation.zh).toBe(
      '行政复议结果纠正 21 ÷ (行政复议总计 89 − 行政复议尚未审结 7) = 21 ÷ 82 = 25.61%',
    );
    expect(computeFrom('NATURAL_PERSON_SHARE', dongli).explanation.zh).toBe(
      '本年新收政府信息公开申请数量自然人 1548 ÷ 本年新收政府信息公开申请数量 1600 = 96.75%',
    );
  });

  test('has a value of every indicator but the undivided row of the other edition, which is the sum of its parts', () => {
    const missing = INDICATOR_NAMES.filter((name) => computeFrom(name, dongli).value === null);
    expect(missing).toEqual([]);
    expect(computeFrom('COUNT_OTHER_UNDIVIDED', dongli).value).toBe(117);
  });
});
