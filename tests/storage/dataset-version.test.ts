import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const WRITER = join(__dirname, 'support/importing-process.ts');
const BY = { name: 'curator', role: 'CURATOR', credential: 'TOKEN', requestId: null } as const;

describe.each(DATABASES)('the version of what is stored (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  /** Whether some work left another version behind. */
  async function changes(storage: Storage, work: () => Promise<unknown>): Promise<boolean> {
    const before = await storage.version();
    await work();
    return (await storage.version()) !== before;
  }

  it('is another after everything that can change an answer', async () => {
    const storage = await storages.openWith(['990101']);
    const { reports, findings, curation } = storage;
    const failed = buildFinding({ verdict: 'FAIL' });
    const first = buildReportToSave({ document: 'a', findings: [failed] });
    const id = first.report.id;
    const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['divisions', () => storage.districts.save(fictionalDistricts('990102'))],
      ['an import', () => reports.save(first)],
      ['another revision', () => reports.save(buildReportToSave({ document: 'b', findings: [failed] }))],
      ['settled findings', () => findings.replace(new Map([[`${id}.2`, [failed, buildFinding()]]]))],
      ['a retraction', () => curation.retract({ reportId: id, reason: 'a test' }, BY)],
      ['a restoration', () => curation.restore({ reportId: id, revision: 1, reason: 'a test' }, BY)],
    ];
    for (const [act, work] of acts) expect([act, await changes(storage, work)]).toEqual([act, true]);
  });

  it('stays through reads, through what changes nothing, and through what fails', async () => {
    const storage = await storages.openWith(['990101']);
    await storage.reports.save(buildReportToSave({ document: 'a' }));
    const same = buildReportToSave({ document: 'a' });
    expect(await changes(storage, () => storage.reports.dataset())).toBe(false);
    expect(await changes(storage, () => storage.reports.save(same))).toBe(false);
    const nowhere = buildReportToSave({ document: 'b', districtCode: '990999' });
    expect(await changes(storage, () => storage.reports.save(nowhere).catch(() => undefined))).toBe(false);
  });

  it('is read by one statement, whatever other processes write', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    const before = await storage.version();
    const statements = storage.statementsRun();
    await storage.version();
    expect(storage.statementsRun() - statements).toBe(1);

    const child = spawn(
      process.execPath,
      ['--require', '@swc-node/register', WRITER, JSON.stringify(settings)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      // It says so once its first report is stored, and goes on.
      await once(child.stdout, 'data');
      const seen = new Set([before]);
      let reports = 0;
      while (seen.size < 5) {
        const version = await storage.version();
        const { fictionalReports } = await storage.reports.dataset();
        // More reports under a version that was there before would be an outdated answer.
        if (seen.has(version)) expect(fictionalReports).toBeGreaterThanOrEqual(reports);
        reports = fictionalReports;
        seen.add(version);
      }
      expect(reports).toBeGreaterThan(0);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
});
