import { join } from 'node:path';
import { readSettings } from '../../src/config';
import { openStorage } from '../../src/storage';
import { Gongkai } from '../support/gongkai';

const WRONG = join(__dirname, '../fixtures/documents/fictional-2022-one-figure-wrong/source.html');

interface Checked {
  readonly reports: number;
  readonly changed: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly PASS: number;
    readonly FAIL: number;
    readonly dismissed: number;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly reportId: string;
    readonly rule: string;
    readonly severity: string;
    readonly verdict: string;
    readonly expected: string;
    readonly actual: string;
    readonly message: { readonly zh: string; readonly en: string };
    readonly cells: readonly object[];
    readonly dismissed: boolean;
  }[];
}

describe('gongkai check', () => {
  const gongkai = new Gongkai();
  beforeAll(() => {
    expect(gongkai.run(['seed']).status).toBe(0);
    expect(gongkai.run(['import', WRONG]).status).toBe(0);
  });
  afterAll(() => gongkai.dispose());

  const checkJson = (...options: readonly string[]): Checked & { readonly status: number | null } => {
    const { status, stdout } = gongkai.run(['check', '--json', ...options]);
    return { status, ...(JSON.parse(stdout) as Checked) };
  };

  it('shows counts by rule and then what fails, the worst first, and exits with 1', () => {
    const { status, stdout, stderr } = gongkai.run(['check']);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^rule +severity +PASS +FAIL +ASSUMED +NOT_ASSESSABLE +dismissed +name$/);
    expect(stdout).toMatch(/^T3-ROW +ERROR +99 +1 +0 +0 +0 +Applicant types add up to the row total$/m);
    expect(stdout).toMatch(/^ERROR +T3-ROW +3\.4\.1 +900100-2022 +FAIL +17 +10 +示例省甲市人民政府: Row 3/m);
    const worst = lines.slice(lines.indexOf('Findings:') + 3).map((line) => line.split(' ')[0]);
    expect(worst).toEqual(['ERROR', 'ERROR', 'INFO', '']);
    expect(stderr).toContain('4 reports checked, findings of 0 changed.');
    expect(status).toBe(1);
  });

  it('gives machines the same, with every failing finding', () => {
    const { status, reports, changed, rules, findings } = checkJson();
    expect({ status, reports, changed }).toEqual({ status: 1, reports: 4, changed: 0 });
    const failed = rules.reduce((sum, { FAIL }) => sum + FAIL, 0);
    expect(findings).toHaveLength(failed);
    const row = findings.find(({ rule }) => rule === 'T3-ROW')!;
    expect(row).toMatchObject({ severity: 'ERROR', verdict: 'FAIL', dismissed: false });
    expect(row.id.startsWith(`${row.reportId}:T3-ROW:`)).toBe(true);
    expect(row.message.zh).toMatch(/\p{Script=Han}/u);
    expect(row.cells.length).toBeGreaterThan(0);
  });

  it('narrows by rule, severity, verdict, division and year', () => {
    const byRule = checkJson('--rule', 'T3-ROW', 'T3-PARITY', '--verdict', 'PASS', 'FAIL');
    expect(byRule.rules.map(({ rule }) => rule)).toEqual(['T3-ROW', 'T3-PARITY']);
    expect(new Set(byRule.findings.map(({ verdict }) => verdict))).toEqual(new Set(['PASS', 'FAIL']));
    const lesser = checkJson('--severity', 'INFO', 'WARNING', '--within', '900000', '--years', '2020-2022');
    expect(new Set(lesser.rules.map(({ severity }) => severity))).toEqual(new Set(['INFO', 'WARNING']));
    expect(lesser).toMatchObject({ reports: 1, status: 0 });

    const below = checkJson('--within', '120000', '--years', '2022', '--fail-on', 'INFO');
    expect(below).toMatchObject({ reports: 1, status: 0, findings: [] });
    expect(checkJson('--district', '120000')).toMatchObject({ reports: 0, rules: [], findings: [] });
  });

  it('bounds the list for people, speaks Chinese, and exits by the severity asked for', () => {
    const short = gongkai.run(['check', '--limit', '1', '--language', 'zh', '--fail-on', 'never']);
    expect(short.stdout).toMatch(/The 1 most severe findings of 3:/);
    expect(short.stdout).toMatch(/^T3-ROW .* 申请人合计$/m);
    expect(short.status).toBe(0);
    expect(gongkai.run(['check', '--rule', 'T3-PARITY', '--fail-on', 'INFO']).status).toBe(1);
  });

  it.each([
    [['--rule', 'T9-NONE'], 'There is no rule T9-NONE'],
    [['--district', '129999'], 'There is no division 129999.'],
    [['--fail-on', 'FATAL'], 'Allowed choices are ERROR, WARNING, INFO, never'],
  ])('refuses %j', (options, said) => {
    const { status, stdout, stderr } = gongkai.run(['check', ...options]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('no longer fails for what curators dismissed, and still tells of it', async () => {
    const { findings } = checkJson();
    const { database } = readSettings({ DATABASE_URL: gongkai.databaseUrl });
    const storage = await openStorage(database, { migrate: false });
    const by = { name: 'li.hua', role: 'CURATOR', credential: 'TOKEN 1', requestId: null } as const;
    for (const { id } of findings)
      await storage.curation.review({ findingId: id, decision: 'DISMISSED', note: null }, by);
    await storage.close();

    const again = checkJson('--fail-on', 'INFO');
    expect(again.status).toBe(0);
    expect(again.findings.every(({ dismissed }) => dismissed)).toBe(true);
    expect(again.rules.find(({ rule }) => rule === 'T3-ROW')).toMatchObject({ FAIL: 1, dismissed: 1 });
  });
});
