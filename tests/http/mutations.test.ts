import { REPORT_ID, REPORT_PAGE, runCuratorServer, type CuratorServer } from './curator-server';
import { codesOf } from './running-server';

const RETRACT = `mutation ($id: ID!, $reason: String!, $expected: Int) {
  retractReport(id: $id, reason: $reason, expectedRevision: $expected) {
    changed report { revision status applicationOutcomes { total } findings { id } }
  }
}`;
const RESTORE = `mutation ($id: ID!, $revision: Int!, $reason: String!, $expected: Int) {
  restoreRevision(id: $id, revision: $revision, reason: $reason, expectedRevision: $expected) {
    changed report { revision status applicationOutcomes(kinds: [NEW_APPLICATIONS]) { total } }
  }
}`;
const CURRENT = `query ($id: ID!, $asOf: DateTime) {
  report(id: $id, asOf: $asOf) {
    revision status supersededAt source { importedAt }
    applicationOutcomes(kinds: [NEW_APPLICATIONS]) { total }
    findings { id }
  }
}`;

interface Report {
  readonly revision: number;
  readonly status: string;
  readonly supersededAt: string | null;
  readonly source: { readonly importedAt: string };
  readonly applicationOutcomes: readonly { readonly total: number | null }[];
  readonly findings: readonly { readonly id: string }[];
}
interface Change {
  readonly changed: boolean;
  readonly report: Report;
}

/** The same report with 187 new applications instead of 188, so that a sum is wrong. */
const WRONG_PAGE = REPORT_PAGE.replace('<td>188</td>', '<td>187</td>');

let server: CuratorServer;
beforeEach(async () => {
  server = await runCuratorServer();
});
afterEach(() => server.close());

const current = async (asOf?: string): Promise<Report | null> =>
  (await server.run<{ report: Report | null }>(CURRENT, { id: REPORT_ID, asOf })).report;
const retract = async (more = {}): Promise<Change> => {
  const variables = { id: REPORT_ID, reason: 'of another organ', ...more };
  return (await server.run<{ retractReport: Change }>(RETRACT, variables)).retractReport;
};
const restore = async (revision: number, more = {}): Promise<Change> => {
  const variables = { id: REPORT_ID, revision, reason: 'it was right', ...more };
  return (await server.run<{ restoreRevision: Change }>(RESTORE, variables)).restoreRevision;
};
const lastAct = async () => (await server.storage.audit.page({}, { first: 1 })).items[0]!.item;

