import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { TEXT_FORMATS } from '../../src/datasets';
import type { Storage } from '../../src/storage';
import { buildReportToSave } from '../support/report-builder';
import { runServer, type TestServer } from './running-server';

test('a failure on the way cuts the file off, and says nothing of its cause', async () => {
  const failing = await runServer({}, undefined, (opened) => ({
    ...opened,
    reports: { ...opened.reports, page: () => Promise.reject(new Error('secret')) },
  }));
  try {
    const answer = failing.fetch('/data/reports.csv').then((response) => response.text());
    await expect(answer).rejects.toThrow(/terminated|fetch failed/);
    const nothingYet = await failing.fetch('/data/reports.json');
    expect(nothingYet.status).toBe(500);
    // What is no answer is no file to save or to keep.
    for (const name of ['etag', 'content-disposition']) expect(nothingYet.headers.get(name)).toBeNull();
    expect(nothingYet.headers.get('cache-control')).toBe('no-store');
    expect(await nothingYet.text()).not.toContain('secret');
  } finally {
    await failing.close();
  }
});

describe('a failure in the middle of a file', () => {
  let failing: TestServer;
  let storage: Storage;
  beforeAll(async () => {
    failing = await runServer({}, undefined, (opened) => {
      storage = opened;
      const page: Storage['reports']['page'] = async (filter, order, { after, ...asked }) => {
        if (after) {
          // What was sent is there before the end: Node tells a reset that comes with it as an end.
          await pause(100);
          throw new Error('secret');
        }
        return { ...(await opened.reports.page(filter, order, asked)), hasNextPage: true };
      };
      return { ...opened, reports: { ...opened.reports, page } };
    });
    await storage.reports.save(buildReportToSave({ districtCode: null }));
  });
  afterAll(() => failing.close());

  it.each(TEXT_FORMATS)('is an error of the client that reads it: %s', async (format) => {
    const answer = await failing.fetch(`/data/reports.${format}`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it.each(['1.0', '1.1'])('is no end of the answer, by HTTP/%s', async (version) => {
    const { hostname, port } = new URL(failing.url);
    const socket = connect(Number(port), hostname);
    socket.write(`GET /data/reports.csv HTTP/${version}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
    let received = '';
    socket.on('data', (bytes) => (received += bytes.toString()));
    const [error] = (await Promise.race([once(socket, 'end'), once(socket, 'error')]).catch(
      (thrown: unknown) => [thrown],
    )) as [NodeJS.ErrnoException | undefined];
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).not.toMatch(/\r\n0\r\n\r\n$/);
    expect(error?.code).toBe('ECONNRESET');
  });
});
