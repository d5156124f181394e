import { UnknownDistrictError } from '../../src/storage';
import { DATABASES, NOT_NULL } from '../support/databases';
import { buildFinding, buildReportToSave } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

describe.each(DATABASES)('reports.save (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('creates, leaves unchanged and revises', async () => {
    const { reports } = await storages.openWith(['990101']);
    const first = buildReportToSave({ document: 'first', title: '第一版' });
    const second = buildReportToSave({ document: 'second', title: '第二版' });

    expect(await reports.save(first)).toEqual({ outcome: 'CREATED', revisionId: '990101-2022.1' });
    expect(await reports.save(first)).toEqual({ outcome: 'UNCHANGED', revisionId: '990101-2022.1' });
    expect(await reports.save(second)).toEqual({ outcome: 'REVISED', revisionId: '990101-2022.2' });
    // The bytes of any revision are known, not only those of the last.
    expect(await reports.save(first)).toEqual({ outcome: 'UNCHANGED', revisionId: '990101-2022.1' });

    const current = (await reports.byIds(['990101-2022'])).get('990101-2022');
    expect(current).toMatchObject({ revision: 2, title: '第二版', supersededAt: null });
    const revisions = (await reports.revisionsOf(['990101-2022'])).get('990101-2022');
    expect(revisions?.map((each) => [each.revision, each.title])).toEqual([
      [2, '第二版'],
      [1, '第一版'],
    ]);
  });

  it('answers as of any instant with exactly one revision', async () => {
    const { reports } = await storages.openWith(['990101']);
    await reports.save(buildReportToSave({ document: 'first', importedAt: '2024-03-01T08:00:00Z' }));
    await reports.save(buildReportToSave({ document: 'second', importedAt: '2024-03-05T08:00:00Z' }));
    const revisionAt = async (instant: string): Promise<number | undefined> =>
      (await reports.byIds(['990101-2022'], instant)).get('990101-2022')?.revision;

    expect(await revisionAt('2024-03-01T07:59:59.999Z')).toBeUndefined();
    expect(await revisionAt('2024-03-01T08:00:00.000Z')).toBe(1);
    expect(await revisionAt('2024-03-05T07:59:59.999Z')).toBe(1);
    expect(await revisionAt('2024-03-05T08:00:00.000Z')).toBe(2);
    // The same instant in another zone.
    expect(await revisionAt('2024-03-05T15:59:59+08:00')).toBe(1);
  });

  it('moves an import of the same instant a millisecond later', async () => {
    const { reports } = await storages.openWith(['990101']);
    const importedAt = '2024-03-01T08:00:00.000Z';
    for (const document of ['a', 'b', 'c']) await reports.save(buildReportToSave({ document, importedAt }));
    const revisions = (await reports.revisionsOf(['990101-2022'])).get('990101-2022');
    expect(revisions?.map((each) => [each.importedAt, each.supersededAt])).toEqual([
      ['2024-03-01T08:00:00.002Z', null],
      ['2024-03-01T08:00:00.001Z', '2024-03-01T08:00:00.002Z'],
      ['2024-03-01T08:00:00.000Z', '2024-03-01T08:00:00.001Z'],
    ]);
  });

  it('stores several together, revisions of one report among them', async () => {
    const { reports, findings } = await storages.openWith(['990101', '990201']);
    const first = buildReportToSave({ document: 'first', findings: [buildFinding()] });
    const second = buildReportToSave({ document: 'second', findings: [buildFinding()] });
    const other = buildReportToSave({ districtCode: '990201', findings: [buildFinding()] });
    expect(await reports.saveAll([first, other, second, first])).toEqual([
      { outcome: 'CREATED', revisionId: '990101-2022.1' },
      { outcome: 'CREATED', revisionId: '990201-2022.1' },
      { outcome: 'REVISED', revisionId: '990101-2022.2' },
      { outcome: 'UNCHANGED', revisionId: '990101-2022.1' },
    ]);
    expect(await findings.count({})).toBe(2);
    expect(await reports.saveAll([])).toEqual([]);
  });

  it('stores none of several if one fails', async () => {
    const { reports, findings } = await storages.openWith(['990101']);
    const whole = buildReportToSave({ findings: [buildFinding()] });
    const misplaced = buildReportToSave({ districtCode: '990301' });
    await expect(reports.saveAll([whole, misplaced])).rejects.toThrow(UnknownDistrictError);
    expect((await reports.byIds(['990101-2022'])).size).toBe(0);
    expect(await findings.count({})).toBe(0);
  });

  it('leaves nothing of a report that fails half-way', async () => {
    const storage = await storages.openWith(['990101']);
    const whole = buildReportToSave({ document: 'whole' });
    const [row] = whole.report.applicationOutcomes;
    const broken = {
      ...whole,
      // A row without a kind: the database refuses it after the revision and the first rows are written.
      report: {
        ...whole.report,
        applicationOutcomes: [row!, { ...row!, kind: null as unknown as 'CARRIED_OUT' }],
      },
    };
    await expect(storage.reports.save(broken)).rejects.toMatchObject({ code: NOT_NULL[database] });

    expect(await storage.reports.byIds([whole.report.id])).toEqual(new Map());
    expect(await storage.agencies.byIds(['990101'])).toEqual(new Map());
    expect(await storage.reports.outcomesOf(['990101-2022.1'])).toEqual(new Map());
    expect(await storage.sourceContent(whole.source.sha256)).toBeUndefined();
    expect((await storage.reports.save(whole)).outcome).toBe('CREATED');
  });

  it('keeps the former revision current when the next one fails', async () => {
    const { reports, findings } = await storages.openWith(['990101']);
    await reports.save(buildReportToSave({ document: 'first', findings: [buildFinding()] }));
    const next = buildReportToSave({ document: 'second' });
    const broken = { ...next, findings: [buildFinding({ rule: null as unknown as string })] };
    await expect(reports.save(broken)).rejects.toMatchObject({ code: NOT_NULL[database] });
    expect((await reports.byIds(['990101-2022'])).get('990101-2022')).toMatchObject({
      revision: 1,
      supersededAt: null,
    });
    expect(await findings.count({})).toBe(1);
  });

  it('refuses a division it does not know, by its code', async () => {
    const { reports } = await storages.openWith(['990101']);
    const stray = buildReportToSave({ districtCode: '990202' });
    await expect(reports.save(stray)).rejects.toThrow(new UnknownDistrictError('990202'));
  });

  it('keeps an agency by its id, with the name last stored', async () => {
    const { reports, agencies } = await storages.openWith(['990101']);
    const office = { id: '990101.0a1b2c3d', kind: 'GENERAL_OFFICE', name: '示例区人民政府办公室' } as const;
    await reports.save(buildReportToSave({ year: 2021, agency: office }));
    await reports.save(
      buildReportToSave({ year: 2022, agency: { ...office, name: '示例区人民政府办公厅' } }),
    );
    await reports.save(buildReportToSave({ year: 2022 }));

    expect(await agencies.byIds([office.id, 'unknown'])).toEqual(
      new Map([[office.id, { ...office, name: '示例区人民政府办公厅', districtCode: '990101' }]]),
    );
    const ofDistrict = (await agencies.ofDistricts(['990101', '990100'])).get('990101');
    expect(ofDistrict?.map((each) => each.id)).toEqual(['990101', '990101.0a1b2c3d']);
  });

  it('stores one document for two reports that were read from it', async () => {
    const storage = await storages.openWith(['990101', '990102']);
    const document = '两份报告\u0000\ufffd';
    const one = buildReportToSave({ districtCode: '990101', document });
    const other = buildReportToSave({ districtCode: '990102', document });
    expect((await storage.reports.save(one)).outcome).toBe('CREATED');
    expect((await storage.reports.save(other)).outcome).toBe('CREATED');
    const stored = await storage.sourceContent(one.source.sha256);
    expect(stored?.mediaType).toBe('text/html');
    expect(Buffer.from(stored!.content)).toEqual(Buffer.from(document));
    expect(await storage.sourceContent('0'.repeat(64))).toBeUndefined();
  });

  it('keeps saves that are asked for at once apart', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => String(990_101 + at));
    const { reports, findings } = await storages.openWith(codes);
    const findingsOfEach = [buildFinding({ subject: '1' }), buildFinding({ subject: '2' })];
    const saved = await Promise.all(
      codes.flatMap((districtCode) => [
        reports.save(
          buildReportToSave({ districtCode, document: `a${districtCode}`, findings: findingsOfEach }),
        ),
        reports.save(
          buildReportToSave({ districtCode, document: `b${districtCode}`, findings: findingsOfEach }),
        ),
      ]),
    );
    expect(saved.filter((each) => each.outcome === 'CREATED')).toHaveLength(20);
    expect(saved.filter((each) => each.outcome === 'REVISED')).toHaveLength(20);
    expect(await reports.count({})).toBe(20);
    expect(await findings.count({})).toBe(40);
  });
});

