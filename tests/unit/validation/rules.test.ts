import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  UNEVENTFUL,
  type AnnualReport,
  type CellRef,
  type TurnOfYear,
  type Verdict,
} from '../../../src/domain';
import { RULE_DEFINITIONS, RULES, validateReport, type Surroundings } from '../../../src/validation';
import { buildReport, type ReportChanges } from './build-report';

interface ExpectedFinding {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly delta: string | null;
  readonly zh?: string;
  readonly en?: string;
  readonly cells?: readonly CellRef[];
}

interface RuleCase {
  readonly name: string;
  readonly changes?: ReportChanges;
  readonly surroundings?: SurroundingChanges;
  readonly expect: readonly ExpectedFinding[];
  /** The verdict on every subject that `expect` does not name: PASS unless said otherwise. */
  readonly rest?: Verdict;
  readonly absent?: readonly string[];
}

/** What stands around a case's report; without it the report is read alone. */
interface SurroundingChanges {
  /** The agency's other years. */
  readonly years?: readonly ReportChanges[];
  readonly turn?: TurnOfYear;
  /** The years before a merger or split, of which is only known that they are there. */
  readonly hasPrevious?: boolean;
  readonly children?: readonly ReportChanges[];
  readonly alike?: Surroundings['alike'];
}

function surround(report: AnnualReport, given: SurroundingChanges | undefined): Surroundings | null {
  if (!given) return null;
  const series = [report, ...(given.years ?? []).map((changes) => buildReport(changes))];
  return {
    series: series.sort((one, other) => one.year - other.year),
    turn: given.turn ?? UNEVENTFUL,
    hasPrevious: given.hasPrevious ?? series.some(({ year }) => year === report.year - 1),
    alike: given.alike ?? [],
    children: (given.children ?? []).map((changes) => buildReport(changes)),
  };
}

const FIXTURES = join(__dirname, '../../fixtures/rules');
const RULE_FILES = join(__dirname, '../../../src/validation');

function casesOf(rule: string): readonly RuleCase[] {
  const fixture = JSON.parse(readFileSync(join(FIXTURES, `${rule}.json`), 'utf8')) as {
    rule: string;
    cases: RuleCase[];
  };
  expect(fixture.rule).toBe(rule);
  return fixture.cases;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = casesOf(id);

  test.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const report = buildReport(each.changes);
    const findings = validateReport(report, surround(report, each.surroundings)).filter(
      (finding) => finding.rule === id,
    );
    const bySubject = new Map(findings.map((finding) => [finding.subject, finding]));
    expect(bySubject.size).toBe(findings.length);

    for (const { zh, en, ...expected } of each.expect) {
      const finding = bySubject.get(expected.subject);
      expect(finding).toMatchObject({ ...expected, rule: id, severity: rule.severity });
      if (zh !== undefined) expect(finding?.message.zh).toBe(zh);
      if (en !== undefined) expect(finding?.message.en).toBe(en);
    }
    for (const subject of each.absent ?? []) expect(bySubject.has(subject)).toBe(false);

    const named = new Set(each.expect.map((finding) => finding.subject));
    const others = findings.filter((finding) => !named.has(finding.subject));
    expect(others.filter((finding) => finding.verdict !== (each.rest ?? 'PASS'))).toEqual([]);
  });

  test('has a case for every verdict it can give, and for no other', () => {
    const shown = new Set(cases.flatMap((each) => each.expect.map((finding) => finding.verdict)));
    expect([...shown].sort()).toEqual([...rule.verdicts].sort());
  });
});

describe('the list of rules', () => {
  test('names every rule file, and every rule has fixtures', () => {
    const files = readdirSync(RULE_FILES).filter((file) => /^(?:t\d|s|n|x|h)-.+\.ts$/.test(file));
    expect(RULES.map((rule) => `${rule.id.toLowerCase()}-${rule.slug}.ts`).sort()).toEqual(files.sort());
    const fixtures = readdirSync(FIXTURES).map((file) => file.replace('.json', ''));
    expect(fixtures.sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  test('gives each id once', () => {
    const ids = RULE_DEFINITIONS.map((definition) => definition.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('describes every rule in both languages', () => {
    for (const { name, description, formula, reference } of RULE_DEFINITIONS) {
      for (const text of [name.zh, description.zh, formula, reference])
        expect(text).toMatch(/\p{Script=Han}/u);
      for (const text of [name.en, description.en]) expect(text).toMatch(/^[A-Z]/);
    }
  });
});
