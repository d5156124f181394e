import { runServer } from './running-server';

test('a server is ready while its database answers in time and its schema is the program’s', async () => {
  let isReady: () => Promise<boolean> = () => Promise.resolve(true);
  const server = await runServer({}, undefined, (storage) =>
    Object.assign(storage, { isReady: () => isReady() }),
  );
  const statusOf = async (path: string): Promise<number> => (await server.fetch(path)).status;
  expect(await statusOf('/readyz')).toBe(200);
  for (const answer of [
    () => Promise.resolve(false),
    () => Promise.reject(new Error('gone')),
    () => new Promise<boolean>(() => undefined),
  ]) {
    isReady = answer;
    expect(await statusOf('/readyz')).toBe(503);
    expect(await statusOf('/healthz')).toBe(200);
  }
  await server.close();
});

test('a server that was told to stop says so first, and still answers', async () => {
  const server = await runServer({ shutdownDelay: 700 });
  const closed = server.close();
  const probe = await server.fetch('/readyz');
  expect([probe.status, await probe.json()]).toEqual([503, { status: 'stopping' }]);
  expect(probe.headers.get('connection')).toBe('close');
  expect((await server.fetch('/healthz')).status).toBe(200);
  expect((await server.ask({ query: '{ reportDataset { reports } }' })).status).toBe(200);
  await closed;
  await expect(server.fetch('/readyz')).rejects.toThrow();
});
