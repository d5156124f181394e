import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { bearer, REPORT_PAGE, runCuratorServer, type CuratorServer } from './curator-server';
import { codesOf, readAnswer } from './running-server';

const MEBIBYTE = 1024 * 1024;
const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const SCRIPTED = '<html><body><script>fetch("/graphql")</script><p>no report</p></body></html>';

let server: CuratorServer;
beforeAll(async () => {
  server = await runCuratorServer();
});
afterAll(() => server.close());

describe('POST /documents', () => {
  it('stores what a curator sends, and answers its sha256', async () => {
    const response = await server.upload(REPORT_PAGE);
    expect(response.status).toBe(201);
    const sha256 = sha256Of(REPORT_PAGE);
    expect(response.headers.get('location')).toBe(`/documents/${sha256}`);
    expect(await response.json()).toEqual({
      sha256,
      bytes: Buffer.byteLength(REPORT_PAGE),
      mediaType: 'text/html',
    });
    expect(Buffer.from((await server.storage.documents.content(sha256))!).toString()).toBe(REPORT_PAGE);
  });

  it('answers the same for the same bytes again, and keeps both acts', async () => {
    const [first, again] = [await server.upload('one text'), await server.upload('one text', server.admin)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    const { items } = await server.storage.audit.page({ target: sha256Of('one text') }, { first: 10 });
    expect(items.map(({ item }) => [item.action, item.role, item.after?.outcome])).toEqual([
      ['UPLOAD_DOCUMENT', 'ADMIN', 'UNCHANGED'],
      ['UPLOAD_DOCUMENT', 'CURATOR', 'CREATED'],
    ]);
    expect(items[1]?.item.requestId).toBe(first.headers.get('x-request-id'));
  });

  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['PK\x03\x04\x14', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['\n<!DOCTYPE html><p>', 'text/html'],
    ['政府信息公开', 'text/plain'],
    ['\x00\x01\x02', 'application/octet-stream'],
  ])('tells by the bytes alone what %j is', async (content, mediaType) => {
    expect(await (await server.upload(content)).json()).toMatchObject({ mediaType });
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['nobody', {}, 401, 'UNAUTHENTICATED'],
    ['a forged token', bearer(`gongkai_0123456789abcdef_${'A'.repeat(43)}`), 401, 'UNAUTHENTICATED'],
  ])('takes nothing from %s', async (_, headers, status, code) => {
    const body = 'from nobody';
    const answer = await readAnswer(await server.fetch('/documents', { method: 'POST', headers, body }));
    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await server.storage.documents.facts(sha256Of(body))).toBeUndefined();
  });

  it('takes no token from the address', async () => {
    const path = `/documents?access_token=${server.curator}`;
    expect((await server.fetch(path, { method: 'POST', body: 'x' })).status).toBe(401);
  });

  it('takes 20 MB, and not a byte more', async () => {
    const largest = await server.upload(Buffer.alloc(20 * MEBIBYTE, 'a'));
    expect([largest.status, ((await largest.json()) as { bytes: number }).bytes]).toEqual([
      201,
      20 * MEBIBYTE,
    ]);
    const larger = await readAnswer(await server.upload(Buffer.alloc(20 * MEBIBYTE + 1, 'a')));
    expect([larger.status, codesOf(larger)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  });

  it('cuts a body off that does not say how long it is', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(
        new URL('/documents', server.url),
        { method: 'POST', headers: { ...bearer(server.curator), 'transfer-encoding': 'chunked' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
          sending.destroy();
        },
      ).on('error', reject);
      const piece = Buffer.alloc(MEBIBYTE, 'b');
      for (let sent = 0; sent < 21; sent += 1) sending.write(piece);
      sending.end();
    });
    expect(status).toBe(413);
  });

  it.each<[string, Record<string, string>, string, number]>([
    ['an empty body', {}, '', 400],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['a packed body', { 'content-encoding': 'gzip' }, 'packed', 415],
  ])('refuses %s', async (_, headers, body, status) => {
    const init = { method: 'POST', headers: { ...bearer(server.curator), ...headers }, body };
    const answer = await readAnswer(await server.fetch('/documents', init));
    expect(answer.status).toBe(status);
    expect(codesOf(answer)).toHaveLength(1);
  });

  it('leaves the other addresses at JSON of 100 kB', async () => {
    const headers = { 'content-type': 'text/html' };
    expect((await server.fetch('/graphql', { method: 'POST', headers, body: '<p>' })).status).toBe(415);
    const answer = await readAnswer(await server.fetch('/documents', { method: 'GET' }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('GET /documents/{sha256}', () => {
  const page = REPORT_PAGE.replace('若干件', '若干件（样本）');
  const path = `/documents/${sha256Of(page)}`;
  beforeAll(async () => {
    expect((await server.importPage(page)).outcome).not.toBe('REJECTED');
  });

  it('gives the very bytes to anybody, as something to save and never to run', async () => {
    const response = await server.fetch(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page);
    const { headers } = response;
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]{64}"$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none';.*\bsandbox$/);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('vary')).toContain('Authorization');
  });

  it('gives the text into which places count, as plain text', async () => {
    const response = await server.fetch(`${path}/text`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(/\bsandbox$/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(text).not.toContain('<td');
    const query = `{ report(id: "900100-2022") { applicationOutcomes(kinds: [NEW_APPLICATIONS]) {
      cells { field text place { start end } } } } }`;
    const data = await server.run<{
      report: {
        applicationOutcomes: {
          cells: { field: string; text: string; place: { start: number; end: number } }[];
        }[];
      };
    }>(query);
    const [row] = data.report.applicationOutcomes;
    const total = row!.cells.find(({ field }) => field === 'total')!;
    expect(total.text).toBe('188');
    expect(text.slice(total.place.start, total.place.end)).toBe('188');
  });

  it.each(['', '/text'])('answers%s 304 to whoever has it already', async (suffix) => {
    const tag = (await server.fetch(path + suffix)).headers.get('etag')!;
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/);
    const held = await server.fetch(path + suffix, { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([held.status, await held.text(), held.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await server.fetch(path + suffix, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const response = await server.fetch(path, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(page)));
  });

  it.each([
    `/documents/${'0'.repeat(64)}`,
    `/documents/${'0'.repeat(64)}/text`,
    `/documents/${sha256Of(page).toUpperCase()}`,
    '/documents/none',
    '/documents/..%2f..%2fpackage.json',
    `/documents/${'a'.repeat(90)}`,
  ])('finds nothing at %s', async (unknown) => {
    const answer = await readAnswer(await server.fetch(unknown));
    expect([answer.status, codesOf(answer)]).toEqual([404, ['NOT_FOUND']]);
  });

  it('keeps an upload of which no report was read to curators, who read it without its scripts', async () => {
    const { sha256 } = (await (await server.upload(SCRIPTED)).json()) as { sha256: string };
    for (const address of [`/documents/${sha256}`, `/documents/${sha256}/text`]) {
      expect((await server.fetch(address)).status).toBe(404);
      const response = await server.fetch(address, { headers: bearer(server.curator) });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toMatch(/^private, /);
      expect(response.headers.get('content-type')).not.toContain('html');
    }
  });

  it('keeps copies under a foreign publisher to curators', async () => {
    const mirrored = REPORT_PAGE.replace('若干件', '若干件（镜像）');
    const imported = await server.importPage(mirrored, { url: 'https://copies.example/2022.html' });
    const { report } = await server.run<{ report: { source: { sha256: string; trust: string } } }>(
      `{ report(id: "${imported.report!.id}") { source { sha256 trust } } }`,
    );
    expect(report.source.trust).toBe('MIRROR');
    const address = `/documents/${report.source.sha256}`;
    for (const suffix of ['', '/text']) {
      const answer = await readAnswer(await server.fetch(address + suffix));
      expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect((await server.fetch(address + suffix, { headers: bearer(server.curator) })).status).toBe(200);
    }
  });

  it('refuses a bad credential even for what anybody may read', async () => {
    const answer = await readAnswer(await server.fetch(path, { headers: bearer('gongkai') }));
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});
