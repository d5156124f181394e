import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './root';

interface Case {
  readonly name: string;
  /** A file that exists, in whose stead the code is linted. */
  readonly file: string;
  readonly code: string;
  readonly broken: readonly string[];
}

const ENVIRONMENT =
  "import { env } from 'node:process';\nexport const seen = [env.PORT, process.env.HOST];\n";
const CLOCK = 'export const seen = [new Date(), Date.now(), new Date(0)];\n';
const CHINESE = "export const label = '总计';\nexport const pattern = /^总计/;\n";
const CARELESS = `export default function choose(kind: 'A' | 'B'): number {
  Promise.resolve(kind);
  switch (kind) {
    case 'A':
      return 1;
  }
  return 2;
}
`;
const SWITCHED_OFF = `// eslint-disable-next-line no-restricted-properties
export const port: unknown = process.env.PORT;
`;
const SYNTAX = 'no-restricted-syntax';

const CASES: readonly Case[] = [
  {
    name: 'keeps the environment to src/config',
    file: 'src/domain/index.ts',
    code: ENVIRONMENT,
    broken: ['no-restricted-imports', 'no-restricted-properties'],
  },
  {
    name: 'lets src/config read the environment',
    file: 'src/config/index.ts',
    code: ENVIRONMENT,
    broken: [],
  },
  {
    name: 'keeps the clock out of the rules',
    file: 'src/validation/index.ts',
    code: CLOCK,
    broken: [SYNTAX, SYNTAX],
  },
  {
    name: 'keeps the clock out of the indicators',
    file: 'src/indicators/index.ts',
    code: CLOCK,
    broken: [SYNTAX, SYNTAX],
  },
  { name: 'lets the storage read the clock', file: 'src/storage/index.ts', code: CLOCK, broken: [] },
  {
    name: 'keeps Chinese labels out of the grids',
    file: 'src/grids/index.ts',
    code: CHINESE,
    broken: [SYNTAX, SYNTAX],
  },
  { name: 'lets the tables know the labels', file: 'src/tables/index.ts', code: CHINESE, broken: [] },
  {
    name: 'lets nobody forget a promise, a case or a name',
    file: 'src/domain/index.ts',
    code: CARELESS,
    broken: [
      '@typescript-eslint/no-floating-promises',
      '@typescript-eslint/switch-exhaustiveness-check',
      SYNTAX,
    ],
  },
  {
    name: 'lets nobody switch a rule off',
    file: 'src/domain/index.ts',
    code: SWITCHED_OFF,
    broken: [
      expect.stringContaining("has no effect because you have 'noInlineConfig'") as string,
      'no-restricted-properties',
    ],
  },
];

/** Lints the texts of all cases in one child process: ESLint and the type checker load once. */
async function lint(): Promise<readonly (readonly string[])[]> {
  const child = spawn(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(CASES));
  return JSON.parse(await text(child.stdout)) as string[][];
}

describe('the lint rules of the project', () => {
  let broken: readonly (readonly string[])[];
  beforeAll(async () => {
    broken = await lint();
  });

  it.each(CASES.map((each, index) => [each.name, index] as const))('%s', (_, index) => {
    expect(broken[index]).toEqual(CASES[index]!.broken);
  });
});
