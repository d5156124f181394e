import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Gongkai } from '../support/gongkai';

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

const PAGE = readFileSync(
  join(__dirname, '../fixtures/documents/fictional-2022-one-figure-wrong/source.html'),
  'utf8',
);

interface Served {
  readonly url: string;
  stop(): Promise<unknown>;
}

async function serve(): Promise<Served> {
  const server: ChildProcess = gongkai.start(['serve'], { PORT: '0', LOG_LEVEL: 'error' });
  const exited = once(server, 'exit');
  for await (const line of createInterface({ input: server.stderr! })) {
    const [, url] = /^Serving at (\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    const stop = (): Promise<unknown> => {
      server.kill('SIGTERM');
      return exited;
    };
    return { url, stop };
  }
  throw new Error('the server did not start');
}

async function ask(url: string, query: string, token?: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

it('a token made on the command line opens a running server, until it is revoked there', async () => {
  const first = await serve();
  const token = gongkai.run(['token', 'create', 'li.hua', '--role', 'CURATOR']).stdout.trim();
  const upload = await fetch(`${first.url}/documents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: PAGE,
  });
  const { sha256 } = (await upload.json()) as { sha256: string };
  const imported = await ask(
    first.url,
    `mutation { importReport(input: { sha256: "${sha256}" }) { outcome report { id revision } } }`,
    token,
  );
  expect(imported).toMatchObject({ data: { importReport: { outcome: 'CREATED', report: { revision: 1 } } } });
  const { id } = (imported as { data: { importReport: { report: { id: string } } } }).data.importReport
    .report;
  // Told to stop, it takes the process along in which it reads documents.
  expect(await first.stop()).toEqual([0, null]);

  const second = await serve();
  const retraction = `mutation { retractReport(id: "${id}", reason: "a test") { changed } }`;
  expect(await ask(second.url, retraction, token)).toEqual({ data: { retractReport: { changed: true } } });
  expect(await ask(second.url, `{ report(id: "${id}") { id } }`)).toEqual({ data: { report: null } });
  expect(gongkai.run(['token', 'revoke', 'li.hua']).status).toBe(0);
  expect(await ask(second.url, retraction, token)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await second.stop()).toEqual([0, null]);
});
