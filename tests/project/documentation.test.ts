import { parseEnv } from 'node:util';
import { readSettings } from '../../src/config';
import { VARIABLES } from '../../src/config/variables';
import { projectFiles, textOf } from './root';

const PAGES = projectFiles().filter(
  (path) => path.endsWith('.md') && !/^(?:seeds|tests\/fixtures)\//.test(path),
);
const MANIFEST = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Given a page, returns what stands as code in the first column of its tables. */
function firstColumn(page: string): string[] {
  return [...page.matchAll(/^\| `([^`]+)`\s*\|/gm)].map(([, name]) => name!);
}

/** Given a page, returns its commands and answers, and of a map of folders the names; comments are the page's own. */
function codeBlocks(page: string): string[] {
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) =>
    code!.replace(language === 'text' ? /(?<=\/)\s.*$/gm : /\s*#.*$/gm, ''),
  );
}

function headingLevels(page: string): string[] {
  return [...page.replace(/^```[^]*?^```$/gm, '').matchAll(/^(#+) /gm)].map(([, level]) => level!);
}

describe('the documentation', () => {
  it('gives a reason for every dependency, and for no other package', () => {
    const { dependencies, devDependencies } = MANIFEST;
    const named = firstColumn(textOf('docs/dependencies.md'));
    expect(named).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  });

  it('names what the bench fetches, with its version', () => {
    const { dependencies } = JSON.parse(textOf('bench/peers/postgraphile/package.json')) as typeof MANIFEST;
    const [, fetched] = /^## What only the bench fetches$([^]*?)^## /m.exec(textOf('docs/dependencies.md'))!;
    const named = [...fetched!.matchAll(/^- `([^`]+)` ([\d.]+),/gm)].map(([, name, version]) => [
      name,
      version,
    ]);
    expect(Object.fromEntries(named)).toEqual(dependencies);
  });

  it('explains every override', () => {
    const { overrides } = JSON.parse(textOf('package.json')) as { overrides: Record<string, string> };
    const explained = [...textOf('docs/dependencies.md').matchAll(/^- `([^`]+)` ([\d.]+):/gm)];
    expect(Object.fromEntries(explained.map(([, name, version]) => [name, version]))).toEqual(overrides);
  });

  it.each(PAGES)('names only commands that exist: %s', (path) => {
    const called = [...textOf(path).matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].map(
      ([, name]) => name!,
    );
    expect(called.filter((name) => !(name in MANIFEST.scripts))).toEqual([]);
  });

  it('has every variable of the environment, with its default, in .env.example', () => {
    const example = parseEnv(textOf('.env.example'));
    expect(Object.keys(example).sort()).toEqual(Object.keys(VARIABLES).sort());
    expect(readSettings(example as NodeJS.ProcessEnv)).toEqual(readSettings({}));
    expect(Object.values(example)).not.toContain('');
  });

  it.each(['README.md', 'README.zh-CN.md'])('lists every variable of the environment: %s', (path) => {
    expect(firstColumn(textOf(path)).filter((name) => /^[A-Z_]+$/.test(name))).toEqual(
      Object.keys(VARIABLES),
    );
  });

  it.each(['README.md', 'README.zh-CN.md'])('gives the defaults as they are: %s', (path) => {
    const given = [...textOf(path).matchAll(/^\| `([A-Z_]+)`\s*\| `([^`]+)`/gm)];
    const numbers = Object.entries<{ unset: unknown }>(VARIABLES).filter(
      ([, { unset }]) => typeof unset === 'number',
    );
    expect(Object.fromEntries(given.map(([, name, value]) => [name, value]))).toMatchObject(
      Object.fromEntries(numbers.map(([name, { unset }]) => [name, String(unset)])),
    );
  });

  it('says the same in both languages, as far as a program can tell', () => {
    const [english, chinese] = [textOf('README.md'), textOf('README.zh-CN.md')];
    expect(codeBlocks(chinese)).toEqual(codeBlocks(english));
    expect(headingLevels(chinese)).toEqual(headingLevels(english));
  });
});
