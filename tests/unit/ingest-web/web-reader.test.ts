import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { LARGEST_DOCUMENT } from '../../../src/documents';
import { createWebReader, type WebOptions } from '../../../src/ingest/web';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const NOT_FOUND: Answer = (_request, response) => response.writeHead(404).end();
const says =
  (text: string, status = 200): Answer =>
  (_request, response) =>
    response.writeHead(status).end(text);
const leadsTo =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

let server: Server;
let port: number;
let pages: Record<string, Answer>;
let asked: string[];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    (pages[request.url!] ?? NOT_FOUND)(request, response);
  });
  // All of 127.0.0.0/8 leads here.
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  pages = {};
  asked = [];
});

/** This host stands for one that everybody reaches. */
const PUBLIC = '127.0.0.1';
const documents = () => asked.filter((each) => !each.endsWith(' /robots.txt'));

async function read(url: string, options: WebOptions = {}) {
  const reader = createWebReader({ isAllowed: (address) => address === PUBLIC, pauseMs: 0, ...options });
  try {
    return await reader.read(url.replace('PORT', String(port)));
  } finally {
    await reader.close();
  }
}

describe('a document', () => {
  test('is fetched with its address', async () => {
    pages['/report.html'] = says('年报');
    const found = await read(`http://${PUBLIC}:PORT/report.html#top`);
    expect(found).toEqual({ content: Buffer.from('年报'), url: `http://${PUBLIC}:${port}/report.html#top` });
  });

  test('is the one that its address leads to, and has the address of that', async () => {
    pages['/old'] = leadsTo('/new?year=2022');
    pages['/new?year=2022'] = says('there');
    expect(await read(`http://${PUBLIC}:PORT/old`)).toMatchObject({
      url: `http://${PUBLIC}:${port}/new?year=2022`,
    });
  });

  test('comes unpacked', async () => {
    pages['/'] = (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'));
    expect(await read(`http://${PUBLIC}:PORT/`)).toMatchObject({ content: Buffer.from('packed') });
  });

  test('says who asks', async () => {
    pages['/'] = (request, response) => response.end(request.headers['user-agent']);
    const found = await read(`http://${PUBLIC}:PORT/`);
    expect('content' in found && Buffer.from(found.content).toString()).toMatch(/^gongkai-graph /);
  });
});

describe('an address that is refused without being asked', () => {
  test.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/report.pdf',
    'data://text/plain,a',
    'http://user@127.0.0.1:PORT/',
    'http://127.0.0.1:PORT:PORT/',
  ])('%s is none of the web', async (url) => {
    expect(await read(url)).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked).toEqual([]);
  });

  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://0x7f000001:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::]:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://10.0.0.1:PORT/',
    'http://172.16.0.1:PORT/',
    'http://192.168.1.1:PORT/',
    'http://100.64.0.1:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fe80::1]:PORT/',
    'http://[fc00::1]:PORT/',
    'http://224.0.0.1:PORT/',
    'http://255.255.255.255:PORT/',
  ])('%s is private', async (url) => {
    const reader = createWebReader({ pauseMs: 0 });
    const found = await reader.read(url.replace('PORT', String(port)));
    await reader.close();
    expect(found).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked).toEqual([]);
  });

  test('a name with a dot at its end leads nowhere else', async () => {
    expect(await createWebReader().read(`http://localhost.:${port}/`)).toHaveProperty('code');
    expect(asked).toEqual([]);
  });

  test('one that a public host leads to is private all the same', async () => {
    pages['/'] = leadsTo(`http://127.0.0.2:${port}/secret`);
    pages['/secret'] = says('secret');
    expect(await read(`http://${PUBLIC}:PORT/`)).toMatchObject({ code: 'ADDRESS_REFUSED' });
    pages['/'] = leadsTo('file:///etc/passwd');
    expect(await read(`http://${PUBLIC}:PORT/`)).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked.filter((each) => each.includes('127.0.0.2'))).toEqual([]);
  });

  test('so is one that the robots.txt of a public host leads to', async () => {
    pages['/robots.txt'] = leadsTo(`http://127.0.0.2:${port}/robots.txt`);
    pages['/'] = says('a page');
    expect(await read(`http://${PUBLIC}:PORT/`)).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(asked).toEqual([`${PUBLIC}:${port} /robots.txt`]);
  });

  test('a name counts by where it leads', async () => {
    pages['/'] = says('a page');
    // Of this machine itself, by a name.
    expect(await read('http://localhost:PORT/', { isAllowed: () => false })).toMatchObject({
      code: 'ADDRESS_REFUSED',
    });
    expect(asked).toEqual([]);
    expect(await read('http://localhost:PORT/', { isAllowed: () => true })).toMatchObject({
      content: Buffer.from('a page'),
    });
  });
});

