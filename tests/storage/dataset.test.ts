import { DATABASES } from '../support/databases';
import { buildFinding, buildReportToSave } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

describe.each(DATABASES)('reports.dataset (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('is empty of an empty database', async () => {
    const { reports } = await storages.open();
    expect(await reports.dataset()).toEqual({
      reports: 0,
      revisions: 0,
      districts: 0,
      agencies: 0,
      years: [],
      findings: { errors: 0, warnings: 0 },
      fictionalReports: 0,
      lastImportedAt: null,
      version: expect.stringMatching(/^[\w-]{16}$/) as unknown,
    });
  });

  it('counts what is real, and the fictional reports apart', async () => {
    const { reports } = await storages.openWith(['990101']);
    const failed = buildFinding({ verdict: 'FAIL' });
    const central = { districtCode: null, findings: [failed] };
    await reports.save(buildReportToSave({ ...central, year: 2021, importedAt: '2024-01-01T00:00:00Z' }));
    await reports.save(buildReportToSave({ ...central, document: 'a', importedAt: '2024-01-02T00:00:00Z' }));
    await reports.save(
      buildReportToSave({
        ...central,
        document: 'b',
        importedAt: '2024-01-03T00:00:00Z',
        findings: [buildFinding(), { ...failed, severity: 'WARNING' }],
      }),
    );
    await reports.save(buildReportToSave({ importedAt: '2024-01-04T00:00:00Z', findings: [failed] }));

    expect(await reports.dataset()).toMatchObject({
      reports: 2,
      revisions: 3,
      districts: 0,
      agencies: 1,
      years: [
        { year: 2021, reports: 1 },
        { year: 2022, reports: 1 },
      ],
      findings: { errors: 1, warnings: 1 },
      fictionalReports: 1,
      lastImportedAt: '2024-01-03T00:00:00.000Z',
    });
  });

  it('has the version of all that is stored', async () => {
    const storage = await storages.openWith(['990101']);
    expect((await storage.reports.dataset()).version).toBe(await storage.version());
  });
});
