import { OUTCOMES } from '../../../src/domain';
import { validateReport } from '../../../src/validation';
import { mulberry32, sparseTables } from './random-tables';
import { buildReport } from './build-report';

const TABLES = 1000;

describe('one wrong digit in each of 1,000 consistent tables', () => {
  test('is named by T3-PARITY with its right value in at least 95 of 100, and no other cell ever is', () => {
    const random = mulberry32(20_241_124);
    let named = 0;
    const wrong: string[] = [];
    for (let round = 0; round < TABLES; round += 1) {
      const form = random(2) === 0 ? 'FORM_2019' : 'FORM_2021';
      const cells = sparseTables(form, random);
      const rows = OUTCOMES.filter(({ code }) => cells[code]);
      const { code } = rows[random(rows.length)]!;
      const fields = Object.keys(cells[code]!);
      const field = fields[random(fields.length)]!;
      const text = cells[code]![field]!;
      const at = random(text.length);
      const digit = (Number(text[at]) + 1 + random(9)) % 10;
      const changed = text.slice(0, at) + String(digit) + text.slice(at + 1);
      const report = buildReport({
        form,
        cells: { ...cells, [code]: { ...cells[code]!, [field]: changed } },
      });
      const suspects = validateReport(report).filter(
        ({ rule, verdict }) => rule === 'T3-PARITY' && verdict === 'FAIL',
      );
      const isRight = suspects.length === 1 && suspects[0]!.subject === `${code}.${field}`;
      if (isRight && suspects[0]!.expected === text) named += 1;
      else if (suspects.length > 0) wrong.push(`${round}: ${suspects.map(({ subject }) => subject).join()}`);
    }
    expect(wrong).toEqual([]);
    expect(named).toBeGreaterThanOrEqual(0.95 * TABLES);
  });
});