describe('importReport', () => {
  it('creates, leaves unchanged and revises, and keeps each act', async () => {
    expect(await server.importPage(REPORT_PAGE)).toMatchObject({
      outcome: 'CREATED',
      report: { id: REPORT_ID, revision: 1, status: 'PUBLISHED' },
    });
    expect(await lastAct()).toMatchObject({
      action: 'IMPORT_REPORT',
      target: REPORT_ID,
      role: 'CURATOR',
      credential: expect.stringMatching(/^TOKEN [0-9a-f]{16}$/) as unknown,
      after: { outcome: 'CREATED', revisionId: `${REPORT_ID}.1`, status: 'PUBLISHED' },
      requestId: expect.stringMatching(/^[\w-]{36}$/) as unknown,
    });
    expect(await server.importPage(REPORT_PAGE)).toMatchObject({
      outcome: 'UNCHANGED',
      report: { revision: 1 },
    });
    expect(await server.importPage(WRONG_PAGE)).toMatchObject({
      outcome: 'REVISED',
      report: { revision: 2 },
    });
    expect(await server.storage.audit.count({ action: 'IMPORT_REPORT' })).toBe(3);
    expect((await current())?.applicationOutcomes).toEqual([{ total: 187 }]);
  });

  it('says what a document lacks that gives no report', async () => {
    const payload = await server.importPage('<p>nothing of the kind</p>');
    expect(payload).toMatchObject({ outcome: 'REJECTED', report: null });
    expect(payload.diagnostics.map(({ severity }) => severity)).toContain('ERROR');
    expect(await lastAct()).toMatchObject({ action: 'IMPORT_REPORT', after: { outcome: 'REJECTED' } });
  });

  it('takes whose report it is, and where it was published', async () => {
    const identity = { districtCode: '900200', year: 2019, url: 'https://www.example.gov.cn/2019.html' };
    const { report } = await server.importPage(REPORT_PAGE.replaceAll('示例省甲市', ''), identity);
    expect(report?.id).toBe('900200-2019');
    const data = await server.run(`{ report(id: "900200-2019") { source { url trust } districtCode } }`);
    expect(data).toEqual({
      report: { districtCode: '900200', source: { url: identity.url, trust: 'OFFICIAL' } },
    });
  });

  it('never lets an invented report stand for a real district', async () => {
    const payload = await server.importPage(REPORT_PAGE, { districtCode: '120110' });
    expect(payload).toMatchObject({ outcome: 'REJECTED', report: null });
  });

  it('imports the same document once when two ask at the same time', async () => {
    const IMPORT = 'mutation ($input: ImportReportInput!) { importReport(input: $input) { outcome } }';
    const { sha256 } = (await (await server.upload(REPORT_PAGE)).json()) as { sha256: string };
    const both = await Promise.all(
      [server.curator, server.admin].map((token) => server.send(IMPORT, { input: { sha256 } }, token)),
    );
    const outcomes = both.map(
      ({ body }) => (body.data as { importReport: { outcome: string } }).importReport,
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(await server.storage.audit.count({ action: 'IMPORT_REPORT' })).toBe(2);
  });
});

describe('retractReport', () => {
  it('takes a report out of every answer but those as of an earlier time', async () => {
    await server.importPage(REPORT_PAGE);
    const before = (await current())!;
    const { changed, report } = await retract();
    expect([changed, report.status, report.revision]).toEqual([true, 'RETRACTED', 2]);
    expect(report.applicationOutcomes).toHaveLength(25);

    expect(await current()).toBeNull();
    const lists = await server.run(`{ reports { totalCount } reportFindings { totalCount }
      district(code: "900100") { report(year: 2022) { id } reports { id } agencies { reports { id } } } }`);
    expect(lists).toEqual({
      reports: { totalCount: 0 },
      reportFindings: { totalCount: 0 },
      district: { report: null, reports: [], agencies: [{ reports: [] }] },
    });

    const then = await current(before.source.importedAt);
    expect(then).toMatchObject({ revision: 1, status: 'PUBLISHED', applicationOutcomes: [{ total: 188 }] });
    const now = await current(new Date(Date.now() + 1_000).toISOString());
    expect(now).toMatchObject({ revision: 2, status: 'RETRACTED', applicationOutcomes: [{ total: 188 }] });
    expect(now?.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
    expect(then?.supersededAt).toBe(now?.source.importedAt);
  });

  it('writes down who, why and what, and changes nothing a second time', async () => {
    await server.importPage(REPORT_PAGE);
    await retract({ reason: '  of another organ ' });
    expect(await lastAct()).toMatchObject({
      action: 'RETRACT_REPORT',
      target: REPORT_ID,
      reason: 'of another organ',
      before: { revision: 1, status: 'PUBLISHED' },
      after: { revision: 2, status: 'RETRACTED' },
    });
    expect(await retract()).toMatchObject({ changed: false, report: { revision: 2 } });
    expect(await lastAct()).toMatchObject({ before: { revision: 2 }, after: { revision: 2 } });
  });
});

describe('restoreRevision', () => {
  it('makes an earlier revision current as of now, and leaves every earlier time as it was', async () => {
    await server.importPage(REPORT_PAGE);
    await server.importPage(WRONG_PAGE);
    const second = (await current())!;
    expect(second.applicationOutcomes).toEqual([{ total: 187 }]);
    const { changed, report } = await restore(1);
    expect([changed, report.revision, report.status]).toEqual([true, 3, 'PUBLISHED']);
    expect(report.applicationOutcomes).toEqual([{ total: 188 }]);

    const third = (await current())!;
    expect(third).toMatchObject({ revision: 3, applicationOutcomes: [{ total: 188 }], supersededAt: null });
    const then = await current(second.source.importedAt);
    expect(then).toMatchObject({ revision: 2, applicationOutcomes: [{ total: 187 }] });
    expect(await lastAct()).toMatchObject({
      action: 'RESTORE_REVISION',
      before: { revision: 2 },
      after: { revision: 3, restoredRevision: 1 },
      reason: 'it was right',
    });
    const { report: whole } = await server.run<{ report: { revisions: { revision: number }[] } }>(
      `{ report(id: "${REPORT_ID}") { revisions { revision } } }`,
    );
    expect(whole.revisions.map(({ revision }) => revision)).toEqual([3, 2, 1]);
  });

  it('brings a retracted report back', async () => {
    await server.importPage(REPORT_PAGE);
    const findings = (await current())!.findings;
    await retract();
    expect(await restore(1)).toMatchObject({ changed: true, report: { revision: 3, status: 'PUBLISHED' } });
    expect((await current())?.findings).toEqual(findings);
    const { reportFindings } = await server.run<{ reportFindings: { totalCount: number } }>(
      '{ reportFindings { totalCount } }',
    );
    expect(reportFindings.totalCount).toBe(findings.length);
  });

  it('changes nothing where the revision is shown already', async () => {
    await server.importPage(REPORT_PAGE);
    await server.importPage(WRONG_PAGE);
    expect(await restore(2)).toMatchObject({ changed: false, report: { revision: 2 } });
    await restore(1);
    expect(await restore(1)).toMatchObject({ changed: false, report: { revision: 3 } });
  });

  it('gives way to the other of two curators who looked at the same revision', async () => {
    await server.importPage(REPORT_PAGE);
    await server.importPage(WRONG_PAGE);
    const [restored, retracted] = await Promise.all([
      server.send(RESTORE, { id: REPORT_ID, revision: 1, reason: 'a', expected: 2 }, server.curator),
      server.send(RETRACT, { id: REPORT_ID, reason: 'b', expected: 2 }, server.admin),
    ]);
    expect([codesOf(restored), codesOf(retracted)].flat()).toEqual(['CONFLICT']);
    const revisions = await server.storage.reports.byRevisionIds(
      [1, 2, 3, 4].map((number) => `${REPORT_ID}.${number}`),
    );
    expect(revisions.size).toBe(3);
    expect([...revisions.values()].filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
  });

  it('shows each change of one request what the one before did', async () => {
    await server.importPage(REPORT_PAGE);
    const data = await server.run(`mutation {
      a: retractReport(id: "${REPORT_ID}", reason: "x") { report { status district { report(year: 2022) { id } } } }
      b: restoreRevision(id: "${REPORT_ID}", revision: 1, reason: "y") {
        report { status district { report(year: 2022) { id } } }
      }
    }`);
    expect(data).toEqual({
      a: { report: { status: 'RETRACTED', district: { report: null } } },
      b: { report: { status: 'PUBLISHED', district: { report: { id: REPORT_ID } } } },
    });
  });
});
