import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Gazetteer } from '../../src/domain';
import {
  ensureDivisions,
  importOnce,
  inProcessParser,
  loadDivisions,
  type BulkOptions,
  type DocumentParser,
  type ImportedFile,
} from '../../src/ingest';
import { keyOfContent } from '../../src/ingest/bulk/reading-keys';
import { readerVersion } from '../../src/ingest/bulk/reader-version';
import type { WebReader } from '../../src/ingest/web';
import type { Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { TemporaryStorages } from './support/temporary-storage';

const gazetteer = new Gazetteer(loadDivisions());
const SUQIAN = 'seeds/reports/suqian-2023.html';
const DONGLI = 'seeds/reports/dongli-2022.txt';

describe.each(DATABASES)('a bulk import (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-once-'));
  const nothing = join(folder, 'nothing.txt');
  let storage: Storage;
  let parsed = 0;
  const reading = inProcessParser(gazetteer);
  const parser: DocumentParser = {
    jobs: 2,
    parse(content, provenance, given) {
      parsed += 1;
      return reading.parse(content, provenance, given);
    },
  };

  beforeAll(() => writeFileSync(nothing, '没有表格的一篇文章。'));
  beforeEach(async () => {
    storage = await storages.open();
    await ensureDivisions(storage.districts, [...gazetteer.all()]);
    parsed = 0;
  });
  afterAll(async () => {
    await storages.remove();
    rmSync(folder, { recursive: true });
  });

  async function importAll(
    paths: readonly string[],
    changes: Partial<BulkOptions> = {},
    by: DocumentParser = parser,
  ): Promise<ImportedFile[]> {
    const options = {
      given: {},
      web: null,
      again: false,
      stopping: new AbortController().signal,
      ...changes,
    };
    const files = paths.map((path) => ({ path, problem: null, isAddress: path.startsWith('http') }));
    const imported: ImportedFile[] = [];
    for await (const each of importOnce(files, storage, by, options)) imported.push(each);
    return imported;
  }
  const told = (imported: readonly ImportedFile[]) =>
    imported.map(({ outcome, remembered }) => `${outcome}${remembered ? ' remembered' : ''}`);

  it('reads a document once, by whatever path it comes, and says of it what it said', async () => {
    const first = await importAll([SUQIAN, DONGLI]);
    expect(told(first)).toEqual(['CREATED', 'CREATED']);
    const version = await storage.version();
    const copy = join(folder, 'copy.html');
    copyFileSync(SUQIAN, copy);
    const second = await importAll([SUQIAN, copy, DONGLI]);
    expect(told(second)).toEqual(Array(3).fill('UNCHANGED remembered'));
    expect(parsed).toBe(2);
    expect(second[0]).toEqual({ ...first[0], outcome: 'UNCHANGED', remembered: true });
    expect(second[1]).toMatchObject({ path: copy, reportId: '321300-2023' });
    // What is remembered is no part of the dataset: answers that are kept stay good.
    expect(await storage.version()).toBe(version);
  });

  it('reads the same bytes once even if they are twice in one folder', async () => {
    const copy = join(folder, 'twice.html');
    copyFileSync(SUQIAN, copy);
    expect(told(await importAll([SUQIAN, copy]))).toEqual(['CREATED', 'UNCHANGED remembered']);
    expect(parsed).toBe(1);
  });

  it('reads anew what a curator says otherwise of, and everything if it is asked to', async () => {
    await importAll([DONGLI]);
    const [other] = await importAll([DONGLI], { given: { year: 2021 } });
    expect(other).toMatchObject({ outcome: 'CREATED', reportId: '120110-2021' });
    expect(told(await importAll([DONGLI], { again: true }))).toEqual(['UNCHANGED']);
    expect(parsed).toBe(3);
  });

  it('reads anew what another version of the reader read', async () => {
    await importAll([DONGLI, nothing]);
    const keys = [DONGLI, nothing].map((path) => keyOfContent(readFileSync(path), {}));
    for (const key of keys) {
      const was = await storage.readings.settled(key, { reader: readerVersion(), since: '' });
      await storage.readings.settle({ ...was!, keys: [key], reader: 'an older one' });
    }
    expect(told(await importAll([DONGLI, nothing]))).toEqual(['UNCHANGED', 'REJECTED']);
    expect(parsed).toBe(4);
  });

  it('names what gave no report again without reading it, but tries again what a mishap befell', async () => {
    const [first] = await importAll([nothing]);
    expect(first).toMatchObject({ outcome: 'REJECTED', remembered: false });
    const [second] = await importAll([nothing]);
    expect(second).toEqual({ ...first, remembered: true });
    expect(parsed).toBe(1);

    const diagnostic = { code: 'TIME_LIMIT_EXCEEDED', severity: 'ERROR', message: '', place: null } as const;
    const tooSlow: DocumentParser = {
      ...parser,
      async parse(...document) {
        return { ...(await reading.parse(...document)), report: null, diagnostics: [diagnostic] };
      },
    };
    expect(told(await importAll([SUQIAN], {}, tooSlow))).toEqual(['REJECTED']);
    expect(told(await importAll([SUQIAN]))).toEqual(['CREATED']);
  });

  it('waits for what another importer reads, and does not read it', async () => {
    const key = keyOfContent(readFileSync(SUQIAN), {});
    const request = { reader: readerVersion(), since: '' };
    await storage.readings.keepAlive('another', new Date(Date.now() + 60_000).toISOString());
    expect(await storage.readings.claim(key, 'another', request)).toBe(true);
    const importing = importAll([SUQIAN, DONGLI]);
    while (parsed === 0) await pause(5);
    await pause(100);
    const its = {
      outcome: 'STORED',
      sha256: 'of another',
      reportId: '321300-2023',
      diagnostics: [],
    } as const;
    await storage.readings.settle({ ...its, keys: [key], reader: request.reader });
    const imported = await importing;
    expect(imported.map(({ path }) => path)).toEqual([DONGLI, SUQIAN]);
    expect(told(imported)).toEqual(['CREATED', 'UNCHANGED remembered']);
    expect(parsed).toBe(1);
  });

  it('takes over what an importer had begun that lives no more', async () => {
    const key = keyOfContent(readFileSync(SUQIAN), {});
    await storage.readings.keepAlive('dying', new Date(Date.now() + 700).toISOString());
    await storage.readings.claim(key, 'dying', { reader: readerVersion(), since: '' });
    const begin = performance.now();
    expect(told(await importAll([SUQIAN]))).toEqual(['CREATED']);
    expect(performance.now() - begin).toBeGreaterThan(500);
  });

  it('stops when it is told to, waiting for nothing that is being read, and the next one goes on', async () => {
    const stopping = new AbortController();
    const stuck: DocumentParser = {
      ...parser,
      parse(content, provenance, given) {
        if (provenance.fileName === 'suqian-2023.html') return reading.parse(content, provenance, given);
        stopping.abort();
        return new Promise(() => undefined);
      },
    };
    const stored = await importAll([SUQIAN, DONGLI], { stopping: stopping.signal }, stuck);
    expect(stored.map(({ path }) => path)).not.toContain(DONGLI);
    const wasStored = stored.length === 1;
    const begin = performance.now();
    const first = wasStored ? 'UNCHANGED remembered' : 'CREATED';
    expect(told(await importAll([SUQIAN, DONGLI]))).toEqual([first, 'CREATED']);
    // Nothing waits for who has left.
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('fetches an address once, and again only when asked to or when nothing was there', async () => {
    const address = 'https://www.suqian.gov.cn/2023.html';
    const asked: string[] = [];
    const unreachable = { code: 'UNREACHABLE_ADDRESS', message: 'No answer.' } as const;
    const web: WebReader = {
      read(url) {
        asked.push(url);
        return Promise.resolve(asked.length === 1 ? unreachable : { content: readFileSync(SUQIAN), url });
      },
      close: () => Promise.resolve(),
    };
    expect(told(await importAll([address], { web }))).toEqual(['REJECTED']);
    expect(told(await importAll([address], { web }))).toEqual(['CREATED']);
    expect(told(await importAll([address], { web }))).toEqual(['UNCHANGED remembered']);
    expect(asked).toHaveLength(2);
    expect(told(await importAll([`${address}?copy`], { web }))).toEqual(['UNCHANGED remembered']);
    expect(asked).toHaveLength(3);
    expect(parsed).toBe(1);
    expect(told(await importAll([address], { web, again: true }))).toEqual(['UNCHANGED']);
    expect(asked).toHaveLength(4);
  });
});
