import { REPORT_ID, REPORT_PAGE, runCuratorServer, type CuratorServer } from './curator-server';
import { codesOf } from './running-server';

const REVIEW = `mutation ($id: ID!, $decision: ReviewDecision!, $note: String, $expected: Int) {
  reviewFinding(findingId: $id, decision: $decision, note: $note, expectedRevision: $expected) {
    finding { id review { decision note reviewer reviewedAt } stale }
  }
}`;

/** The same report with 187 new applications instead of 188, so that a sum is wrong. */
const WRONG_PAGE = REPORT_PAGE.replace('<td>188</td>', '<td>187</td>');
/** Other bytes that say the same. */
const REWORDED_PAGE = REPORT_PAGE.replace('若干件', '不少件');

let server: CuratorServer;
beforeEach(async () => {
  server = await runCuratorServer();
});
afterEach(() => server.close());

const lastAct = async () => (await server.storage.audit.page({}, { first: 1 })).items[0]!.item;
const change = (mutation: 'retractReport' | 'restoreRevision', more = ''): Promise<unknown> =>
  server.run(`mutation { ${mutation}(id: "${REPORT_ID}", ${more} reason: "a test") { changed } }`);

describe('reviewFinding', () => {
  const FINDING = `${REPORT_ID}:T3-ROW:1`;
  interface Reviewed {
    readonly id: string;
    readonly verdict: string;
    readonly review: { readonly decision: string; readonly note: string | null } | null;
    readonly stale: boolean;
  }
  const findings = async (filter: string): Promise<Reviewed[]> => {
    const query = `{ reportFindings(filter: { ${filter} }, first: 100) { nodes { id verdict review { decision note } stale } } }`;
    return (await server.run<{ reportFindings: { nodes: Reviewed[] } }>(query)).reportFindings.nodes;
  };
  const review = (more = {}) =>
    server.run(REVIEW, { id: FINDING, decision: 'CONFIRMED', note: 'a slip of the pen', ...more });

  it('is served with the finding, by whom and when', async () => {
    await server.importPage(WRONG_PAGE);
    expect(await findings('reviewed: true')).toEqual([]);
    expect(await review()).toEqual({
      reviewFinding: {
        finding: {
          id: FINDING,
          review: {
            decision: 'CONFIRMED',
            note: 'a slip of the pen',
            reviewer: expect.stringMatching(/^CURATOR [0-9a-f]{16}$/) as unknown,
            reviewedAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
          },
          stale: false,
        },
      },
    });
    const reviewed = await findings('reviewed: true');
    expect(reviewed).toEqual([
      {
        id: FINDING,
        verdict: 'FAIL',
        review: { decision: 'CONFIRMED', note: 'a slip of the pen' },
        stale: false,
      },
    ]);
    expect((await findings('reviewed: false')).map(({ id }) => id)).not.toContain(FINDING);
    expect((await findings('reviewed: null')).map(({ id }) => id)).toContain(FINDING);
    expect(await findings('stale: true')).toEqual([]);
    expect(await lastAct()).toMatchObject({
      action: 'REVIEW_FINDING',
      target: FINDING,
      before: null,
      after: { decision: 'CONFIRMED', note: 'a slip of the pen' },
    });
  });

  it('takes the place of the one before, which the log keeps', async () => {
    await server.importPage(WRONG_PAGE);
    await review();
    await review({ decision: 'DISMISSED', note: ' ' });
    expect((await findings('reviewed: true'))[0]?.review).toEqual({ decision: 'DISMISSED', note: null });
    expect(await lastAct()).toMatchObject({
      before: { decision: 'CONFIRMED', note: 'a slip of the pen' },
      after: { decision: 'DISMISSED', note: null },
    });
  });

  it('of two at the same time is one after the other, and the log has both', async () => {
    await server.importPage(WRONG_PAGE);
    await Promise.all([review(), review({ decision: 'DISMISSED', note: 'in order' })]);
    const { items } = await server.storage.audit.page({ action: 'REVIEW_FINDING' }, { first: 10 });
    const [later, earlier] = items.map(({ item }) => item);
    expect(items).toHaveLength(2);
    expect(earlier).toMatchObject({ before: null });
    expect(later!.before).toEqual(earlier!.after);
    const [shown] = await findings('reviewed: true');
    expect(shown!.review!.decision).toBe(later!.after!['decision']);
  });

  it('survives a re-import that says the same, and a retraction', async () => {
    await server.importPage(REPORT_PAGE);
    await review();
    expect((await server.importPage(REWORDED_PAGE)).outcome).toBe('REVISED');
    expect(await findings('reviewed: true')).toMatchObject([{ id: FINDING, stale: false }]);
    await change('retractReport');
    expect(await findings('reviewed: true')).toEqual([]);
    await change('restoreRevision', 'revision: 1,');
    expect(await findings('reviewed: true, stale: false')).toMatchObject([{ id: FINDING, stale: false }]);
  });

  it('is stale once the figures are others, and good again when they are back', async () => {
    await server.importPage(REPORT_PAGE);
    await review();
    await server.importPage(WRONG_PAGE);
    expect(await findings('stale: true')).toMatchObject([{ id: FINDING, stale: true, verdict: 'FAIL' }]);
    expect(await findings('reviewed: true, stale: false')).toEqual([]);
    await change('restoreRevision', 'revision: 1,');
    expect(await findings('stale: true')).toEqual([]);
    expect(await findings('reviewed: true')).toMatchObject([{ stale: false }]);
    await change('restoreRevision', 'revision: 2,');
    await review({ decision: 'DISMISSED' });
    expect(await findings('reviewed: true')).toMatchObject([{ stale: false, verdict: 'FAIL' }]);
  });

  it('is not given to findings of retracted reports', async () => {
    await server.importPage(REPORT_PAGE);
    await change('retractReport');
    const variables = { id: FINDING, decision: 'CONFIRMED' };
    expect(codesOf(await server.send(REVIEW, variables, server.curator))).toEqual(['NOT_FOUND']);
  });
});
