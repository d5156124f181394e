import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings } from '../../src/config';
import { openStorage } from '../../src/storage';
import { Gongkai } from '../support/gongkai';

const gongkai = new Gongkai();
let server: Server;
let host: string;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/zfxxgk/%E5%B9%B4%E6%8A%A5.html')
      response.end(readFileSync('seeds/reports/suqian-2023.html'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  gongkai.dispose();
});

test('a private address is refused by name, and never asked', async () => {
  const { status, stderr } = await gongkai.runBeside(['import', `${host}/zfxxgk/年报.html`]);
  expect(status).toBe(1);
  expect(stderr).toContain('ADDRESS_REFUSED: The address is private; --allow-private-hosts allows it.');
  expect(asked).toEqual([]);
});

test('with the flag a document is stored with its address, and the next is named', async () => {
  const urls = [`${host}/zfxxgk/年报.html`, `${host}/none.pdf`, 'ftp://example.org/a.pdf'];
  const { status, stderr } = await gongkai.runBeside(['import', '--allow-private-hosts', ...urls]);
  expect(status).toBe(1);
  expect(stderr).toContain('1 created, 2 rejected');
  expect(stderr).toContain(`${host}/none.pdf: UNREACHABLE_ADDRESS: `);
  expect(stderr).toContain('ftp://example.org/a.pdf: ADDRESS_REFUSED: ');
  const { database } = readSettings({ DATABASE_URL: gongkai.databaseUrl });
  const storage = await openStorage(database, { migrate: false });
  const stored = (await storage.reports.byIds(['321300-2023'])).get('321300-2023');
  await storage.close();
  expect(stored?.source).toMatchObject({
    url: `${host}/zfxxgk/%E5%B9%B4%E6%8A%A5.html`,
    fileName: '年报.html',
    flags: ['HOST_NOT_GOVERNMENT'],
  });
});

test('parse fetches nothing', async () => {
  const { status, stderr } = await gongkai.runBeside(['parse', `${host}/zfxxgk/年报.html`]);
  expect(status).toBe(1);
  expect(stderr).toContain('ADDRESS_REFUSED: Documents of the web are fetched by import alone.');
  expect(asked).toEqual([]);
});
