import { setTimeout as pause } from 'node:timers/promises';
import { DATABASES } from '../support/databases';
import { buildFinding, buildReportToSave } from '../support/report-builder';
import { holdWriteLock } from './support/holding-process';
import { TemporaryStorages } from './support/temporary-storage';

describe.each(DATABASES)('while another process writes (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('a save waits its turn and reads are answered', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    await storage.reports.save(buildReportToSave({ districtCode: null, year: 2021 }));

    const { released } = await holdWriteLock(settings, 2_000);
    const begin = performance.now();
    let saved = false;
    const saving = storage.reports
      .save(buildReportToSave({ districtCode: null, findings: [buildFinding()] }))
      .then((result) => {
        saved = true;
        return result;
      });

    let answers = 0;
    while (performance.now() - begin < 1_000) {
      expect(await storage.reports.count({})).toBe(1);
      answers += 1;
      await pause(20);
    }
    expect(saved).toBe(false);
    // Fifty if nothing blocks; a handful already shows that the event loop runs.
    expect(answers).toBeGreaterThan(5);

    expect((await saving).outcome).toBe('CREATED');
    expect(performance.now() - begin).toBeGreaterThan(1_000);
    expect(await storage.reports.count({})).toBe(2);
    await released;
  });

  it('its transaction is not seen before it is whole', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    const { released } = await holdWriteLock(settings, 300);
    expect(await storage.reports.count({})).toBe(0);
    await released;
    expect(await storage.isReady()).toBe(true);
  });
});
