import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { readSettings } from '../../src/config';
import { Gongkai } from '../support/gongkai';

const TOKEN = /^gongkai_([0-9a-f]{16})_[\w-]{43}$/;

describe('gongkai token', () => {
  const gongkai = new Gongkai();
  afterAll(() => gongkai.dispose());
  const rows = (sql: string): Record<string, unknown>[] => {
    const database = new Database(gongkai.databaseUrl.slice('sqlite:'.length), { readonly: true });
    const found = database.prepare(sql).all() as Record<string, unknown>[];
    database.close();
    return found;
  };

  it('prints a new token once, keeps its hash, and writes down who made it', () => {
    const made = gongkai.run(['token', 'create', '李华', '--role', 'CURATOR', '--expires', '90d']);
    expect(made.status).toBe(0);
    const token = made.stdout.trimEnd();
    const [, id] = TOKEN.exec(token)!;
    const [stored] = rows('SELECT * FROM api_token');
    expect(stored).toMatchObject({
      id,
      name: '李华',
      role: 'CURATOR',
      hash: createHash('sha256').update(token).digest('hex'),
      revoked_at: null,
    });
    const days = (Date.parse(stored!.expires_at as string) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(89.9);
    expect(days).toBeLessThanOrEqual(90);
    expect(rows('SELECT action, target, credential FROM audit_entry')).toEqual([
      { action: 'CREATE_TOKEN', target: id, credential: 'COMMAND LINE' },
    ]);
    const secret = token.slice(-43);
    for (const { stdout } of [gongkai.run(['token', 'list']), gongkai.run(['token', 'list', '--json'])]) {
      expect(stdout).toContain('李华');
      expect(stdout).not.toContain(secret);
      expect(stdout).not.toContain(stored!.hash);
    }
    expect(
      JSON.stringify([rows('SELECT * FROM api_token'), rows('SELECT * FROM audit_entry')]),
    ).not.toContain(secret);
  });

  it('gives no name twice, and gives it again after it was revoked', () => {
    const again = gongkai.run(['token', 'create', '李华', '--role', 'ADMIN']);
    expect([again.status, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('revoke it first');
    expect(gongkai.run(['token', 'revoke', '李华']).status).toBe(0);
    expect(gongkai.run(['token', 'revoke', '李华']).status).toBe(1);
    expect(gongkai.run(['token', 'create', '李华', '--role', 'ADMIN']).status).toBe(0);
  });

  it('makes an entry for the environment, which the settings read, and stores nothing', () => {
    const before = rows('SELECT * FROM api_token').length;
    const { status, stdout } = gongkai.run(['token', 'create', 'deploy', '--role', 'ADMIN', '--environment']);
    const [token, entry] = stdout.trimEnd().split('\n');
    expect([status, TOKEN.test(token!)]).toEqual([0, true]);
    const hash = createHash('sha256').update(token!).digest('hex');
    expect(readSettings({ CURATOR_TOKENS: entry }).auth.tokens).toEqual([
      { name: 'deploy', role: 'ADMIN', hash },
    ]);
    expect(rows('SELECT * FROM api_token')).toHaveLength(before);
  });

  it.each([
    [['token']],
    [['token', 'create', 'x']],
    [['token', 'create', 'x', '--role', 'OWNER']],
    [['token', 'create', 'a:b', '--role', 'CURATOR']],
    [['token', 'create', '', '--role', 'CURATOR']],
    [['token', 'create', 'x', '--role', 'CURATOR', '--expires', '2020-01-01']],
    [['token', 'create', 'x', '--role', 'CURATOR', '--expires', '2099-02-31']],
    [['token', 'create', 'x', '--role', 'CURATOR', '--expires', '0d']],
    [['token', 'create', 'x', '--role', 'CURATOR', '--expires', '9d', '--environment']],
  ])('refuses %j as wrong usage', (args) => {
    const { status, stdout } = gongkai.run(args);
    expect([status, stdout]).toEqual([2, '']);
  });
});
