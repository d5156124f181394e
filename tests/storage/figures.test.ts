import { DivisionHistory, Gazetteer, INDICATOR_INPUTS, type InputKey } from '../../src/domain';
import { resolveInputs } from '../../src/indicators';
import { recheck } from '../../src/ingest';
import type { GovernmentFilter, Storage } from '../../src/storage';
import { askDatabase, DATABASES } from '../support/databases';
import { buildReportToSave, fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const ALL: readonly InputKey[] = INDICATOR_INPUTS.map(({ key }) => key);
const HISTORY = new DivisionHistory(new Gazetteer([]), []);
const OF_2022: GovernmentFilter = { years: [2022], fictional: true };
const CURATOR = { name: 'li.hua', role: 'CURATOR', credential: 'JWT', requestId: null } as const;

describe.each(DATABASES)('the figures of governments (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  const totals = async ({ figures }: Storage): Promise<unknown[]> =>
    (await figures.ofGovernments(OF_2022, ['newApplications'])).map(({ districtCode, inputs }) => [
      districtCode,
      inputs.figures.newApplications,
    ]);

  it('are stored with the report, and say what its rows say', async () => {
    const storage = await storages.openWith(['990101']);
    const built = buildReportToSave({ cells: { '3.1': { naturalPerson: '3', total: '' } } });
    const rows = built.report.applicationOutcomes.filter(({ code }) => code !== '3.2');
    const report = { ...built.report, applicationOutcomes: rows };
    const toSave = { ...built, report, inputs: resolveInputs(report) };
    await storage.reports.save(toSave);
    const [stored] = await storage.figures.ofGovernments(OF_2022, ALL);
    expect(stored).toEqual({
      revisionId: '990101-2022.1',
      districtCode: '990101',
      year: 2022,
      inputs: toSave.inputs,
    });
    expect(stored!.inputs.rowsMissing).toContain('disclosedInPart');
  });

  it('are those of the current revision: revised, retracted, restored', async () => {
    const storage = await storages.openWith(['990101']);
    await storage.reports.save(buildReportToSave({ document: 'first' }));
    const [[, first]] = (await totals(storage)) as [[string, number]];
    await storage.reports.save(
      buildReportToSave({ document: 'second', cells: { '1': { naturalPerson: '90', total: '90' } } }),
    );
    expect(await totals(storage)).toEqual([['990101', 90]]);
    const change = { reportId: '990101-2022', reason: 'a test' };
    await storage.curation.retract(change, CURATOR);
    expect(await totals(storage)).toEqual([]);
    await storage.curation.restore({ ...change, revision: 1 }, CURATOR);
    expect(await totals(storage)).toEqual([['990101', first]]);
  });

  it('are found by year, level and place, fictional ones apart', async () => {
    const storage = await storages.openWith(['990101', '990201']);
    for (const districtCode of ['990101', '990201', '990200'])
      for (const year of [2021, 2022]) await storage.reports.save(buildReportToSave({ districtCode, year }));
    const found = async (filter: GovernmentFilter): Promise<string[]> =>
      (await storage.figures.ofGovernments(filter, ['carriedIn']))
        .map(({ districtCode, year }) => `${districtCode}-${year}`)
        .sort();
    expect(await found({ ...OF_2022, level: 'COUNTY' })).toEqual(['990101-2022', '990201-2022']);
    expect(await found({ years: [2021, 2022], fictional: true, within: '990200' })).toEqual([
      '990200-2021',
      '990200-2022',
      '990201-2021',
      '990201-2022',
    ]);
    expect(await found({ ...OF_2022, fictional: false })).toEqual([]);
  });

  it('have the columns of table 3 as well', async () => {
    const storage = await storages.openWith(['990101']);
    await storage.reports.save(buildReportToSave({ cells: { '1': { naturalPerson: '7', total: '9' } } }));
    const [row, ...others] = await storage.figures.outcomesOfGovernments(OF_2022, ['NEW_APPLICATIONS']);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ districtCode: '990101', year: 2022, kind: 'NEW_APPLICATIONS' });
    expect(row!.figures).toMatchObject({ naturalPerson: 7, total: 9 });
  });

  it('are worked out again by a check, and mended', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    await storage.districts.save(fictionalDistricts('990101'));
    await storage.reports.save(buildReportToSave());
    const before = await totals(storage);
    await askDatabase(settings, 'UPDATE government_figures SET new_applications = 4711');
    expect(await totals(storage)).toEqual([['990101', 4711]]);
    await recheck(storage, HISTORY, () => undefined);
    expect(await totals(storage)).toEqual(before);
    await askDatabase(settings, 'DELETE FROM government_figures');
    await recheck(storage, HISTORY, () => undefined);
    expect(await totals(storage)).toEqual(before);
  });
});
