import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../../src/config';
import { VARIABLES } from '../../../src/config/variables';

const LINES = readFileSync(join(__dirname, '../../../.env.example'), 'utf8').split('\n');
const ASSIGNMENT = /^([A-Z_]+)=(.*)$/;

describe('.env.example', () => {
  const values = new Map(
    LINES.flatMap((line) => {
      const [, name, value] = ASSIGNMENT.exec(line) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );

  it('lists every variable the program reads, and no other', () => {
    expect([...values.keys()].sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it('shows the defaults', () => {
    expect(readSettings(Object.fromEntries(values))).toEqual(readSettings({}));
  });

  it('says of each what it is', () => {
    const uncommented = LINES.filter((line, at) => ASSIGNMENT.test(line) && !LINES[at - 1]?.startsWith('# '));
    expect(uncommented).toEqual([]);
  });
});