describe.each(DATABASES)('a retracted report (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('answers as of its time only', async () => {
    const { reports, findings } = await storages.openWith(['990101']);
    const findingsOfIt = [buildFinding()];
    await reports.save(
      buildReportToSave({ document: 'a', importedAt: '2024-03-01T00:00:00Z', findings: findingsOfIt }),
    );
    await reports.save(
      buildReportToSave({
        document: 'b',
        status: 'RETRACTED',
        importedAt: '2024-04-01T00:00:00Z',
        findings: findingsOfIt,
      }),
    );
    const id = '990101-2022';
    expect(await reports.byIds([id])).toEqual(new Map());
    expect(await reports.ofGovernments([{ districtCode: '990101', year: 2022 }])).toEqual(new Map());
    expect(await reports.ofGovernmentsAllYears(['990101'])).toEqual(new Map());
    expect(await reports.ofAgencies(['990101'])).toEqual(new Map());
    expect(await reports.revisionsOf([id])).toEqual(new Map());
    expect(await reports.count({})).toBe(0);
    expect(await findings.count({})).toBe(0);
    expect((await reports.byIds([id], '2024-03-15T00:00:00Z')).get(id)?.status).toBe('PUBLISHED');
    expect((await reports.byIds([id], '2024-04-15T00:00:00Z')).get(id)?.status).toBe('RETRACTED');
  });
});
