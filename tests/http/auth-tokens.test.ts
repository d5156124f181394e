import { createHash } from 'node:crypto';
import { bearer, makeToken, runCuratorServer, type CuratorServer } from './curator-server';
import { codesOf } from './running-server';

const QUERY = '{ __typename }';
/** Open to curators alone; what it names is not there. */
const MUTATION = 'mutation { retractReport(id: "none", reason: "a test") { changed } }';
const AUDIT = '{ reportAuditLog(first: 1) { totalCount } }';
const OF_THE_ENVIRONMENT = 'environment-token-0123456789';

describe('API tokens', () => {
  let server: CuratorServer;
  beforeAll(async () => {
    const hash = createHash('sha256').update(OF_THE_ENVIRONMENT).digest('hex');
    server = await runCuratorServer({
      auth: { tokens: [{ name: 'deployment', role: 'ADMIN', hash }], jwt: null },
    });
  });
  afterAll(() => server.close());

  it('open mutations to curators, and the audit log to administrators', async () => {
    expect(codesOf(await server.send(MUTATION, {}, server.curator))).toEqual(['NOT_FOUND']);
    expect(codesOf(await server.send(MUTATION, {}, server.admin))).toEqual(['NOT_FOUND']);
    expect(codesOf(await server.send(AUDIT, {}, server.curator))).toEqual(['FORBIDDEN']);
    expect(codesOf(await server.send(AUDIT, {}, server.admin))).toEqual([]);
  });

  it('may come from the environment, by their hashes', async () => {
    expect(codesOf(await server.send(AUDIT, {}, OF_THE_ENVIRONMENT))).toEqual([]);
    const answer = await server.send(AUDIT, {}, `${OF_THE_ENVIRONMENT}0`);
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  it('are not needed to read, and without one nothing is written', async () => {
    expect((await server.send(QUERY)).body.data).toEqual({ __typename: 'Query' });
    const answer = await server.send(MUTATION);
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(codesOf(await server.send(AUDIT))).toEqual(['UNAUTHENTICATED']);
  });

  it.each<[string, (good: string) => string]>([
    ['another secret under the same id', (good) => good.slice(0, -5) + 'AAAAA'],
    ['an id that there is none of', (good) => good.replace(/_[0-9a-f]{16}_/, '_0123456789abcdef_')],
    ['a secret of SQL', () => "' OR '1'='1"],
    ['its own hash', (good) => createHash('sha256').update(good).digest('hex')],
    ['a token cut short', (good) => good.slice(0, 30)],
    ['garbage', () => 'gongkai'],
    ['nothing', () => ''],
  ])('are refused as %s, for queries as for mutations', async (_, forge) => {
    const forged = forge(server.curator);
    for (const query of [QUERY, MUTATION]) {
      const answer = await server.send(query, {}, forged);
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(answer.body.data ?? null).toBeNull();
      expect(JSON.stringify(answer.body)).not.toMatch(/stack|SELECT|node_modules|sqlite/i);
    }
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'bearer', 'Token abc', 'Bearer a b', 'Bearer \u00e9'])(
    'come as Bearer alone: %s is refused',
    async (authorization) => {
      const answer = await server.ask({ query: QUERY }, { authorization });
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    },
  );

  it('end at their time, and when they are revoked', async () => {
    const ended = await makeToken(server.storage, 'CURATOR', new Date(Date.now() - 1).toISOString());
    expect(codesOf(await server.send(MUTATION, {}, ended))).toEqual(['UNAUTHENTICATED']);
    const lasting = await makeToken(server.storage, 'CURATOR', new Date(Date.now() + 60_000).toISOString());
    expect(codesOf(await server.send(MUTATION, {}, lasting))).toEqual(['NOT_FOUND']);
    const [, id] = lasting.split('_');
    const operator = { name: 'operator', role: null, credential: 'COMMAND LINE', requestId: null };
    expect(await server.storage.tokens.revoke(id!, operator)).toMatchObject({ id, revokedAt: null });
    const answer = await server.send(MUTATION, {}, lasting);
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(await server.storage.tokens.revoke(id!, operator)).toBeNull();
  });

  it('are not taken from the address, a cookie or the body', async () => {
    const body = JSON.stringify({ query: MUTATION, token: server.curator, access_token: server.curator });
    const response = await server.fetch(
      `/graphql?access_token=${server.curator}&authorization=Bearer%20${server.curator}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: `token=${server.curator}`,
          'proxy-authorization': `Bearer ${server.curator}`,
          'x-authorization': `Bearer ${server.curator}`,
          'x-forwarded-user': 'CURATOR',
        },
        body,
      },
    );
    expect(response.status).toBe(401);
  });

  it('are kept as hashes: the database has no secret', async () => {
    const [, id, secret] = /^gongkai_([0-9a-f]{16})_([\w-]{43})$/.exec(server.curator)!;
    const stored = JSON.stringify(await server.storage.tokens.byId(id!));
    expect(stored).toContain(createHash('sha256').update(server.curator).digest('hex'));
    expect(stored).not.toContain(secret);
  });
});

describe('a mutation without a credential', () => {
  let server: CuratorServer;
  beforeAll(async () => {
    server = await runCuratorServer();
  });
  afterAll(() => server.close());

  const fifty = Array.from(
    { length: 50 },
    (_, at) => `a${at}: retractReport(id: "x", reason: "y") { changed }`,
  );

  it.each([
    ['of fifty aliases', `mutation { ${fifty.join(' ')} }`],
    ['that is not valid', 'mutation { retractReport(id: "x") { nothing } }'],
    ['of a field that there is none of', 'mutation { dropDatabase }'],
    ['that only asks for its type', 'mutation { __typename }'],
  ])('%s is refused for want of it', async (_, query) => {
    const answer = await server.send(query);
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(answer.body.data ?? null).toBeNull();
  });

  it('is chosen by its name among others', async () => {
    const query = `query Reading { __typename } mutation Writing { retractReport(id: "x", reason: "y") { changed } }`;
    expect(codesOf(await server.ask({ query, operationName: 'Reading' }))).toEqual([]);
    expect(codesOf(await server.ask({ query, operationName: 'Writing' }))).toEqual(['UNAUTHENTICATED']);
  });

  it('by GET is none, with or without a credential', async () => {
    for (const headers of [{}, bearer(server.curator)]) {
      const response = await server.fetch(`/graphql?query=${encodeURIComponent(MUTATION)}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('from a form of another site is refused as such', async () => {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...bearer(server.curator) },
      body: JSON.stringify({ query: MUTATION }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await server.storage.audit.count({ action: 'RETRACT_REPORT' })).toBe(0);
  });
});
