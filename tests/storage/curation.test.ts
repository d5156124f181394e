import Database from 'better-sqlite3';
import type { Actor } from '../../src/domain';
import { createDataSource } from '../../src/storage';
import { askDatabase, DATABASES, NOT_NULL } from '../support/databases';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

const CURATOR: Actor = { name: 'li.hua', role: 'CURATOR', credential: 'JWT', requestId: 'request-1' };
const ID = '990101-2022';
/** Made anew by whoever settles the findings. */
const DERIVED = ['narrative_band'];

describe.each(DATABASES)('a copy of a revision (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('has every row that the revision has, whatever tables there come to be', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    await storage.districts.save(fictionalDistricts('990101'));
    const place = { ...buildReportToSave().report.applicationOutcomes[0]!.cells[0]!.place };
    const section = { kind: 'OVERVIEW', heading: '一、总体情况', text: '全年发布信息3条。' } as const;
    const toSave = buildReportToSave({
      sections: [{ ...section, subsections: [], place }],
      extraRows: [{ table: 'TABLE_2', label: '其他', cells: [] }],
      findings: [buildFinding()],
    });
    await storage.reports.save(toSave);
    await storage.curation.retract({ reportId: ID, reason: 'a test' }, CURATOR);
    await storage.curation.restore({ reportId: ID, revision: 1, reason: 'a test' }, CURATOR);

    const dataSource = await createDataSource(settings).initialize();
    const tables = dataSource.entityMetadatas
      .filter((entity) => entity.findColumnWithDatabaseName('revision_id'))
      .map(({ tableName }) => tableName);
    const rowsOf = async (table: string, revision: number): Promise<unknown[]> => {
      const rows = await dataSource.query<object[]>(
        `SELECT * FROM "${table}" WHERE revision_id = '${ID}.${revision}'`,
      );
      return rows.map((row) => ({ ...row, revision_id: null, current: null }));
    };
    const copied = tables.filter((table) => !DERIVED.includes(table));
    expect(copied.length).toBeGreaterThanOrEqual(8);
    for (const table of copied) {
      const original = await rowsOf(table, 1);
      // A table without a row would be copied by any program.
      expect([table, original.length > 0]).toEqual([table, true]);
      expect([table, await rowsOf(table, 2)]).toEqual([table, original]);
      expect([table, await rowsOf(table, 3)]).toEqual([table, original]);
    }
    const headers = await dataSource.query<Record<string, unknown>[]>(
      `SELECT * FROM report_revision WHERE report_id = '${ID}' ORDER BY revision`,
    );
    expect(headers.map(({ status, superseded_at }) => [status, superseded_at])).toEqual([
      ['PUBLISHED', headers[1]!.imported_at],
      ['RETRACTED', headers[2]!.imported_at],
      ['PUBLISHED', null],
    ]);
    const alike = ['id', 'revision', 'status', 'imported_at', 'superseded_at'];
    const rest = headers.map((header) => Object.entries(header).filter(([name]) => !alike.includes(name)));
    expect(rest[1]).toEqual(rest[0]);
    expect(rest[2]).toEqual(rest[0]);
    await dataSource.destroy();
  });

  it('marks whom it concerns, so that their findings are reached anew', async () => {
    const storage = await storages.openWith(['990101']);
    await storage.reports.save(buildReportToSave());
    const marks = await storage.settling.next(10);
    await storage.settling.done(marks);
    await storage.curation.retract({ reportId: ID, reason: 'a test' }, CURATOR);
    expect([...(await storage.settling.next(10)).keys()]).toEqual([...marks.keys()]);
  });

  it('leaves nothing if its entry cannot be written', async () => {
    const storage = await storages.openWith(['990101']);
    await storage.reports.save(buildReportToSave({ findings: [buildFinding()] }));
    const refused = { code: NOT_NULL[database] };
    const nobody = { ...CURATOR, name: null as unknown as string };
    const change = { reportId: ID, reason: 'a test' };
    await expect(storage.curation.retract(change, nobody)).rejects.toMatchObject(refused);
    expect((await storage.reports.byIds([ID])).get(ID)).toMatchObject({ revision: 1, status: 'PUBLISHED' });
    expect(await storage.findings.count({})).toBe(1);
    const review = { findingId: `${ID}:T3-ROW:3.4.1`, decision: 'CONFIRMED', note: null } as const;
    await expect(storage.curation.review(review, nobody)).rejects.toMatchObject(refused);
    expect(await storage.findings.count({ reviewed: true })).toBe(0);
    const upload = { sha256: 'f'.repeat(64), mediaType: 'text/plain', content: Buffer.from('x') };
    await expect(storage.documents.store(upload, nobody)).rejects.toMatchObject(refused);
    expect(await storage.documents.facts(upload.sha256)).toBeUndefined();
  });

  it('survives the end of the process, with reviews, tokens and the log', async () => {
    const settings = await storages.newDatabase();
    const first = await storages.open(settings);
    await first.districts.save(fictionalDistricts('990101'));
    await first.reports.save(buildReportToSave({ findings: [buildFinding()] }), CURATOR);
    const findingId = `${ID}:T3-ROW:3.4.1`;
    await first.curation.review({ findingId, decision: 'DISMISSED', note: 'checked' }, CURATOR);
    const token = { id: 'a'.repeat(16), name: 'li.hua', role: 'ADMIN', hash: 'b'.repeat(64) } as const;
    await first.tokens.create({ ...token, expiresAt: null }, CURATOR);

    const second = await storages.open(settings);
    expect((await second.curation.reviewsOf([findingId])).get(findingId)).toMatchObject({
      decision: 'DISMISSED',
      note: 'checked',
      reviewer: 'li.hua',
    });
    expect(await second.tokens.byId(token.id)).toMatchObject(token);
    const { items } = await second.audit.page({}, { first: 10 });
    expect(items.map(({ item }) => item.action)).toEqual(['CREATE_TOKEN', 'REVIEW_FINDING', 'IMPORT_REPORT']);
  });
});

