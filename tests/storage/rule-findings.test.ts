import type { Actor, StoredFinding } from '../../src/domain';
import { createDataSource } from '../../src/storage';
import { MIGRATIONS } from '../../src/storage/migrations';
import { CreateRuleFindings1764460800000 } from '../../src/storage/migrations/1764460800000-create-rule-findings';
import { askDatabase, DATABASES } from '../support/databases';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const CURATOR: Actor = { name: 'li.hua', role: 'CURATOR', credential: 'JWT', requestId: 'request-1' };
const REVISIONS = ['990101-2022.1', '990101-2022.2'];
const FINDINGS = [
  buildFinding({ subject: '2', expected: null, actual: null, delta: null, cells: [] }),
  buildFinding({ subject: '1', verdict: 'FAIL', message: { zh: '“一”\n二', en: "it's “1”" } }),
  buildFinding({ subject: '1', cells: [{ row: '1', field: 'total', report: '990101-2021' }] }),
  buildFinding({ rule: 'T2-FLOW', subject: 'REGULATION', severity: 'WARNING' }),
];

describe.each(DATABASES)('findings that one row holds together (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('are what they were when each had a row of its own', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    await storage.districts.save(fictionalDistricts('990101'));
    for (const document of ['a', 'b'])
      await storage.reports.save(buildReportToSave({ document, findings: FINDINGS }));
    const findingId = '990101-2022:T3-ROW:1';
    await storage.curation.review({ findingId, decision: 'CONFIRMED', note: null }, CURATOR);
    const listed = async (): Promise<unknown> => ({
      ofRevisions: await storage.findings.ofRevisions(REVISIONS),
      current: await storage.findings.page({}, { first: 100 }),
      reviewed: await storage.findings.count({ reviewed: true, stale: false }),
    });
    const before = await listed();

    const dataSource = await createDataSource(settings).initialize();
    // It, and all that came after it.
    const undone = MIGRATIONS.length - MIGRATIONS.indexOf(CreateRuleFindings1764460800000);
    for (let each = 0; each < undone; each += 1) await dataSource.undoLastMigration();
    const rows = await askDatabase(
      settings,
      'SELECT id, position, current, delta FROM finding ORDER BY revision_id, position',
    );
    const ids = ['T3-ROW:2', 'T3-ROW:1', 'T3-ROW:1', 'T2-FLOW:REGULATION'];
    expect(rows).toEqual(
      [0, 1].flatMap((current) =>
        FINDINGS.map(({ delta }, position) => ({
          id: `990101-2022:${ids[position]}`,
          position,
          current,
          delta,
        })),
      ),
    );
    await dataSource.runMigrations();
    await dataSource.destroy();

    const again = await storages.open(settings);
    expect(await listed()).toEqual(before);
    // As the program itself writes them: checking again finds nothing to write.
    expect(await again.findings.replace(new Map(REVISIONS.map((id) => [id, FINDINGS])))).toBe(0);
  });

  it('may quote what a document has of broken characters', async () => {
    const storage = await storages.openWith(['990101']);
    const broken = buildFinding({ message: { zh: '“一\0二\ud842三”', en: 'a \\u0000 b\u0001' } });
    await storage.reports.save(buildReportToSave({ findings: [broken] }));
    const expected = { zh: '“一\ufffd二\ufffd三”', en: 'a \\u0000 b\u0001' };
    const messages = (findings: readonly StoredFinding[] | undefined): unknown[] =>
      (findings ?? []).map(({ message }) => message);
    const { items } = await storage.findings.page({}, { first: 10 });
    expect(messages(items.map(({ item }) => item))).toEqual([expected]);
    expect(messages((await storage.findings.ofRevisions(['990101-2022.1'])).get('990101-2022.1'))).toEqual([
      expected,
    ]);
    expect(await storage.findings.replace(new Map([['990101-2022.1', [broken]]]))).toBe(0);
  });

  it('are counted with and without reviews', async () => {
    const storage = await storages.openWith(['990101', '990201']);
    for (const districtCode of ['990101', '990201'])
      await storage.reports.save(buildReportToSave({ districtCode, findings: FINDINGS }));
    const review = { findingId: '990101-2022:T3-ROW:1', decision: 'DISMISSED', note: null } as const;
    await storage.curation.review(review, CURATOR);
    await storage.findings.replace(
      new Map([['990101-2022.1', FINDINGS.map((each) => ({ ...each, actual: '7' }))]]),
    );
    for (const reviewed of [undefined, true, false]) {
      for (const stale of [undefined, true, false]) {
        for (const verdicts of [undefined, ['FAIL'], ['PASS', 'FAIL']] as const) {
          const filter = { reviewed, stale, verdicts };
          const { items } = await storage.findings.page(filter, { first: 100 });
          expect([filter, await storage.findings.count(filter)]).toEqual([filter, items.length]);
        }
      }
    }
    expect(await storage.findings.count({ reviewed: false })).toBe(6);
    expect(await storage.findings.count({ stale: true })).toBe(2);
  });
});
