import { Agent, request } from 'node:http';
import type { Storage } from '../../src/storage';
import { runServer, SAMPLE_COUNTY } from './running-server';

/** A storage whose districts come late, and that tells in what order it is used and closed. */
function late(milliseconds: number, order: string[]): (storage: Storage) => Storage {
  return (storage) => {
    const byCodes = storage.districts.byCodes.bind(storage.districts);
    const close = storage.close.bind(storage);
    storage.districts.byCodes = async (codes) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      const districts = await byCodes(codes);
      order.push('read');
      return districts;
    };
    return Object.assign(storage, {
      close: async () => {
        order.push('closed');
        await close();
      },
    });
  };
}

test('a request in flight is answered before the storage closes, and none is accepted after', async () => {
  const order: string[] = [];
  const server = await runServer({}, undefined, late(600, order));
  const inFlight = server.ask({ query: `{ district(code: "${SAMPLE_COUNTY.code}") { name } }` });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await server.close();
  expect((await inFlight).body.data).toEqual({ district: { name: SAMPLE_COUNTY.name } });
  expect(order).toEqual(['read', 'closed']);
  await expect(server.fetch('/healthz')).rejects.toThrow();
});

test('an idle connection that is kept alive does not hold the shutdown', async () => {
  const server = await runServer();
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve, reject) => {
    request(new URL('/healthz', server.url), { agent }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end();
  });
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(2_000);
  agent.destroy();
});