describe.each(DATABASES)('reviews (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());
  const findingId = `${ID}:T3-ROW:3.4.1`;

  it('hold when the rules are run again and say the same, and are stale when they say something else', async () => {
    const storage = await storages.openWith(['990101']);
    await storage.reports.save(buildReportToSave({ findings: [buildFinding()] }));
    await storage.curation.review({ findingId, decision: 'CONFIRMED', note: null }, CURATOR);
    const check = (changes: object): Promise<number> =>
      storage.findings.replace(new Map([[`${ID}.1`, [buildFinding(changes)]]]));
    const stale = (): Promise<number> => storage.findings.count({ stale: true });

    // Another wording of the same.
    expect(await check({ message: { zh: '另一种说法', en: 'The same in other words.' } })).toBe(1);
    expect(await stale()).toBe(0);
    for (const changes of [
      { verdict: 'FAIL' },
      { expected: '13' },
      { actual: null },
      { severity: 'WARNING' },
      { cells: [{ row: '3.4.1', field: 'total' }] },
    ]) {
      expect(await check(changes)).toBe(1);
      expect([changes, await stale()]).toEqual([changes, 1]);
    }
    expect(await check({})).toBe(1);
    expect(await stale()).toBe(0);
    expect(await storage.findings.count({ reviewed: true, stale: false })).toBe(1);
    expect(await storage.findings.count({ reviewed: false })).toBe(0);
  });

  it('are of the figures as well: other cells under the same verdict make them stale', async () => {
    const storage = await storages.openWith(['990101']);
    const saved = (document: string, text: string) =>
      storage.reports.save(
        buildReportToSave({
          document,
          cells: { '3.4.1': { naturalPerson: text } },
          findings: [buildFinding()],
        }),
      );
    await saved('first', '1');
    await storage.curation.review({ findingId, decision: 'CONFIRMED', note: null }, CURATOR);
    await saved('second', '2');
    expect(await storage.findings.count({ stale: true })).toBe(1);
    await saved('third', '1');
    expect(await storage.findings.count({ stale: true })).toBe(0);
    // Blank is not zero, here neither.
    await saved('fourth', '');
    await storage.curation.review({ findingId, decision: 'CONFIRMED', note: null }, CURATOR);
    await saved('fifth', '0');
    expect(await storage.findings.count({ stale: true })).toBe(1);
  });

  it('are of all findings of one id', async () => {
    const storage = await storages.openWith(['990101']);
    const twice = [buildFinding({ expected: '1' }), buildFinding({ expected: '2' })];
    await storage.reports.save(buildReportToSave({ findings: twice }));
    await storage.curation.review({ findingId, decision: 'CONFIRMED', note: null }, CURATOR);
    expect(await storage.findings.count({ stale: false, reviewed: true })).toBe(2);
  });
});

