import { createHmac, createSign, KeyObject, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { readSettings } from '../../src/config';
import { runCuratorServer, type CuratorServer } from './curator-server';
import { codesOf } from './running-server';

const QUERY = '{ __typename }';
const MUTATION = 'mutation { retractReport(id: "none", reason: "a test") { changed } }';
const AUDIT = '{ reportAuditLog(first: 1) { totalCount } }';

const ISSUER = 'https://login.example';
const AUDIENCE = 'gongkai-graph';
const IN_AN_HOUR = () => Math.floor(Date.now() / 1000) + 3600;
const AN_HOUR_AGO = () => Math.floor(Date.now() / 1000) - 3600;

/** Claims as a test wants them; undefined leaves one out. */
type Claims = Readonly<Record<string, unknown>>;

interface Keys {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

/** Claims that are good, but for what a test changes */
function claims(changes: Claims = {}): JWTPayload {
  const good = { iss: ISSUER, aud: AUDIENCE, sub: 'li.hua', exp: IN_AN_HOUR(), roles: ['CURATOR', 'reader'] };
  return JSON.parse(JSON.stringify({ ...good, ...changes })) as JWTPayload;
}

function sign(
  payload: JWTPayload,
  key: CryptoKey | Uint8Array,
  header: { alg: string; kid?: string; [name: string]: unknown },
): Promise<string> {
  return new SignJWT(payload).setProtectedHeader(header).sign(key);
}

/** A token put together by hand, as no library would. */
function byHand(header: object, payload: object, signature: (input: string) => string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(payload)}`;
  return `${input}.${signature(input)}`;
}

describe('JSON Web Tokens checked with one public key', () => {
  let keys: Keys;
  let others: Keys;
  let pem: string;
  let server: CuratorServer;
  beforeAll(async () => {
    keys = await generateKeyPair('RS256', { extractable: true });
    others = await generateKeyPair('RS256', { extractable: true });
    pem = await exportSPKI(keys.publicKey);
    const { auth } = readSettings({
      JWT_PUBLIC_KEY: pem.replaceAll('\n', '\\n'),
      JWT_ISSUER: ISSUER,
      JWT_AUDIENCE: AUDIENCE,
    });
    server = await runCuratorServer({ auth });
  });
  afterAll(() => server.close());

  const good = (changes?: Claims): Promise<string> =>
    sign(claims(changes), keys.privateKey, { alg: 'RS256' });

  it.each<[string, Claims, string]>([
    ['a list of roles', {}, 'NOT_FOUND'],
    ['one role', { roles: 'CURATOR' }, 'NOT_FOUND'],
    ['the higher role', { roles: ['ADMIN'] }, 'NOT_FOUND'],
    ['several audiences, this one among them', { aud: ['elsewhere', AUDIENCE] }, 'NOT_FOUND'],
    ['a start that is past', { nbf: AN_HOUR_AGO() }, 'NOT_FOUND'],
    ['another role', { roles: ['EDITOR'] }, 'FORBIDDEN'],
    ['a role of another case', { roles: ['curator'] }, 'FORBIDDEN'],
    ['no role', { roles: undefined }, 'FORBIDDEN'],
    ['a role in another claim', { roles: undefined, role: 'ADMIN' }, 'FORBIDDEN'],
    ['roles in a list of lists', { roles: [['ADMIN']] }, 'FORBIDDEN'],
    ['roles in one string', { roles: 'CURATOR ADMIN' }, 'FORBIDDEN'],
    ['a role that is a number', { roles: 1 }, 'FORBIDDEN'],
    ['roles that look like a list', { roles: { 0: 'ADMIN', length: 1 } }, 'FORBIDDEN'],
    [
      'roles of the prototype',
      JSON.parse('{"roles":null,"__proto__":{"roles":"ADMIN"}}') as Claims,
      'FORBIDDEN',
    ],
    ['roles that are an object', { roles: { CURATOR: true } }, 'FORBIDDEN'],
  ])('say by %s what may be done', async (_, changes, code) => {
    const token = await good(changes);
    expect(codesOf(await server.send(MUTATION, {}, token))).toEqual([code]);
    // Everybody may read who is who he says.
    expect(codesOf(await server.send(QUERY, {}, token))).toEqual([]);
  });

  it('open the audit log to administrators alone', async () => {
    expect(codesOf(await server.send(AUDIT, {}, await good()))).toEqual(['FORBIDDEN']);
    expect(codesOf(await server.send(AUDIT, {}, await good({ roles: 'ADMIN' })))).toEqual([]);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['expired', () => good({ exp: AN_HOUR_AGO() })],
    ['without an end', () => good({ exp: undefined })],
    ['not valid yet', () => good({ nbf: IN_AN_HOUR() })],
    ['of another issuer', () => good({ iss: 'https://login.example.evil' })],
    ['without an issuer', () => good({ iss: undefined })],
    ['for another audience', () => good({ aud: 'another-service' })],
    ['without an audience', () => good({ aud: undefined })],
    ['without a subject', () => good({ sub: undefined })],
    ['of a subject that breaks lines', () => good({ sub: 'li\nhua' })],
    ['signed with another key', () => sign(claims(), others.privateKey, { alg: 'RS256' })],
    [
      'of an extension that must be understood',
      () =>
        byHand({ alg: 'RS256', crit: ['x'], x: 1 }, claims(), (input) =>
          createSign('sha256').update(input).sign(KeyObject.from(keys.privateKey), 'base64url'),
        ),
    ],
    ['of no algorithm', () => byHand({ alg: 'none', typ: 'JWT' }, claims(), () => '')],
    ['of no algorithm, written otherwise', () => byHand({ alg: 'NoNe' }, claims(), () => '')],
    ['of no algorithm, with a signature', () => byHand({ alg: 'none' }, claims(), () => 'c2lnbmF0dXJl')],
    [
      'of HS256 with the public key for a secret',
      () =>
        byHand({ alg: 'HS256', typ: 'JWT' }, claims(), (input) =>
          createHmac('sha256', pem).update(input).digest('base64url'),
        ),
    ],
    [
      'of HS256 with the public key in another form',
      () =>
        byHand({ alg: 'HS256' }, claims(), (input) =>
          createHmac('sha256', pem.trim()).update(input).digest('base64url'),
        ),
    ],
    [
      'that brings its own key',
      async () => sign(claims(), others.privateKey, { alg: 'RS256', jwk: await exportJWK(others.publicKey) }),
    ],
    [
      'that names a key set of its own',
      () => sign(claims(), others.privateKey, { alg: 'RS256', jku: 'http://127.0.0.1:9/jwks', kid: 'x' }),
    ],
    [
      'changed after it was signed',
      async () => {
        const [header, , signature] = (await good({ roles: [] })).split('.');
        return `${header}.${Buffer.from(JSON.stringify(claims({ roles: ['ADMIN'] }))).toString('base64url')}.${signature}`;
      },
    ],
    ['without its signature', async () => (await good()).replace(/[^.]*$/, '')],
    ['of claims that are a list', () => byHand({ alg: 'RS256' }, [], () => 'c2ln')],
    ['of three dots', () => 'a.b.c'],
    ['encrypted', () => 'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b.c.d'],
    ['of 12,000 characters', async () => `${await good()}${'A'.repeat(12_000)}`],
  ])('are refused %s, for queries as for mutations', async (_, forge) => {
    const token = await forge();
    for (const query of [QUERY, MUTATION]) {
      const answer = await server.send(query, {}, token);
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(JSON.stringify(answer.body)).not.toMatch(/ERR_|stack|jose|login\.example/);
    }
  });
});

describe('JSON Web Tokens checked with keys by address', () => {
  let issuer: Server;
  let server: CuratorServer;
  const secret = randomBytes(32);
  let asked = 0;
  let answer: () => { status: number; body: unknown };
  let old: Keys;
  let strange: Keys;
  beforeAll(async () => {
    old = await generateKeyPair('ES256', { extractable: true });
    strange = await generateKeyPair('ES256', { extractable: true });
    const shared = { kty: 'oct', kid: 'shared', alg: 'HS256', k: secret.toString('base64url') };
    const jwks = { keys: [{ ...(await exportJWK(old.publicKey)), kid: 'old', alg: 'ES256' }, shared] };
    answer = () => ({ status: 200, body: jwks });
    issuer = createServer((_request, response) => {
      asked += 1;
      const { status, body } = answer();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => issuer.once('listening', resolve));
    server = await open();
  });
  afterAll(async () => {
    await server.close();
    await new Promise((resolve) => issuer.close(resolve));
  });

  function open(): Promise<CuratorServer> {
    const { port } = issuer.address() as AddressInfo;
    const { auth } = readSettings({
      JWKS_URL: `http://127.0.0.1:${port}/jwks`,
      JWT_ISSUER: ISSUER,
      JWT_AUDIENCE: AUDIENCE,
      JWT_ROLE_CLAIM: 'https://example.org/roles',
    });
    return runCuratorServer({ auth });
  }

  const good = (kid = 'old', key = old): Promise<string> =>
    sign(claims({ 'https://example.org/roles': ['CURATOR'] }), key.privateKey, { alg: 'ES256', kid });

  it('are good for a known key, which is fetched once', async () => {
    asked = 0;
    for (let time = 0; time < 3; time += 1) {
      expect(codesOf(await server.send(MUTATION, {}, await good()))).toEqual(['NOT_FOUND']);
    }
    expect(asked).toBe(1);
  });

  it('are refused for a key that the issuer does not have, without asking for it every time', async () => {
    asked = 0;
    for (let time = 0; time < 5; time += 1) {
      const { status } = await server.send(QUERY, {}, await good('strange', strange));
      expect(status).toBe(401);
    }
    expect(asked).toBeLessThanOrEqual(1);
  });

  it('are refused if another key signed under the name of a known one', async () => {
    expect((await server.send(MUTATION, {}, await good('old', strange))).status).toBe(401);
  });

  it('cannot be signed with a secret that the issuer keeps for others', async () => {
    const token = await sign(claims(), secret, { alg: 'HS256', kid: 'shared' });
    expect((await server.send(QUERY, {}, token)).status).toBe(401);
  });

  it.each<[string, () => { status: number; body: unknown }]>([
    ['fails', () => ({ status: 500, body: {} })],
    ['sends elsewhere', () => ({ status: 302, body: {} })],
    ['answers something else', () => ({ status: 200, body: ['no', 'keys'] })],
  ])('are neither good nor bad while the issuer %s', async (_, failing) => {
    const usual = answer;
    answer = failing;
    const fresh = await open();
    try {
      const refused = await fresh.send(MUTATION, {}, await good());
      expect([refused.status, codesOf(refused)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
      // Nobody is kept from reading, and other tokens are good.
      expect(codesOf(await fresh.send(QUERY))).toEqual([]);
      expect(codesOf(await fresh.send(MUTATION, {}, fresh.curator))).toEqual(['NOT_FOUND']);
      answer = usual;
      expect(codesOf(await fresh.send(MUTATION, {}, await good()))).toEqual(['NOT_FOUND']);
    } finally {
      answer = usual;
      await fresh.close();
    }
  });

  it('are refused where none is expected', async () => {
    const plain = await runCuratorServer();
    try {
      expect((await plain.send(QUERY, {}, await good())).status).toBe(401);
    } finally {
      await plain.close();
    }
  });
});
