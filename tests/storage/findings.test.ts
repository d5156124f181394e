import type { Finding, FindingDimension } from '../../src/domain';
import { UnknownRevisionError, type FindingFilter, type Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { buildFinding, buildReportToSave } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const FAILED = buildFinding({ subject: '1', verdict: 'FAIL', expected: '12', actual: '13', delta: '1' });
const WARNED = buildFinding({ rule: 'T2-FLOW', subject: 'REGULATION', verdict: 'FAIL', severity: 'WARNING' });
const UNASSESSED = buildFinding({
  rule: 'T4-SUM',
  subject: 'LITIGATION_DIRECT',
  verdict: 'NOT_ASSESSABLE',
  expected: null,
  actual: null,
  delta: null,
  cells: [],
});
const ASSUMED = buildFinding({
  rule: 'T4-SUM',
  subject: 'ADMINISTRATIVE_RECONSIDERATION',
  verdict: 'ASSUMED',
});
const PASSED = buildFinding({ rule: 'T3-ID', subject: 'total' });

describe.each(DATABASES)('findings (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  let storage: Storage;
  afterAll(() => storages.remove());

  beforeEach(async () => {
    storage = await storages.openWith(['990101', '990201']);
    await storage.reports.save(
      buildReportToSave({ document: 'a', findings: [WARNED, PASSED, FAILED, UNASSESSED, ASSUMED] }),
    );
    await storage.reports.save(
      buildReportToSave({ districtCode: '990201', year: 2021, findings: [PASSED, FAILED] }),
    );
    await storage.reports.save(buildReportToSave({ districtCode: null, findings: [FAILED] }));
  });

  async function found(filter: FindingFilter): Promise<string[]> {
    const { items } = await storage.findings.page(filter, { first: 100 });
    expect(await storage.findings.count(filter)).toBe(items.length);
    return items.map(({ item }) => item.id);
  }

  const replace = (revisionId: string, findings: readonly Finding[]): Promise<number> =>
    storage.findings.replace(new Map([[revisionId, findings]]));

  it('come back in the order the rules gave them, whole', async () => {
    const stored = (await storage.findings.ofRevisions(['990101-2022.1', 'x'])).get('990101-2022.1');
    expect(stored).toEqual(
      [WARNED, PASSED, FAILED, UNASSESSED, ASSUMED].map((finding) => ({
        ...finding,
        id: `990101-2022:${finding.rule}:${finding.subject}`,
        reportId: '990101-2022',
        revisionId: '990101-2022.1',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      })),
    );
  });

  it('add up to the consistency of a revision', async () => {
    const consistency = await storage.findings.consistencyOf(['990101-2022.1', '990201-2021.1', 'x']);
    expect(consistency).toEqual(
      new Map([
        ['990101-2022.1', { errors: 1, warnings: 1, assumed: 1, assessed: 4 }],
        ['990201-2021.1', { errors: 1, warnings: 0, assumed: 0, assessed: 2 }],
      ]),
    );
  });

  const [T2, T3_ID, T3_ROW, T4_DIRECT, T4_RECONSIDERATION] = [
    '990101-2022:T2-FLOW:REGULATION',
    '990101-2022:T3-ID:total',
    '990101-2022:T3-ROW:1',
    '990101-2022:T4-SUM:LITIGATION_DIRECT',
    '990101-2022:T4-SUM:ADMINISTRATIVE_RECONSIDERATION',
  ] as const;
  const OTHER = ['990201-2021:T3-ID:total', '990201-2021:T3-ROW:1'] as const;
  const CENTRAL = 'bm99000001-2022:T3-ROW:1';

  it.each<[FindingDimension, FindingFilter, readonly [string, number, number][]]>([
    [
      'RULE',
      {},
      [
        ['T3-ROW', 3, 3],
        ['T3-ID', 2, 2],
        ['T4-SUM', 2, 1],
        ['T2-FLOW', 1, 1],
      ],
    ],
    [
      'RULE',
      { verdicts: ['FAIL'], years: [2022] },
      [
        ['T3-ROW', 2, 2],
        ['T2-FLOW', 1, 1],
      ],
    ],
    [
      'DISTRICT',
      {},
      [
        ['990101', 5, 1],
        ['990201', 2, 1],
      ],
    ],
    ['DISTRICT', { within: '990200' }, [['990201', 2, 1]]],
    [
      'YEAR',
      { verdicts: ['FAIL'] },
      [
        ['2022', 3, 2],
        ['2021', 1, 1],
      ],
    ],
    ['YEAR', { rules: ['none'] }, []],
  ])('are counted by %s where %j', async (by, filter, wanted) => {
    const tallies = await storage.findings.tally(filter, by);
    expect(tallies.map(({ key, findings, reports }) => [key, findings, reports])).toEqual(wanted);
  });

  it.each<[string, FindingFilter, readonly string[]]>([
    ['nothing', {}, [T2, T3_ID, T3_ROW, T4_RECONSIDERATION, T4_DIRECT, ...OTHER, CENTRAL]],
    ['a verdict', { verdicts: ['FAIL'] }, [T2, T3_ROW, OTHER[1], CENTRAL]],
    ['verdicts', { verdicts: ['ASSUMED', 'NOT_ASSESSABLE'] }, [T4_RECONSIDERATION, T4_DIRECT]],
    ['a rule', { rules: ['T3-ROW'] }, [T3_ROW, OTHER[1], CENTRAL]],
    ['rules and a verdict', { rules: ['T3-ROW', 'T3-ID'], verdicts: ['PASS'] }, [T3_ID, OTHER[0]]],
    ['a severity', { severities: ['WARNING'] }, [T2]],
    ['a district', { districtCodes: ['990201'] }, OTHER],
    ['a province and a year', { within: '990000', years: [2021] }, OTHER],
    ['years', { years: [2021] }, OTHER],
    ['real reports', { fictional: false }, [CENTRAL]],
    ['real reports of a year without any', { fictional: false, years: [2021] }, []],
    ['no rule at all', { rules: [] }, []],
  ])('are filtered by %s', async (_what, filter, ids) => {
    expect(await found(filter)).toEqual(ids);
  });

  it('are paged by id, past two of one id as well', async () => {
    await replace('990101-2022.1', [FAILED, PASSED, FAILED, FAILED]);
    const filter: FindingFilter = { districtCodes: ['990101'] };
    const seen: string[] = [];
    let page = await storage.findings.page(filter, { first: 1 });
    for (;;) {
      seen.push(...page.items.map(({ item }) => item.id));
      if (!page.hasNextPage || seen.length > 100) break;
      page = await storage.findings.page(filter, { first: 1, after: page.items.at(-1)?.key });
    }
    expect(seen).toEqual([T3_ID, T3_ROW, T3_ROW, T3_ROW]);
  });

  it('of a superseded revision are left to its readers', async () => {
    await storage.reports.save(buildReportToSave({ document: 'b', findings: [PASSED] }));
    expect(await found({})).toEqual([T3_ID, ...OTHER, CENTRAL]);
    const former = await storage.findings.ofRevisions(['990101-2022.1']);
    expect(former.get('990101-2022.1')).toHaveLength(5);
  });

  it('are replaced only where something differs', async () => {
    const same = [WARNED, PASSED, FAILED, UNASSESSED, ASSUMED];
    expect(await replace('990101-2022.1', same)).toBe(0);
    expect(await replace('990101-2022.1', [PASSED, WARNED, FAILED, UNASSESSED, ASSUMED])).toBe(1);
    expect(await replace('990101-2022.1', [{ ...FAILED, delta: '2' }])).toBe(1);
    expect(await found({ districtCodes: ['990101'] })).toEqual([T3_ROW]);
    expect(await replace('990101-2022.1', [])).toBe(1);
    expect(await found({ districtCodes: ['990101'] })).toEqual([]);
    await expect(replace('none.1', [])).rejects.toThrow(new UnknownRevisionError('none.1'));
  });

  it('of a superseded revision stay out of the lists when replaced', async () => {
    await storage.reports.save(buildReportToSave({ document: 'b', findings: [PASSED] }));
    expect(await replace('990101-2022.1', [FAILED])).toBe(1);
    expect(await found({})).toEqual([T3_ID, ...OTHER, CENTRAL]);
  });
});
