import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TASKS } from '../../web/playground/src/tasks';
import { ROOT } from './root';

test('every saved query serves exactly one task of the playground', () => {
  const numbers = readdirSync(join(ROOT, 'examples/queries'))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.slice(0, 2));
  expect(TASKS.flatMap(({ queries }) => queries).sort()).toEqual(numbers);
});
