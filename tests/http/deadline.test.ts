import { StorageTimeoutError, type Storage } from '../../src/storage';
import { withDeadline } from '../../src/http/limits/deadline';
import { observable } from '../../src/http/observed-repositories';
import { codesOf, runServer, type TestServer } from './running-server';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const NESTED = { query: '{ district(code: "900101") { name agencies { id reports { id } } } }' };

/** Storage of which one read takes longer than a request may. */
function slow(storage: Storage, seen: string[], milliseconds: number): Storage {
  const { districts, agencies } = storage;
  return {
    ...storage,
    districts: {
      ...districts,
      byCodes: async (codes) => {
        seen.push('districts');
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        return districts.byCodes(codes);
      },
    },
    agencies: {
      ...agencies,
      ofDistricts: (codes) => {
        seen.push('agencies');
        return agencies.ofDistricts(codes);
      },
    },
  };
}

test('what a request has not begun to read when its time is over is not read', async () => {
  const seen: string[] = [];
  const { limits } = await import('../../src/config').then(({ readSettings }) => readSettings({}));
  // With nothing kept, for a division that is kept takes no time.
  const settings = { limits: { ...limits, seconds: 0.05 }, rowCacheBytes: 0 };
  server = await runServer(settings, undefined, (storage) => slow(storage, seen, 100));
  // Twice, for the second time comes by a plan.
  for (let time = 0; time < 3; time += 1) {
    seen.length = 0;
    const answer = await server.ask(NESTED);
    expect([answer.status, codesOf(answer)]).toEqual([503, ['TIMEOUT']]);
    expect(seen).toEqual(['districts']);
  }
  expect((await server.ask({ query: '{ __typename }' })).status).toBe(200);
});

test('a read that the database gave up says the same, and its listener is told first', async () => {
  const gaveUp = new StorageTimeoutError();
  const repositories = { districts: { count: () => Promise.reject(gaveUp) } };
  const told: unknown[] = [];
  const listener = withDeadline(1000, (call, keys) => {
    told.push(call, keys);
    return (error) => told.push(error);
  });
  const { districts } = observable(repositories as never)(listener);
  await expect(districts.count({})).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  expect(told).toEqual(['districts.count', 1, gaveUp]);
});
