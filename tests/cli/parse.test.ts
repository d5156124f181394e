import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedDocument } from '../../src/ingest';
import { BROKEN_DOCUMENTS, writeBrokenDocuments } from '../support/broken-documents';
import { Gongkai } from '../support/gongkai';

type ParsedLine = Omit<ParsedDocument, 'district'>;

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

function lines(stdout: string): ParsedLine[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ParsedLine);
}

describe('gongkai parse', () => {
  it('prints one JSON object a line and a file, without a database', () => {
    const { status, stdout, stderr } = gongkai.run(['parse', 'seeds/reports'], { DATABASE_URL: 'nonsense' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const parsed = lines(stdout);
    expect(parsed.map(({ report }) => report?.id)).toEqual(['120110-2022', '330100-2025', '321300-2023']);
    expect(parsed.map(({ source }) => source.trust)).toEqual(Array(3).fill('RECONSTRUCTED'));
    const [dongli] = parsed;
    expect(dongli?.report).toMatchObject({
      agency: { id: '120110', kind: 'GOVERNMENT', name: '天津市东丽区人民政府' },
      districtCode: '120110',
      year: 2022,
      form: 'FORM_2021',
      scope: 'WHOLE_REGION',
      title: '天津市东丽区人民政府2022年政府信息公开工作年度报告',
    });
    const handled = dongli?.report?.applicationOutcomes.find((row) => row.code === '3.7');
    expect(handled).toMatchObject({ naturalPerson: 1561, commercialEnterprise: 28, total: 1611 });
    expect(handled?.cells.at(-1)).toMatchObject({
      field: 'total',
      state: 'STATED',
      value: '1611',
      text: '1611',
    });
    expect(dongli?.findings.map((finding) => finding.verdict)).toEqual(
      Array(dongli?.findings.length).fill('PASS'),
    );
    expect(dongli?.report?.sections.map((section) => section.text)).toEqual(Array(6).fill(null));
  });

  it('names every document that gives no report, and reads the others', () => {
    const folder = gongkai.path('mixed');
    mkdirSync(folder);
    writeBrokenDocuments(folder);
    const broken = Object.keys(BROKEN_DOCUMENTS).map((name) => join(folder, name));
    const { status, stdout, stderr } = gongkai.run([
      'parse',
      ...broken,
      'seeds/reports/dongli-2022.txt',
      'no-such-file',
    ]);
    expect(status).toBe(1);
    const parsed = lines(stdout);
    expect(parsed.map(({ report }) => report?.id ?? null)).toEqual([
      null,
      null,
      null,
      null,
      '120110-2022',
      null,
    ]);
    Object.entries(BROKEN_DOCUMENTS).forEach(([name, code], at) => {
      expect(parsed[at]?.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
      expect(stderr).toContain(`${join(folder, name)}: ${code}: `);
    });
    expect(stderr).toContain('no-such-file: UNREADABLE_FILE: ');
  });

  it('lets a curator say whose report a document is', () => {
    const document = 'tests/fixtures/documents/fictional-2022-one-figure-wrong/source.html';
    const args = ['parse', '--district', '900101', '--year', '2020', document];
    const [parsed] = lines(gongkai.run(args).stdout);
    expect(parsed?.report).toMatchObject({
      id: '900101-2020',
      districtCode: '900101',
      year: 2020,
      status: 'PUBLISHED',
    });
    expect(parsed?.diagnostics.map(({ code }) => code)).toEqual([
      'IDENTITY_CONTRADICTORY',
      'IDENTITY_CONTRADICTORY',
    ]);
  });

  it.each([
    ['120110', 'tests/fixtures/documents/fictional-2022-one-figure-wrong/source.html'],
    ['900101', 'seeds/reports/suqian-2023.html'],
  ])('never lets invented figures stand under a real name, or the other way round: %s', (code, document) => {
    const { status, stdout } = gongkai.run(['parse', '--district', code, '--year', '2022', document]);
    expect(status).toBe(1);
    expect(lines(stdout)[0]?.report).toBeNull();
  });

  it.each([
    [['parse'], /missing required argument/],
    [['parse', '--year', '22', 'x'], /from 2008 to 2099/],
    [['parse', '--district', 'x', 'x'], /six digits/],
    [['no-such-command'], /unknown command/],
  ])('refuses wrong usage with exit 2: %j', (args, message) => {
    const { status, stdout, stderr } = gongkai.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
