import { isObjectType } from 'graphql';
import type { Actor, Role } from '../../src/domain';
import { buildSchema } from '../../src/graphql';
import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type TestGraph } from './support/open-test-graph';

const schema = buildSchema();
const mutations = Object.values(schema.getMutationType()!.getFields());
const caller = (role: Role | null) => ({ name: 'li.hua', role, credential: 'JWT' });

/** A call of each mutation that would be valid, whatever it names. */
const CALLS: Readonly<Record<string, string>> = {
  importReport: 'importReport(input: { sha256: "x" }) { outcome }',
  retractReport: 'retractReport(id: "x", reason: "y") { changed }',
  restoreRevision: 'restoreRevision(id: "x", revision: 1, reason: "y") { changed }',
  reviewFinding: 'reviewFinding(findingId: "x", decision: CONFIRMED) { finding { id } }',
};

describe.each(DATABASES)('the schema asks for roles itself (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
  });
  afterAll(() => graph.close());

  it('has no mutation that these tests do not know', () => {
    expect(mutations.map(({ name }) => name).sort()).toEqual(Object.keys(CALLS).sort());
    expect(isObjectType(schema.getType('ReportAuditEntry'))).toBe(true);
  });

  it.each(Object.keys(CALLS))('%s is for curators', async (name) => {
    const mutation = `mutation { ${CALLS[name]!} }`;
    expect(codesOf(await graph.ask(mutation))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await graph.ask(mutation, {}, caller(null)))).toEqual(['FORBIDDEN']);
    for (const role of ['CURATOR', 'ADMIN'] as const) {
      expect(codesOf(await graph.ask(mutation, {}, caller(role)))).toEqual(['NOT_FOUND']);
    }
  });

  it('reportAuditLog is for administrators, by pages and filters', async () => {
    const by: Actor = { ...caller('CURATOR'), requestId: 'request-7' };
    for (const target of ['a', 'b', 'c']) {
      await graph.storage.audit.append(
        { action: 'IMPORT_REPORT', target, after: { outcome: 'CREATED' } },
        by,
      );
    }
    const query = `query ($filter: ReportAuditFilter, $after: String) {
      reportAuditLog(filter: $filter, first: 2, after: $after) {
        totalCount pageInfo { endCursor hasNextPage }
        nodes { actor role credential action target reason before after requestId at }
      }
    }`;
    expect(codesOf(await graph.ask(query))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await graph.ask(query, {}, caller('CURATOR')))).toEqual(['FORBIDDEN']);

    interface Log {
      readonly reportAuditLog: {
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        readonly nodes: readonly { readonly target: string }[];
      };
    }
    const read = async (variables: object): Promise<Log['reportAuditLog']> =>
      ((await graph.ask(query, { ...variables }, caller('ADMIN'))).data as Log).reportAuditLog;
    const first = await read({});
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    expect(first.nodes[0]).toEqual({
      actor: 'li.hua',
      role: 'CURATOR',
      credential: 'JWT',
      action: 'IMPORT_REPORT',
      target: 'c',
      reason: null,
      before: null,
      after: '{"outcome":"CREATED"}',
      requestId: 'request-7',
      at: expect.stringMatching(/Z$/) as unknown,
    });
    const second = await read({ after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ target }) => target)).toEqual(['a']);
    expect((await read({ filter: { target: 'b' } })).totalCount).toBe(1);
    expect((await read({ filter: { actor: 'wang.wei' } })).totalCount).toBe(0);
    expect((await read({ filter: { action: 'RETRACT_REPORT', actor: null } })).totalCount).toBe(0);
    const foreign = await graph.ask(query, { after: 'bm90IG91cnM' }, caller('ADMIN'));
    expect(codesOf(foreign)).toEqual(['BAD_USER_INPUT']);
  });
});