describe.each(DATABASES)('the audit log (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  const ENTRY = 'SELECT * FROM audit_entry';

  it('can be neither changed nor emptied, by any statement', async () => {
    const settings = await storages.newDatabase();
    const storage = await storages.open(settings);
    await storage.audit.append({ action: 'IMPORT_REPORT', target: 'x' }, CURATOR);
    const before = await askDatabase(settings, ENTRY);
    for (const statement of [
      "UPDATE audit_entry SET actor = 'somebody else'",
      'DELETE FROM audit_entry',
      "DELETE FROM audit_entry WHERE actor = 'li.hua'",
      ...(database === 'sqlite' ? ["UPDATE OR REPLACE audit_entry SET at = '2000'"] : []),
      ...(database === 'postgres' ? ['TRUNCATE audit_entry'] : []),
    ]) {
      await expect(askDatabase(settings, statement)).rejects.toThrow('audit_entry is append-only');
    }
    expect(before).toHaveLength(1);
    expect(await askDatabase(settings, ENTRY)).toEqual(before);
  });

  it('is read a page at a time, latest first, by what, whom and which', async () => {
    const storage = await storages.open();
    const other = { ...CURATOR, name: 'wang.wei' };
    await Promise.all(
      Array.from({ length: 25 }, (_, at) =>
        storage.audit.append({ action: 'IMPORT_REPORT', target: `t${at}` }, at % 5 === 0 ? other : CURATOR),
      ),
    );
    const pages: string[] = [];
    let after: readonly (string | number)[] | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { items, hasNextPage } = await storage.audit.page({}, { first: 10, after });
      pages.push(...items.map(({ item }) => item.at));
      after = items.at(-1)?.key;
      expect(hasNextPage).toBe(page < 2);
    }
    expect(new Set(pages).size).toBe(25);
    expect(pages).toEqual([...pages].sort().reverse());
    expect(await storage.audit.count({ actor: 'wang.wei' })).toBe(5);
    expect(await storage.audit.count({ target: 't7' })).toBe(1);
    expect(await storage.audit.count({ action: 'RETRACT_REPORT' })).toBe(0);
  });
});

describe('the audit log in SQLite', () => {
  const storages = new TemporaryStorages();
  afterAll(() => storages.remove());

  it('has no row replaced by an insertion', async () => {
    const file = storages.newFile();
    const storage = await storages.open(file);
    await storage.audit.append({ action: 'IMPORT_REPORT', target: 'x' }, CURATOR);
    const database = new Database(file.path);
    const row = database.prepare('SELECT * FROM audit_entry').get() as Record<string, unknown>;
    const names = Object.keys(row);
    for (const verb of ['INSERT OR REPLACE', 'REPLACE']) {
      const replace = `${verb} INTO audit_entry (${names.join()}) VALUES (${names.map(() => '?').join()})`;
      const forged = names.map((name) => (name === 'actor' ? 'somebody else' : row[name]));
      expect(() => database.prepare(replace).run(...forged)).toThrow('audit_entry is append-only');
    }
    expect(database.prepare('SELECT * FROM audit_entry').all()).toEqual([row]);
    database.close();
  });
});

describe.each(DATABASES)('tokens (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('have a name of their own as long as they are in force', async () => {
    const { tokens, audit } = await storages.open();
    const token = (id: string, name: string) =>
      ({ id, name, role: 'CURATOR', hash: id.repeat(64), expiresAt: null }) as const;
    expect(await tokens.create(token('1', 'li.hua'), CURATOR)).toBe('CREATED');
    expect(await tokens.create(token('2', 'li.hua'), CURATOR)).toBe('NAME_TAKEN');
    expect(await tokens.revoke('li.hua', CURATOR)).toMatchObject({ id: '1' });
    expect(await tokens.revoke('1', CURATOR)).toBeNull();
    expect(await tokens.create(token('3', 'li.hua'), CURATOR)).toBe('CREATED');
    expect((await tokens.list()).map(({ id, revokedAt }) => [id, revokedAt === null])).toEqual([
      ['1', false],
      ['3', true],
    ]);
    const { items } = await audit.page({}, { first: 10 });
    expect(items.map(({ item }) => [item.action, item.target])).toEqual([
      ['CREATE_TOKEN', '3'],
      ['REVOKE_TOKEN', '1'],
      ['CREATE_TOKEN', '1'],
    ]);
    expect(JSON.stringify(items)).not.toContain('1'.repeat(64));
  });
});
