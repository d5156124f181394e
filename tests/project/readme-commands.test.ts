import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pino } from 'pino';
import { readSettings } from '../../src/config';
import { startServer, type RunningServer } from '../../src/http';
import { openStorage } from '../../src/storage';
import { readCurl, wordsOf } from '../support/curl-command';
import { Gongkai } from '../support/gongkai';
import { textOf } from './root';

const PREFIX = 'npm run --silent gongkai -- ';
/** What needs an address of the web, or minutes. */
const NOT_RUN_HERE = /^import https:|^seed --synthetic/;

/** Given a page, returns the commands in its blocks of code, those over several lines as one. */
function commandsOf(page: string): string[] {
  const blocks = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block]) => block!);
  return blocks.flatMap((block) => block.split(/\n(?=curl|npm)/)).map((command) => command.trim());
}

const COMMANDS = commandsOf(textOf('README.md'));
const callsOfGongkai = COMMANDS.filter((command) => command.startsWith(PREFIX)).map((command) =>
  command.slice(PREFIX.length),
);
const calls = callsOfGongkai.filter((call) => !NOT_RUN_HERE.test(call));
const requests = COMMANDS.filter((command) => command.startsWith('curl'));

describe('the commands that README prints, as they stand', () => {
  const gongkai = new Gongkai();
  let server: RunningServer;
  /** What the command before the upload prints. */
  let TOKEN = '';
  beforeAll(async () => {
    expect(gongkai.run(['seed'])).toMatchObject({ status: 0 });
    writeFileSync(gongkai.path('report.html'), '<p>政府信息公开工作年度报告</p>');
    writeFileSync(gongkai.path('documents.txt'), 'seeds/reports/dongli-2022.txt\n');
    const path = gongkai.databaseUrl.slice('sqlite:'.length);
    const storage = await openStorage({ kind: 'sqlite', path }, { migrate: false });
    server = await startServer({ ...readSettings({}), port: 0 }, storage, pino({ level: 'silent' }));
  });
  afterAll(async () => {
    await server.close();
    gongkai.dispose();
  });

  it('are found', () => {
    expect([calls.length, requests.length]).toEqual([7, 3]);
  });

  it.each(calls.map((call) => [call.replace(/\s+#.*/, ''), call]))('%s', (_, call) => {
    const words = wordsOf(call);
    for (const option of ['--output', '--list']) {
      const file = words.indexOf(option) + 1;
      if (file > 0) words[file] = gongkai.path(basename(words[file]!));
    }
    const { status, stdout } = gongkai.run(words);
    expect(status).toBe(0);
    if (words[0] === 'token') TOKEN = stdout.trim();
  });

  it.each(requests.map((command) => [command.split('\n')[0]!, command]))('%s', async (_, command) => {
    const { url, init } = readCurl(wordsOf(command, { TOKEN }), gongkai.folder);
    expect(url.origin).toBe('http://localhost:4000');
    const answer = await fetch(new URL(url.pathname + url.search, server.url), init);
    expect([answer.status, await answer.text()]).toEqual([
      init.method === 'POST' ? 201 : 200,
      expect.not.stringContaining('"errors"'),
    ]);
  });
});
