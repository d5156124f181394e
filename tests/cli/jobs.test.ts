import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { readSyntheticSettings, renderReport, syntheticReports } from '../../src/ingest';
import { Gongkai } from '../support/gongkai';
import { countReports, dumpOf, faultsOf } from './inspect-database';

/** A few of every format: each is read four times here. */
const FOLDER = 'tests/fixtures/documents';
const CASES = readdirSync(FOLDER)
  .filter((_, at) => at % 4 === 0)
  .map((slug) => `${FOLDER}/${slug}`);
const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

const databaseOf = (name: string): string => gongkai.path(`${name}.sqlite`);
const environment = (name: string): NodeJS.ProcessEnv => ({ DATABASE_URL: `sqlite:${databaseOf(name)}` });

/** Writes invented reports, enough to be found at work. */
function writeReports(count: number): string {
  const folder = gongkai.path('reports');
  mkdirSync(folder);
  const settings = readSyntheticSettings();
  const request = { seed: 5, years: { from: 2023, to: 2025 }, reports: count };
  for (const report of syntheticReports(settings, request)) {
    const { fileName, content } = renderReport(settings, request.seed, report);
    writeFileSync(`${folder}/${fileName}`, content);
  }
  return folder;
}

describe('--jobs', () => {
  it('changes nothing that parse prints, nor its order', () => {
    const [one, three] = ['1', '3'].map((jobs) => gongkai.run(['parse', '--jobs', jobs, ...CASES]));
    expect(one!.stdout.split('\n').length).toBeGreaterThan(15);
    expect(three).toEqual(one);
  });

  it('changes nothing that import stores, nor its summary', () => {
    const [one, three] = ['1', '3'].map((jobs) => {
      const summaryFile = gongkai.path(`summary-${jobs}.json`);
      gongkai.run(
        ['import', '--jobs', jobs, '--summary', summaryFile, ...CASES],
        environment(`jobs-${jobs}`),
      );
      const { seconds, ...summary } = JSON.parse(readFileSync(summaryFile, 'utf8')) as { seconds: number };
      expect(seconds).toBeGreaterThan(0);
      return { summary, stored: dumpOf(databaseOf(`jobs-${jobs}`)) };
    });
    expect(countReports(databaseOf('jobs-1'))).toBeGreaterThan(10);
    expect(three).toEqual(one);
  });

  it.each(['0', '257', '-1', '1.5', 'x', ''])('refuses “%s” with exit 2', (jobs) => {
    for (const command of ['parse', 'import']) {
      const { status, stdout, stderr } = gongkai.run([command, '--jobs', jobs, ...CASES]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('from 1 to 256');
    }
  });
});

describe('a command that is broken off', () => {
  const folder = writeReports(400);

  it('by Ctrl-C ends at once, with whole reports stored', async () => {
    const name = 'interrupted';
    const child = gongkai.start(['import', '--jobs', '2', folder], environment(name));
    const ended = once(child, 'exit');
    while (!existsSync(databaseOf(name)) || countReports(databaseOf(name)) < 5) await pause(10);
    const before = performance.now();
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(countReports(databaseOf(name))).toBeLessThan(400);
    expect(faultsOf(databaseOf(name))).toEqual([]);
  });

  it('by a reader that has seen enough ends at once, and well', async () => {
    const child = gongkai.start(['parse', '--jobs', '2', folder]);
    const ended = once(child, 'exit');
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    expect(await ended).toEqual([0, null]);
  });
});
