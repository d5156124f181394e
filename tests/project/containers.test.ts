import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, From } from 'dockerfile-ast';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config/variables';
import { ROOT } from './root';

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(textOf('Dockerfile'));
  const instructions = dockerfile.getInstructions();
  const wordsOf = (keyword: string): string[] =>
    instructions
      .filter((each) => each.getKeyword() === keyword)
      .map((each) => each.getArgumentsContent() ?? '');

  it('has instructions that Docker knows, in two stages on the Node of .nvmrc', () => {
    const known = /^(FROM|WORKDIR|RUN|COPY|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|ENTRYPOINT|CMD)$/;
    expect(instructions.map((each) => each.getKeyword()).filter((word) => !known.test(word))).toEqual([]);
    const images = instructions.filter((each) => each instanceof From).map((each) => each.getImage());
    const node = textOf('.nvmrc').trim().replace(/^v/, '').split('.')[0]!;
    expect(images).toEqual([`node:${node}-bookworm-slim`, `node:${node}-bookworm-slim`]);
  });

  it('copies what is there, and what .dockerignore lets through', () => {
    const allowed = textOf('.dockerignore').split('\n');
    for (const copy of dockerfile.getCOPYs()) {
      if (copy.getFromFlag()) continue;
      const sources = copy.getArguments().map((each) => each.getValue());
      for (const source of sources.slice(0, -1)) {
        expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
        expect(allowed).toContain(`!${source}`);
      }
    }
  });

  it('takes from the first stage what the package says it consists of', () => {
    const { files } = JSON.parse(textOf('package.json')) as { files: string[] };
    const copied = wordsOf('COPY').join(' ');
    for (const file of files.filter((name) => !name.endsWith('.md'))) expect(copied).toContain(file);
  });

  it('runs the program itself, not as root, with its data in a volume and a probe of its health', () => {
    expect(wordsOf('USER')).toEqual(['node']);
    expect(wordsOf('VOLUME')).toEqual(['/data']);
    const { bin } = JSON.parse(textOf('package.json')) as { bin: { gongkai: string } };
    expect(wordsOf('ENTRYPOINT').map((words) => JSON.parse(words) as unknown)).toEqual([
      ['node', bin.gongkai],
    ]);
    expect(wordsOf('HEALTHCHECK').join()).toContain('/healthz');
    expect(wordsOf('ENV').join()).toContain('DATABASE_URL=sqlite:/data/');
  });
});

describe('compose.yaml', () => {
  interface Service {
    readonly build?: string;
    readonly environment: Record<string, string>;
    readonly depends_on?: Record<string, { readonly condition: string }>;
    readonly volumes?: readonly string[];
    readonly healthcheck?: object;
    readonly profiles?: readonly string[];
  }
  const { services, volumes } = parse(textOf('compose.yaml'), { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, null>;
  };

  it('sets variables that the program reads', () => {
    for (const service of Object.values(services).filter(({ build }) => build !== undefined))
      for (const name of Object.keys(service.environment)) expect(Object.keys(VARIABLES)).toContain(name);
  });

  it('waits for what it depends on, and declares every volume', () => {
    for (const { depends_on, volumes: mounted = [] } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on ?? {})) {
        expect(condition).toBe('service_healthy');
        expect(services[name]!.healthcheck).toBeDefined();
      }
      for (const volume of mounted) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
    }
  });

  it('has PostgreSQL by default, SQLite by a profile, and no password in it', () => {
    expect(services['graph']!.environment['DATABASE_URL']).toMatch(/^postgres:.*\$\{POSTGRES_PASSWORD:\?/);
    expect(services['sqlite']!.profiles).toEqual(['sqlite']);
  });
});
