import { APPLICATION_FIELDS, outcomeOfCode, type AnnualReport, type FormEdition } from '../../../src/domain';
import { validateReport } from '../../../src/validation';
import { buildReport } from './build-report';
import { mulberry32, randomTables } from './random-tables';

function failures(report: AnnualReport): string[] {
  return validateReport(report)
    .filter((finding) => finding.verdict !== 'PASS')
    .map((finding) => `${finding.rule}:${finding.subject}:${finding.verdict}`)
    .sort();
}

/** The rules that a cell takes part in, by hand from the form. */
function rulesOf(row: string, field: string): string[] {
  const outcome = outcomeOfCode(row);
  if (!outcome) return [`T4-SUM:${row}`];
  const rules = [`T3-ROW:${row}`];
  if (['1', '2', '4', '3.7'].includes(row)) rules.push(`T3-ID:${field}`);
  if (row.startsWith('3.')) rules.push(`T3-SUM:${field}`);
  return rules;
}

describe.each(['FORM_2019', 'FORM_2021'] as const)('random consistent tables of %s', (form) => {
  const random = mulberry32(form === 'FORM_2019' ? 2019 : 2021);

  test('satisfy every rule', () => {
    for (let round = 0; round < 20; round++) {
      expect(
        failures(buildReport({ form, otherMatters: '没有其他事项。', cells: randomTables(form, random) })),
      ).toEqual([]);
    }
  });

  test('with one digit changed, fail exactly the rules of its row and column', () => {
    const cells = randomTables(form, random);
    for (const [row, texts] of Object.entries(cells)) {
      for (const [field, text] of Object.entries(texts)) {
        const at = random(text.length);
        const digit = (Number(text[at]) + 1 + random(9)) % 10;
        const changed = text.slice(0, at) + String(digit) + text.slice(at + 1);
        const report = buildReport({
          form,
          otherMatters: '没有其他事项。',
          cells: { ...cells, [row]: { ...texts, [field]: changed } },
        });
        const expected = rulesOf(row, field).map((rule) => `${rule}:FAIL`);
        if (outcomeOfCode(row)) expected.push(`T3-PARITY:${row}.${field}:FAIL`);
        // Joined digits may happen to fit: that is said beside it.
        const found = failures(report).filter((failure) => !failure.startsWith('T3-SPLIT'));
        expect(found).toEqual(expected.sort());
        const suspect = validateReport(report).find((finding) => finding.rule === 'T3-PARITY');
        if (outcomeOfCode(row))
          expect([suspect?.expected, suspect?.actual]).toEqual([text, String(Number(changed))]);
      }
    }
  });

  test('with one cell in words, leave exactly its rules unassessable', () => {
    const cells = randomTables(form, random);
    for (const row of ['1', '3.4.1', '3.7', '4', 'LITIGATION_DIRECT']) {
      const field = row.startsWith('L') ? 'upheld' : APPLICATION_FIELDS[random(APPLICATION_FIELDS.length)]!;
      const report = buildReport({
        form,
        otherMatters: '没有其他事项。',
        cells: { ...cells, [row]: { ...cells[row]!, [field]: '见说明' } },
      });
      const expected = rulesOf(row, field).map((rule) => `${rule}:NOT_ASSESSABLE`);
      expect(failures(report)).toEqual(expected.sort());
    }
  });
});

describe('validateReport', () => {
  test('gives a finding for each row, column and track', () => {
    const countOf = (form: FormEdition, rule: string): number =>
      validateReport(buildReport({ form })).filter((finding) => finding.rule === rule).length;
    expect(countOf('FORM_2019', 'T3-ROW')).toBe(23);
    expect(countOf('FORM_2021', 'T3-ROW')).toBe(25);
    expect(countOf('FORM_2021', 'T3-ID')).toBe(7);
    expect(countOf('FORM_2021', 'T3-SUM')).toBe(7);
    expect(countOf('FORM_2021', 'T4-SUM')).toBe(3);
    expect(countOf('FORM_2021', 'T2-NONNEG')).toBe(10);
  });

  test('gives no subject of a rule twice', () => {
    const keys = validateReport(buildReport()).map((finding) => `${finding.rule}:${finding.subject}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('points at the cells it compared, and at none that the document lacks', () => {
    const report = buildReport({ cells: { '3.4.1': { otherOrganization: null } } });
    const finding = validateReport(report).find((each) => each.rule === 'T3-ROW' && each.subject === '3.4.1');
    expect(finding?.cells).toEqual([
      { row: '3.4.1', field: 'naturalPerson' },
      { row: '3.4.1', field: 'commercialEnterprise' },
      { row: '3.4.1', field: 'researchInstitution' },
      { row: '3.4.1', field: 'publicWelfareOrganization' },
      { row: '3.4.1', field: 'legalServiceOrganization' },
      { row: '3.4.1', field: 'total' },
    ]);
  });

  test('finds, and does not throw, where there are no tables and no sections at all', () => {
    const empty: AnnualReport = {
      ...buildReport({ sections: [], period: null }),
      applicationOutcomes: [],
      disclosureCategories: [],
      reviewCases: [],
    };
    const verdicts = validateReport(empty).map(({ rule, verdict }) => `${rule} ${verdict}`);
    expect(verdicts).toEqual([
      'S-SECTIONS FAIL',
      'S-PERIOD NOT_ASSESSABLE',
      'S-DEADLINE PASS',
      'S-FORMAT FAIL',
      ...Array<string>(7).fill('T3-ID NOT_ASSESSABLE'),
      ...Array<string>(7).fill('T3-SUM NOT_ASSESSABLE'),
      'T3-PARITY PASS',
      'T3-SPLIT NOT_ASSESSABLE',
      ...Array<string>(3).fill('T4-SUM NOT_ASSESSABLE'),
    ]);
  });

  test('takes a figure of more than forty digits for no number', () => {
    const report = buildReport({ cells: { '3.1': { naturalPerson: '9'.repeat(100_000) } } });
    expect(failures(report)).toEqual(['T3-ROW:3.1:NOT_ASSESSABLE', 'T3-SUM:naturalPerson:NOT_ASSESSABLE']);
  });
});
