import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { ConfigurationError, readSettings } from '../../../src/config';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  const DEFAULTS = {
    port: 4000,
    host: '127.0.0.1',
    database: { kind: 'sqlite', path: 'data/gongkai.sqlite' },
    logLevel: 'info',
    introspection: true,
    auth: { tokens: [], jwt: null },
    corsOrigins: ['*'],
    rowCacheBytes: 32_000_000,
    responseCacheBytes: 16_000_000,
    shutdownDelay: 0,
    metrics: true,
    mapPath: null,
    traces: null,
    requestsAMinute: null,
    trustedProxies: null,
    limits: {
      seconds: 30,
      depth: 12,
      aliases: 40,
      tokens: 1000,
      errors: 5,
      bodyBytes: 100_000,
      cost: 250_000,
    },
  };

  it('has a default for everything', () => {
    expect(readSettings({})).toEqual(DEFAULTS);
  });

  it('takes an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', CORS_ORIGINS: '', INTROSPECTION: '' })).toEqual(
      DEFAULTS,
    );
  });

  it.each<[NodeJS.ProcessEnv, object]>([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ DATABASE_URL: 'sqlite:reports.sqlite' }, { database: { kind: 'sqlite', path: 'reports.sqlite' } }],
    [{ DATABASE_URL: 'sqlite:../a b.sqlite' }, { database: { kind: 'sqlite', path: '../a b.sqlite' } }],
    [
      { DATABASE_URL: 'sqlite:/var/lib/g.sqlite' },
      { database: { kind: 'sqlite', path: '/var/lib/g.sqlite' } },
    ],
    [{ DATABASE_URL: 'sqlite::memory:' }, { database: { kind: 'sqlite', path: ':memory:' } }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ INTROSPECTION: 'off' }, { introspection: false }],
    [{ INTROSPECTION: 'false' }, { introspection: false }],
    [{ INTROSPECTION: '1' }, { introspection: true }],
    [{ MAP_GEOJSON: 'maps/china.json' }, { mapPath: 'maps/china.json' }],
    [{ MAP_GEOJSON: 'none' }, { mapPath: null }],
    [{ CORS_ORIGINS: 'https://a.example' }, { corsOrigins: ['https://a.example'] }],
    [
      { CORS_ORIGINS: 'https://a.example, http://localhost:8080' },
      { corsOrigins: ['https://a.example', 'http://localhost:8080'] },
    ],
    [{ ROW_CACHE_MEGABYTES: '0' }, { rowCacheBytes: 0 }],
    [{ RATE_LIMIT: '600' }, { requestsAMinute: 600 }],
    [{ TRUST_PROXY: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
    [{ RESPONSE_CACHE_MEGABYTES: '0' }, { responseCacheBytes: 0 }],
    [{ SHUTDOWN_DELAY_SECONDS: '5' }, { shutdownDelay: 5_000 }],
    [{ METRICS: 'off' }, { metrics: false }],
    [{ OTEL_SERVICE_NAME: 'a' }, { traces: null }],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' },
      { traces: { endpoint: 'http://localhost:4318', serviceName: 'gongkai-graph' } },
    ],
  ])('reads %j', (env, expected) => {
    expect(readSettings(env)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    [{ PORT: '65536' }, 'PORT is "65536"; accepted: a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT is "-1"; accepted: a whole number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT is "80.5"; accepted: a whole number from 0 to 65535.'],
    [{ PORT: '4e3' }, 'PORT is "4e3"; accepted: a whole number from 0 to 65535.'],
    [{ HOST: 'http://a' }, 'HOST is "http://a"; accepted: a host name or an IP address.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud"; accepted: one of fatal, error, warn, info, debug, trace, silent.',
    ],
    [{ INTROSPECTION: 'yes' }, 'INTROSPECTION is "yes"; accepted: on or off (or true, false, 1, 0).'],
    [
      { RATE_LIMIT: '0' },
      'RATE_LIMIT is "0"; accepted: a whole number of requests a minute from 1 to 9999999, or none.',
    ],
    [
      { TRUST_PROXY: 'proxy.example' },
      'TRUST_PROXY is "proxy.example"; accepted: IP addresses or ranges such as 10.0.0.0/8, separated by commas, or none.',
    ],
    [{ LIMIT_DEPTH: '0' }, 'LIMIT_DEPTH is "0"; accepted: a whole number from 1 to 100.'],
  ])('refuses %j in one sentence', (env, problem) => {
    expect(problemsOf(env)).toEqual([problem]);
  });

  it.each([
    'https://a.example/path',
    'a.example',
    '*, https://a.example',
    'https://a.example,',
    'https://u:p@a.example',
  ])('refuses the origins %s', (origins) => {
    expect(problemsOf({ CORS_ORIGINS: origins })).toHaveLength(1);
  });

  it.each(['postgres://db.example/reports', 'postgresql://reader@db.example:5433/reports?sslmode=require'])(
    'takes the database %s',
    (url) => {
      expect(readSettings({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
    },
  );

  it.each([
    'mysql://host/db',
    'sqlite:',
    'sqlite://reports.sqlite',
    'sqlite:///reports.sqlite',
    'reports.sqlite',
    'postgres://db.example',
    'postgres://db.example:port/reports',
  ])('refuses the database %s', (url) => {
    expect(problemsOf({ DATABASE_URL: url })).toEqual([
      `DATABASE_URL is "${url}"; accepted: sqlite: and a relative or absolute path (sqlite:data/gongkai.sqlite), sqlite::memory:, or postgres://user@host/database.`,
    ]);
  });

  it('never repeats a password', () => {
    const [problem] = problemsOf({ DATABASE_URL: 'postgres://reader:se/cr@et@db.example/reports' });
    expect(problem).toContain('db.example/reports');
    expect(problem).not.toMatch(/reader|se\/cr|et@/);
  });

  it('names every wrong variable at once', () => {
    const problems = problemsOf({ PORT: 'x', INTROSPECTION: 'x', LIMIT_COST: 'x' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'INTROSPECTION', 'LIMIT_COST']);
    expect(new ConfigurationError(problems).message).toBe(problems.join('\n'));
  });

  describe('of credentials', () => {
    const HASH = '0123456789abcdef'.repeat(4);
    const pemOf = ({ publicKey }: { publicKey: KeyObject }): string =>
      publicKey.export({ type: 'spki', format: 'pem' }) as string;
    const ED25519 = pemOf(generateKeyPairSync('ed25519'));
    const JWT = { JWT_ISSUER: 'https://login.example', JWT_AUDIENCE: 'gongkai-graph' };

    it.each([
      [HASH, [{ name: 'curator', role: 'CURATOR', hash: HASH }]],
      [`li.hua:${HASH}`, [{ name: 'li.hua', role: 'CURATOR', hash: HASH }]],
      [
        `李华:ADMIN:${HASH}, deploy:CURATOR:${HASH}`,
        [
          { name: '李华', role: 'ADMIN', hash: HASH },
          { name: 'deploy', role: 'CURATOR', hash: HASH },
        ],
      ],
      ['none', []],
    ])('reads the tokens %s', (list, tokens) => {
      expect(readSettings({ CURATOR_TOKENS: list }).auth.tokens).toEqual(tokens);
    });

    it.each([
      'a-token-in-plain',
      HASH.toUpperCase(),
      `li.hua:OWNER:${HASH}`,
      `a:b:CURATOR:${HASH}`,
      `:CURATOR:${HASH}`,
      `li\nhua:CURATOR:${HASH}`,
      `${HASH},`,
    ])('refuses the tokens %j, and repeats none of it', (list) => {
      const [problem, ...others] = problemsOf({ CURATOR_TOKENS: list });
      expect(others).toEqual([]);
      expect(problem).toMatch(/^CURATOR_TOKENS is "…"; accepted: name:ROLE:hash/);
      expect(problem).not.toContain(list);
    });

    it('reads whose JSON Web Tokens are believed', () => {
      const url = 'https://login.example/jwks?v=1';
      expect(readSettings({ ...JWT, JWKS_URL: url }).auth.jwt).toEqual({
        keys: { url },
        issuer: 'https://login.example',
        audience: 'gongkai-graph',
        roleClaim: 'roles',
      });
      const named = { ...JWT, JWT_PUBLIC_KEY: ED25519, JWT_ROLE_CLAIM: 'https://example.org/roles' };
      expect(readSettings(named).auth.jwt).toMatchObject({
        keys: { pem: ED25519.trim() },
        roleClaim: 'https://example.org/roles',
      });
    });

    it.each([
      ['of one line', ED25519.replaceAll('\n', '\\n')],
      ['RSA', pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }))],
      ['P-256', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }))],
    ])('takes a public key %s', (_, pem) => {
      expect(readSettings({ ...JWT, JWT_PUBLIC_KEY: pem }).auth.jwt).not.toBeNull();
    });

    it.each<[string, string]>([
      [
        'a private key',
        generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      ],
      ['a short RSA key', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }))],
      ['a curve for other things', pemOf(generateKeyPairSync('x25519'))],
      ['a curve of another kind', pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }))],
      ['a secret', 'a shared secret of thirty-two characters'],
      ['a broken key', ED25519.replace(/[A-Za-z]{4}/g, 'AAAA')],
    ])('refuses %s for a public key, and repeats none of it', (_, value) => {
      const problems = problemsOf({ ...JWT, JWT_PUBLIC_KEY: value });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^JWT_PUBLIC_KEY is "…"; accepted: one public key as PEM/);
    });

    it.each([
      'http://login.example/jwks',
      'ftp://127.0.0.1/jwks',
      'https://user:secret@login.example/jwks',
      'http://127.0.0.1.example/jwks',
      'login.example',
    ])('refuses keys from %s', (url) => {
      const [problem, ...others] = problemsOf({ ...JWT, JWKS_URL: url });
      expect(others).toEqual([]);
      expect(problem).toMatch(/^JWKS_URL is /);
      expect(problem).not.toContain('secret');
    });

    it.each(['http://127.0.0.1:9000/jwks', 'http://[::1]:9000/jwks', 'http://localhost/jwks'])(
      'takes keys from %s, which nobody is in between of',
      (url) => {
        expect(readSettings({ ...JWT, JWKS_URL: url }).auth.jwt?.keys).toEqual({ url });
      },
    );

    it('wants to know for whom and from whom, and from one source alone', () => {
      const url = 'https://login.example/jwks';
      expect(problemsOf({ JWKS_URL: url })).toEqual([
        'JWT_ISSUER is not set; with JWKS_URL or JWT_PUBLIC_KEY it has to be.',
        'JWT_AUDIENCE is not set; with JWKS_URL or JWT_PUBLIC_KEY it has to be.',
      ]);
      expect(problemsOf({ ...JWT, JWKS_URL: url, JWT_PUBLIC_KEY: ED25519 })).toEqual([
        'JWKS_URL and JWT_PUBLIC_KEY are both set; only one of them can say which keys are trusted.',
      ]);
    });
  });
});
