import { homedir, tmpdir } from 'node:os';
import { basename } from 'node:path';
import { projectFiles, ROOT, textOf } from './root';

const FILES = projectFiles();
const BINARY = /\.(?:png|pdf|docx|ttf|woff2?)$/;
/** Documents as published name whatever their publisher named. */
const PUBLISHED = /^(?:seeds|tests\/fixtures)\//;
const TEXTS = FILES.filter((path) => !BINARY.test(path) && !PUBLISHED.test(path));

/** Files that tools or hosts look for under a name of their own. */
const NAMED_BY_OTHERS =
  /^(?:README(?:\.zh-CN)?|CONTRIBUTING|CHANGELOG|LICENSE|SECURITY|CODEOWNERS|Dockerfile)/;
const KEBAB_CASE = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
/** A migration is named by its instant and what it does, as TypeORM wants it. */
const MIGRATION = /^\d{13}-[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** The folders of the machine this runs on; one as short as `/` says nothing. */
const MACHINE = [ROOT, homedir(), tmpdir()]
  .filter((path) => path.length > 3)
  .map((path) => `${escaped(path)}/`);
const USUAL_HOMES = ['/(?:home|Users|work|farm|mnt)/[a-z]', '[A-Z]:\\\\+Users'];
/** npm tells its scripts which registry it uses. */
const registry = process.env.npm_config_registry;
const REGISTRIES = ['registry\\.(?:npm|yarn)', ...(registry ? [escaped(new URL(registry).host)] : [])];
const OF_A_MACHINE = new RegExp([...MACHINE, ...USUAL_HOMES, ...REGISTRIES].join('|'));

describe('the tree of the project', () => {
  it('names files in kebab case', () => {
    const odd = FILES.filter((path) => {
      const name = basename(path);
      return (
        !PUBLISHED.test(path) &&
        !KEBAB_CASE.test(name) &&
        !NAMED_BY_OTHERS.test(name) &&
        !MIGRATION.test(name)
      );
    });
    expect(odd).toEqual([]);
  });

  it('names no path and no registry of the machine it was made on', () => {
    const telling = TEXTS.filter((path) => OF_A_MACHINE.test(textOf(path)));
    expect(telling).toEqual([]);
  });

  it('locks packages by version, without the address of any registry', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(addressed.map(([path]) => path)).toEqual([]);
    expect(textOf('.npmrc')).not.toMatch(/registry\s*=/);
  });

  it('locks the packages of every platform, so that npm ci works on all of them', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    /** Whether a package at `from` finds `name` in its own node_modules or in one above it. */
    const finds = (from: string, name: string): boolean =>
      `${from === '' ? '' : `${from}/`}node_modules/${name}` in packages ||
      (from !== '' && finds(from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name));
    const lacking = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
    );
    expect(lacking).toEqual([]);
  });

  it('runs every test: none is skipped, none alone', () => {
    const tests = TEXTS.filter((path) => path.startsWith('tests/') && path.endsWith('.ts'));
    const partial = /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/;
    expect(tests.filter((path) => partial.test(textOf(path)))).toEqual([]);
  });
});
