import { DivisionHistory, Gazetteer, placeIn, type AnnualReport, type District } from '../../src/domain';
import { recheck, settleFindings } from '../../src/ingest';
import type { Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { buildReportToSave, fictionalDistricts, type SaveOverrides } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const HISTORY = new DivisionHistory(new Gazetteer([]), []);

/** What the rules say of a stored report, of one rule, as `subject VERDICT`. */
async function findingsOf(storage: Storage, revisionId: string, rule: string): Promise<string[]> {
  const found = (await storage.findings.ofRevisions([revisionId])).get(revisionId) ?? [];
  return found.filter((each) => each.rule === rule).map(({ subject, verdict }) => `${subject} ${verdict}`);
}

describe.each(DATABASES)('findings that look beyond their report (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  const statements: string[] = [];
  let storage: Storage;

  beforeEach(async () => {
    storage = await storages.open(undefined, { onStatement: (sql) => statements.push(sql) });
    await storage.districts.save(fictionalDistricts('990101', '990102', '990103'));
  });
  afterAll(() => storages.remove());

  const save = (overrides: SaveOverrides) => storage.reports.save(buildReportToSave(overrides));
  // The small report carries out 2 applications, one of a natural person and one of an enterprise.
  const carriedIn = (naturalPerson: string, total: string) => ({ '2': { naturalPerson, total } });

  it('are reached when the year before is imported, before or after', async () => {
    await save({ year: 2022, cells: carriedIn('1', '2') });
    await settleFindings(storage, HISTORY);
    expect(await findingsOf(storage, '990101-2022.1', 'X-CARRY')).toEqual([]);
    await save({ year: 2021 });
    await save({ year: 2023, cells: carriedIn('1', '9') });
    expect(await settleFindings(storage, HISTORY)).toEqual({ reports: 3, changed: 3 });
    expect(await findingsOf(storage, '990101-2022.1', 'X-CARRY')).toContain('total PASS');
    expect(await findingsOf(storage, '990101-2023.1', 'X-CARRY')).toContain('total FAIL');
  });

  it('follow a revision of the year before', async () => {
    await save({ year: 2021 });
    await save({ year: 2022, cells: carriedIn('1', '2') });
    await settleFindings(storage, HISTORY);
    await save({ year: 2021, document: 'corrected', cells: { '4': { naturalPerson: '4', total: '5' } } });
    await settleFindings(storage, HISTORY);
    expect(await findingsOf(storage, '990101-2022.1', 'X-CARRY')).toContain('naturalPerson FAIL');
  });

  it('change nothing when reached again', async () => {
    await save({ year: 2021 });
    await save({ year: 2022 });
    await settleFindings(storage, HISTORY);
    expect(await settleFindings(storage, HISTORY)).toEqual({ reports: 0, changed: 0 });
    const seen: number[] = [];
    const checked = await recheck(storage, HISTORY, (findings) => seen.push(findings.length));
    expect(checked).toEqual({ reports: 2, changed: 0 });
    expect(seen).toHaveLength(2);
  });

  it('are not forgotten when a report is stored while they are reached', async () => {
    await save({ year: 2021 });
    const marks = await storage.settling.next(10);
    await save({ year: 2022, cells: carriedIn('1', '2') });
    await storage.settling.done(marks);
    expect([...(await storage.settling.next(10)).keys()]).toContain('990101');
    await settleFindings(storage, HISTORY);
    expect(await findingsOf(storage, '990101-2022.1', 'X-CARRY')).toContain('total PASS');
    expect((await storage.settling.next(10)).size).toBe(0);
  });

  it('of the government above add up those below', async () => {
    const big = { '1': { naturalPerson: '100', total: '105' } };
    await save({ districtCode: '990100', year: 2022, cells: big });
    for (const districtCode of ['990101', '990102']) await save({ districtCode, year: 2022 });
    await settleFindings(storage, HISTORY);
    expect(await findingsOf(storage, '990100-2022.1', 'H-SUM')).not.toContain('1.total FAIL');
    expect(await findingsOf(storage, '990100-2022.1', 'H-SUM')).toContain('2.total FAIL');
    await save({ districtCode: '990103', year: 2022, cells: big });
    await settleFindings(storage, HISTORY);
    expect(await findingsOf(storage, '990100-2022.1', 'H-SUM')).toContain('1.total FAIL');
  });

  it('name the other district whose narrative is nearly the same, of real and invented ones apart', async () => {
    const words = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + 7 * at)).join('');
    const place = placeIn('');
    const withText = (text: string): AnnualReport['sections'] => [
      { kind: 'OVERVIEW', heading: '一', text, subsections: [], place },
    ];
    await save({ districtCode: '990101', year: 2022, sections: withText(`${words}，共1600件。`) });
    await save({ districtCode: '990102', year: 2022, sections: withText(`${words}，共28件。全文完毕。`) });
    const unlike = [...words].reverse().join('');
    await save({ districtCode: '990103', year: 2022, sections: withText(unlike) });
    await save({ districtCode: '990103', year: 2020, sections: withText(words) });
    await settleFindings(storage, HISTORY);
    expect(await findingsOf(storage, '990101-2022.1', 'S-COPY')).toEqual(['990102-2022 FAIL']);
    expect(await findingsOf(storage, '990102-2022.1', 'S-COPY')).toEqual(['990101-2022 FAIL']);
    expect(await findingsOf(storage, '990103-2022.1', 'S-COPY')).toEqual(['REPORT PASS']);
  });

  it('follow a territory from its former code to its new one, and stop at a merger', async () => {
    const district = (code: string, known: Partial<District>): District => ({
      ...fictionalDistricts(code).at(-1)!,
      ...known,
    });
    const gazetteer = new Gazetteer([
      district('990101', { validTo: 2021, successorCodes: ['990102'] }),
      district('990102', { validFrom: 2022, predecessorCodes: ['990101'] }),
      district('990103', { validTo: 2022, successorCodes: ['990102'] }),
    ]);
    const facts = { name: '', level: 'COUNTY' } as const;
    const history = new DivisionHistory(gazetteer, [
      { ...facts, year: 2022, code: '990101', kind: 'ABOLISHED', successorCodes: ['990102'] },
      { ...facts, year: 2022, code: '990102', kind: 'ESTABLISHED', successorCodes: [] },
    ]);
    await save({ districtCode: '990101', year: 2021 });
    await save({ districtCode: '990102', year: 2022, cells: carriedIn('1', '2') });
    await settleFindings(storage, history);
    expect(await findingsOf(storage, '990102-2022.1', 'X-CARRY')).toContain('total PASS');
    expect(await findingsOf(storage, '990102-2022.1', 'X-CODE')).toEqual(['REPORT FAIL']);

    const merged = new Gazetteer([
      ...gazetteer.all(),
      district('990102', { validFrom: 2022, predecessorCodes: ['990101', '990103'] }),
    ]);
    const merger = {
      ...facts,
      year: 2023,
      code: '990103',
      kind: 'ABOLISHED',
      successorCodes: ['990102'],
    } as const;
    await save({ districtCode: '990102', year: 2023 });
    await settleFindings(storage, new DivisionHistory(merged, [merger]));
    expect(await findingsOf(storage, '990102-2023.1', 'X-CARRY')).toEqual(['REPORT NOT_ASSESSABLE']);
  });

  it('cost as many statements for seven years of two agencies as for one', async () => {
    const reads = async (): Promise<number> => {
      statements.length = 0;
      await recheck(storage, HISTORY, () => undefined);
      return statements.length;
    };
    for (const districtCode of ['990101', '990102']) await save({ districtCode, year: 2022 });
    await settleFindings(storage, HISTORY);
    const ofOneYear = await reads();
    for (const districtCode of ['990101', '990102']) {
      for (const year of [2018, 2019, 2020, 2021, 2023, 2024]) await save({ districtCode, year });
    }
    await settleFindings(storage, HISTORY);
    expect(await reads()).toBe(ofOneYear);
    expect(ofOneYear).toBeGreaterThan(0);
  });
});
