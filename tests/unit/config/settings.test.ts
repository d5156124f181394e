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
    corsOrigins: ['*'],
    limits: { depth: 12, aliases: 40, tokens: 1000, errors: 5, bodyBytes: 100_000, cost: 250_000 },
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
    [{ CORS_ORIGINS: 'https://a.example' }, { corsOrigins: ['https://a.example'] }],
    [
      { CORS_ORIGINS: 'https://a.example, http://localhost:8080' },
      { corsOrigins: ['https://a.example', 'http://localhost:8080'] },
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

  it.each([
    'mysql://host/db',
    'sqlite:',
    'sqlite://reports.sqlite',
    'sqlite:///reports.sqlite',
    'reports.sqlite',
  ])('refuses the database %s', (url) => {
    expect(problemsOf({ DATABASE_URL: url })).toEqual([
      `DATABASE_URL is "${url}"; accepted: sqlite: and a relative or absolute path (sqlite:data/gongkai.sqlite), or sqlite::memory:.`,
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
});
