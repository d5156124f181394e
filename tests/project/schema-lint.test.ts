import { spawnSync } from 'node:child_process';
import { ROOT } from './root';

/** Given a schema as text, returns the rules it breaks, as `npm run check:schema` finds them. */
function brokenRules(schema: string): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      ...['--config', 'schema-lint.config.mjs', '--format', 'json'],
      ...['--stdin', '--stdin-filename', 'schema.graphql'],
    ],
    { cwd: ROOT, input: schema, encoding: 'utf8' },
  );
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return result!.messages.map(({ ruleId }) => ruleId.replace('@graphql-eslint/', ''));
}

test('a schema is held to names, descriptions and reasons', () => {
  const schema = `
    type Query { "One." getThing: thing @deprecated }
    "Things." type thing { code: ID! }
  `;
  expect(brokenRules(schema).sort()).toEqual([
    'naming-convention',
    'naming-convention',
    // What is reachable is told by the committed schema, which has no such type.
    'no-unreachable-types',
    'require-deprecation-reason',
    'require-description',
  ]);
});
