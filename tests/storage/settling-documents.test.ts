import { join } from 'node:path';
import { Gazetteer } from '../../src/domain';
import {
  ensureDivisions,
  findFiles,
  importFiles,
  inProcessParser,
  loadDivisionHistory,
  loadDivisions,
  seedReportsFolder,
  settleFindings,
} from '../../src/ingest';
import { DATABASES } from '../support/databases';
import { CASES_FOLDER } from '../support/document-case';
import { TemporaryStorages } from './support/temporary-storage';

describe.each(DATABASES)('宿迁市 in 2023 and 2024 (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('agrees from year to year, and its narrative of 2024 disagrees with table 4 in two figures', async () => {
    const gazetteer = new Gazetteer(loadDivisions());
    const storage = await storages.open();
    await ensureDivisions(storage.districts, [...gazetteer.all()]);
    const files = await findFiles([
      join(CASES_FOLDER, 'suqian-2024-narrative-against-table', 'source.html'),
      join(seedReportsFolder(), 'suqian-2023.html'),
    ]);
    for await (const { outcome } of importFiles(files, storage, inProcessParser(gazetteer), {
      given: {},
      dryRun: false,
    })) {
      expect(outcome).toBe('CREATED');
    }
    await settleFindings(storage, loadDivisionHistory(gazetteer));

    const found = (await storage.findings.ofRevisions(['321300-2024.1'])).get('321300-2024.1') ?? [];
    const told = found.map(({ rule, subject, verdict, expected, actual }) =>
      [rule, subject, verdict, expected, actual].join(' '),
    );
    expect(told.filter((line) => line.startsWith('N-'))).toEqual([
      'N-REVIEW ADMINISTRATIVE_RECONSIDERATION FAIL 170 134',
      'N-LIT LITIGATION_DIRECT+LITIGATION_AFTER_RECONSIDERATION FAIL 77 57',
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        'X-CARRY total PASS 121 121',
        'T2-FLOW REGULATION PASS 12 12',
        'T2-FLOW ADMINISTRATIVE_NORMATIVE_DOCUMENT PASS 420 420',
        'X-CODE REPORT PASS  ',
      ]),
    );
  });
});
