import { spawnSync } from 'node:child_process';
import { isDead, newImporterId } from '../../../src/ingest/bulk/importer-id';

const [where] = newImporterId().split('.') as [string];
const { pid: gone } = spawnSync(process.execPath, ['--eval', '']);

test('an importer of this process lives, and no two have one name', () => {
  expect(isDead(newImporterId())).toBe(false);
  expect(newImporterId()).not.toBe(newImporterId());
});

test('one of a process that has ended is dead where that can be told', () => {
  expect(isDead(`${where}.${gone}.x`)).toBe(process.platform === 'linux');
});

test('of one elsewhere nothing is known but its lease', () => {
  expect(isDead(`elsewhere.${gone}.x`)).toBe(false);
  expect(isDead(`.${gone}.x`)).toBe(false);
  expect(isDead('another')).toBe(false);
});