describe('the robots.txt of a host', () => {
  beforeEach(() => {
    pages['/a'] = says('a');
  });

  test.each([
    ['forbids it to everybody', 'User-agent: *\nDisallow: /a', 'ADDRESS_REFUSED'],
    ['forbids it to this program', 'User-agent: gongkai-graph\nDisallow: /', 'ADDRESS_REFUSED'],
    ['forbids it to another', 'User-agent: other\nDisallow: /', undefined],
    ['forbids something else', 'User-agent: *\nDisallow: /b', undefined],
    ['says nothing that can be read', '\u0000\ufffd: \n:::', undefined],
  ])('%s', async (_, rules, code) => {
    pages['/robots.txt'] = says(rules);
    const found = await read(`http://${PUBLIC}:PORT/a`);
    expect('code' in found ? found.code : undefined).toBe(code);
    expect(documents()).toHaveLength(code ? 0 : 1);
  });

  test('that the host fails to give forbids everything', async () => {
    pages['/robots.txt'] = says('', 503);
    expect(await read(`http://${PUBLIC}:PORT/a`)).toMatchObject({ code: 'ADDRESS_REFUSED' });
  });

  test('is asked for once, and its pause is kept', async () => {
    pages['/robots.txt'] = says('User-agent: *\nCrawl-delay: 0.2');
    const times: number[] = [];
    pages['/a'] = (_request, response) => {
      times.push(performance.now());
      response.end();
    };
    const reader = createWebReader({ isAllowed: () => true, pauseMs: 0 });
    await Promise.all([1, 2, 3].map(() => reader.read(`http://${PUBLIC}:${port}/a`)));
    await reader.close();
    expect(asked.filter((each) => each.endsWith('/robots.txt'))).toHaveLength(1);
    expect(times).toHaveLength(3);
    expect(times[2]! - times[0]!).toBeGreaterThan(390);
  });
});

describe('a document that does not come', () => {
  test.each([
    ['with a status of its own', says('gone', 410), /status 410/],
    ['as redirects without end', leadsTo('/'), /more than 5 times/],
    ['as a broken line', (request) => request.socket.destroy(), /cannot be fetched/],
    ['in time', () => undefined, /within 0.3 s/],
    [
      'in time, byte for byte',
      (_request, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(timer));
      },
      /within 0.3 s/,
    ],
  ])('%s is named', async (_, answer, message) => {
    pages['/'] = answer;
    const found = await read(`http://${PUBLIC}:PORT/`, { longestMs: 300 });
    expect(found).toEqual({ code: 'UNREACHABLE_ADDRESS', message: expect.stringMatching(message) as string });
  });

  test('for there is no such host is named, and no path or code of an engine is', async () => {
    const found = await read('http://no-such-host.invalid/a');
    expect(found).toEqual({ code: 'UNREACHABLE_ADDRESS', message: 'The document cannot be fetched.' });
  });

  test.each([
    ['said', false],
    ['packed', true],
  ])('for it is too large, as %s, is left', async (_, packed) => {
    const large = Buffer.alloc(LARGEST_DOCUMENT + 1);
    pages['/'] = (_request, response) => {
      if (packed) response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large));
      else response.writeHead(200).end(large);
    };
    expect(await read(`http://${PUBLIC}:PORT/`)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
  });
});
