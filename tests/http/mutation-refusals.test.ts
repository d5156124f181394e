import { REPORT_ID, REPORT_PAGE, runCuratorServer, type CuratorServer } from './curator-server';
import { codesOf } from './running-server';

const TOO_LONG = '局'.repeat(1_001);
/** The same agency's report for the year after, which is retracted. */
const RETRACTED_ID = '900100-2023';
const FINDING_ID = `${REPORT_ID}:T3-ROW:1`;

const MUTATIONS = {
  importReport: 'mutation ($input: ImportReportInput!) { importReport(input: $input) { outcome } }',
  retractReport: `mutation ($id: ID!, $reason: String!, $expected: Int) {
    retractReport(id: $id, reason: $reason, expectedRevision: $expected) { changed }
  }`,
  restoreRevision: `mutation ($id: ID!, $revision: Int!, $reason: String!, $expected: Int) {
    restoreRevision(id: $id, revision: $revision, reason: $reason, expectedRevision: $expected) { changed }
  }`,
  reviewFinding: `mutation ($id: ID!, $decision: ReviewDecision!, $note: String, $expected: Int) {
    reviewFinding(findingId: $id, decision: $decision, note: $note, expectedRevision: $expected) { finding { id } }
  }`,
} as const;
type Mutation = keyof typeof MUTATIONS;

let server: CuratorServer;
let sha256: string;
let acts: number;
beforeAll(async () => {
  server = await runCuratorServer();
  await server.importPage(REPORT_PAGE);
  await server.importPage(REPORT_PAGE.replaceAll('2022年', '2023年'));
  await server.run(MUTATIONS.retractReport, { id: RETRACTED_ID, reason: 'a test' });
  const uploaded = await server.upload(REPORT_PAGE.replace('若干件', '很多件'));
  ({ sha256 } = (await uploaded.json()) as { sha256: string });
  acts = await server.storage.audit.count({});
});
afterAll(() => server.close());

/** What would be done, but for what a test changes. */
function variablesOf(mutation: Mutation, changes: Record<string, unknown>): Record<string, unknown> {
  const good = {
    importReport: { input: { sha256, ...changes } },
    retractReport: { id: REPORT_ID, reason: 'a test', ...changes },
    restoreRevision: { id: RETRACTED_ID, revision: 1, reason: 'a test', ...changes },
    reviewFinding: { id: FINDING_ID, decision: 'CONFIRMED', ...changes },
  };
  return good[mutation];
}

it.each<[string, string, Mutation, Record<string, unknown>]>([
  ['a division that there is none of', 'BAD_USER_INPUT', 'importReport', { districtCode: '123456' }],
  ['a division of SQL', 'BAD_USER_INPUT', 'importReport', { districtCode: "1' OR '1" }],
  ['a year before the regulation', 'BAD_USER_INPUT', 'importReport', { year: 1999 }],
  ['a year too far', 'BAD_USER_INPUT', 'importReport', { year: 2100 }],
  ['an agency without a name', 'BAD_USER_INPUT', 'importReport', { agency: ' ' }],
  ['an agency of too long a name', 'BAD_USER_INPUT', 'importReport', { agency: TOO_LONG }],
  ['a file for an address', 'BAD_USER_INPUT', 'importReport', { url: 'file:///etc/passwd' }],
  ['a script for an address', 'BAD_USER_INPUT', 'importReport', { url: 'javascript:alert(1)' }],
  ['half an address', 'BAD_USER_INPUT', 'importReport', { url: 'www.example.gov.cn' }],
  ['a document that nobody uploaded', 'NOT_FOUND', 'importReport', { sha256: '0'.repeat(64) }],
  ['a path for a document', 'NOT_FOUND', 'importReport', { sha256: '../../etc/passwd' }],
  ['a report that there is none of', 'NOT_FOUND', 'retractReport', { id: '900100-1999' }],
  ['the empty id', 'NOT_FOUND', 'retractReport', { id: '' }],
  ['an id that is too long', 'BAD_USER_INPUT', 'retractReport', { id: TOO_LONG }],
  ['a blank reason', 'BAD_USER_INPUT', 'retractReport', { reason: ' \n' }],
  ['a reason that is too long', 'BAD_USER_INPUT', 'retractReport', { reason: TOO_LONG }],
  ['a revision that is not current', 'CONFLICT', 'retractReport', { expected: 7 }],
  ['a report that there is none of', 'NOT_FOUND', 'restoreRevision', { id: '900100-1999' }],
  ['a revision that there is none of', 'NOT_FOUND', 'restoreRevision', { revision: 9 }],
  ['a revision below all', 'NOT_FOUND', 'restoreRevision', { revision: -1 }],
  ['a revision that is a retraction', 'BAD_USER_INPUT', 'restoreRevision', { revision: 2 }],
  ['an empty reason', 'BAD_USER_INPUT', 'restoreRevision', { reason: '' }],
  ['a revision that is not current', 'CONFLICT', 'restoreRevision', { expected: 1 }],
  ['a finding that there is none of', 'NOT_FOUND', 'reviewFinding', { id: `${REPORT_ID}:T3-ROW:99` }],
  ['a finding of a retracted report', 'NOT_FOUND', 'reviewFinding', { id: `${RETRACTED_ID}:T3-ROW:1` }],
  ['the empty id', 'NOT_FOUND', 'reviewFinding', { id: '' }],
  ['a note that is too long', 'BAD_USER_INPUT', 'reviewFinding', { note: TOO_LONG }],
  ['a decision that is none', 'BAD_USER_INPUT', 'reviewFinding', { decision: 'MAYBE' }],
  ['a revision that is not current', 'CONFLICT', 'reviewFinding', { expected: 4 }],
])('%s is refused as %s by %s, and nothing is done', async (_, code, mutation, changes) => {
  const answer = await server.send(MUTATIONS[mutation], variablesOf(mutation, changes), server.curator);
  expect(codesOf(answer)).toEqual([code]);
  expect(JSON.stringify(answer.body)).not.toMatch(/SELECT|sqlite|node_modules|stack/i);

  expect(await server.storage.audit.count({})).toBe(acts);
  const reports = await server.storage.reports.byIds([REPORT_ID, RETRACTED_ID]);
  expect([...reports.values()].map(({ revisionId }) => revisionId)).toEqual([`${REPORT_ID}.1`]);
  expect(await server.storage.findings.count({ reviewed: true })).toBe(0);
});
