import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { Gongkai } from '../support/gongkai';

const gongkai = new Gongkai();
const database = gongkai.databaseUrl.slice('sqlite:'.length);
beforeAll(() => {
  expect(gongkai.run(['migrate'])).toMatchObject({ status: 0 });
  symlinkSync(database, gongkai.path('link.sqlite'));
});
afterAll(() => gongkai.dispose());

describe.each([
  ['export', ['export', 'reports', '--output']],
  ['import', ['import', 'seeds/reports/dongli-2022.txt', '--dry-run', '--summary']],
])('%s does not write', (_, call) => {
  it.each([
    ['over the database', database],
    ['over its log', `${database}-wal`],
    ['over it through a link', gongkai.path('link.sqlite')],
  ])('%s', (_place, file) => {
    const before = statSync(database).ino;
    const { status, stderr } = gongkai.run([...call, file]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^gongkai: --\w+: .+ is the database itself, or a part of it\.\n$/),
    ]);
    expect(statSync(database).ino).toBe(before);
    expect(readFileSync(database).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});
