import { setTimeout as pause } from 'node:timers/promises';
import { openStorage, StorageUnavailableError, type Storage } from '../../src/storage';
import { fictionalDistricts } from '../support/report-builder';
import {
  startReplicatedServers,
  type PostgresServer,
  type ReplicatedServers,
} from '../support/postgres/replicated-servers';
import { until } from '../support/until';

/** Servers start and are killed beside all else that a machine does. */
const TIME_LIMIT = 180_000;

let servers: ReplicatedServers;
let storage: Storage;

beforeAll(async () => {
  servers = await startReplicatedServers();
  await servers.primary.ask('CREATE EXTENSION pg_stat_statements');
  storage = await openReplicated();
}, TIME_LIMIT);
afterAll(async () => {
  await storage.close();
  await servers.remove();
}, TIME_LIMIT);

function openReplicated(replicaUrls = [servers.replica.url]): Promise<Storage> {
  return openStorage({ kind: 'postgres', url: servers.primary.url, replicaUrls }, { migrate: true });
}

/** Resolves once reads are answered by the replica. */
async function untilUsed(): Promise<void> {
  const before = storage.replicas[0]!.answered;
  await until(async () => {
    await storage.districts.count({});
    return storage.replicas[0]!.answered > before;
  });
}

/** How often a server itself says that it was asked for districts since it was last told to forget. */
async function readsOf(server: PostgresServer): Promise<number> {
  const [row] = await server.ask(
    `SELECT coalesce(sum(calls), 0)::int AS reads FROM pg_stat_statements WHERE query LIKE 'SELECT count(*) FROM "district"%'`,
  );
  return row!['reads'] as number;
}

async function forgetReads(): Promise<void> {
  for (const server of [servers.primary, servers.replica])
    await server.ask('SELECT pg_stat_statements_reset()');
}

let lastCode = 990_100;
/** Stores a division that was not there. */
async function write(by: Storage = storage): Promise<void> {
  lastCode += 1;
  await by.districts.save(fictionalDistricts(String(lastCode)));
}

it('reads of the replica and asks the primary for nothing but the version', async () => {
  await write();
  await untilUsed();
  await forgetReads();
  for (let each = 0; each < 20; each += 1) await storage.districts.count({});
  expect(await readsOf(servers.replica)).toBe(20);
  expect(await readsOf(servers.primary)).toBe(0);
});

it('answers what was just written, by itself or another process, though the replica comes after', async () => {
  const other = await openReplicated();
  const count = await storage.districts.count({});
  for (let each = 1; each <= 60; each += 1) {
    await write(each % 2 === 0 ? storage : other);
    expect(await Promise.all([storage, other].map(({ districts }) => districts.count({})))).toEqual([
      count + each,
      count + each,
    ]);
  }
  await other.close();
});

it('leaves a replica out that is behind, and uses it again when it is not', async () => {
  await untilUsed();
  await servers.replica.ask('SELECT pg_wal_replay_pause()');
  const count = await storage.districts.count({});
  await write();
  await forgetReads();
  for (let each = 0; each < 20; each += 1) {
    expect(await storage.districts.count({})).toBe(count + 1);
    await pause(10);
  }
  expect(storage.replicas[0]!.isUsed).toBe(false);
  expect(await readsOf(servers.replica)).toBe(0);
  const version = await storage.version();
  expect((await storage.reports.dataset()).version).toBe(version);

  await servers.replica.ask('SELECT pg_wal_replay_resume()');
  await untilUsed();
  expect(storage.replicas[0]!.isUsed).toBe(true);
});

/** Reads all the time, as several callers do, while something happens; returns the longest that a read took. */
async function readWhile(happening: () => Promise<void>): Promise<number> {
  const count = await storage.districts.count({});
  let isOver = false;
  let longest = 0;
  const read = async (): Promise<void> => {
    while (!isOver) {
      const begin = performance.now();
      expect(await storage.districts.count({})).toBe(count);
      longest = Math.max(longest, performance.now() - begin);
      await pause(5);
    }
  };
  const readers = Array.from({ length: 8 }, read);
  await Promise.race([happening(), ...readers]);
  isOver = true;
  await Promise.all(readers);
  return longest;
}

it('fails no read when the replica is killed, and uses it again when it is back', async () => {
  await untilUsed();
  await readWhile(async () => {
    await servers.replica.kill();
    await pause(1_500);
    expect(storage.replicas[0]!.isUsed).toBe(false);
    await servers.replica.start();
    await untilUsed();
  });
});

it('waits no longer than a few seconds for a replica that fell silent, once', async () => {
  await untilUsed();
  const longest = await readWhile(async () => {
    await servers.replica.freeze();
    await until(() => Promise.resolve(!storage.replicas[0]!.isUsed));
  });
  expect(longest).toBeLessThan(8_000);
  expect(await readWhile(() => pause(3_000))).toBeLessThan(1_500);
  servers.replica.thaw();
  await untilUsed();
});

it('opens and answers where no replica does', async () => {
  const nobody = new URL(servers.replica.url);
  nobody.port = '1';
  const elsewhere = new URL(servers.replica.url);
  elsewhere.pathname = '/template1';
  const alone = await openReplicated([nobody.href, elsewhere.href]);
  expect(await alone.districts.count({})).toBe(await storage.districts.count({}));
  expect(alone.replicas.map(({ isUsed, answered }) => [isUsed, answered])).toEqual([
    [false, 0],
    [false, 0],
  ]);
  await alone.close();
});

it('is not opened by the address of a replica', async () => {
  const opening = openStorage({ kind: 'postgres', url: servers.replica.url }, { migrate: true });
  await expect(opening).rejects.toThrow(new StorageUnavailableError('DATABASE_URL leads to a replica'));
});

it('says so within seconds when the primary falls silent', async () => {
  const count = await storage.districts.count({});
  await servers.primary.freeze();
  const begin = performance.now();
  await expect(storage.districts.count({})).rejects.toBeInstanceOf(StorageUnavailableError);
  expect(performance.now() - begin).toBeLessThan(15_000);
  servers.primary.thaw();
  expect(await storage.districts.count({})).toBe(count);
});

it('says that the database cannot be used when the primary goes, and goes on when it is back', async () => {
  const count = await storage.districts.count({});
  await servers.primary.kill();
  for (const ask of [
    () => storage.districts.count({}),
    () => storage.version(),
    () => storage.reports.dataset(),
    () => write(),
  ])
    await expect(ask()).rejects.toBeInstanceOf(StorageUnavailableError);
  await expect(storage.isReady()).rejects.toThrow();
  await servers.primary.start();
  await until(() => storage.isReady().catch(() => false));
  expect(await storage.districts.count({})).toBe(count);
  await untilUsed();
});
