import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Gazetteer } from '../../../src/domain';
import {
  createParserPool,
  loadDivisions,
  parseDocument,
  parseFiles,
  type ParserPool,
} from '../../../src/ingest';
import { CASES_FOLDER, caseSlugs } from '../../support/document-case';
import { findFiles } from '../../../src/ingest';

const UNRULY = join(__dirname, 'unruly.worker');
const LIMITS = { milliseconds: 1500, heapMegabytes: 64 };

let pool: ParserPool;
afterEach(() => pool.close());

const parse = (words: string) => pool.parse(Buffer.from(words), { fileName: words, url: null }, {});

describe('a document that', () => {
  test.each([
    ['loops without end', 'TIME_LIMIT_EXCEEDED'],
    ['waits without end', 'TIME_LIMIT_EXCEEDED'],
    ['piles up numbers', 'MEMORY_LIMIT_EXCEEDED'],
    ['piles up matches', 'MEMORY_LIMIT_EXCEEDED'],
    ['piles up objects', 'MEMORY_LIMIT_EXCEEDED'],
    ['piles up buffers', 'MEMORY_LIMIT_EXCEEDED'],
    ['aborts', 'MEMORY_LIMIT_EXCEEDED'],
    ['exits', 'INTERNAL_FAILURE'],
    ['is killed', 'INTERNAL_FAILURE'],
    ['throws', 'INTERNAL_FAILURE'],
  ])('%s gives a diagnostic, and the next is read', async (words, code) => {
    // On a busy machine memory fills slowly: what is to run out of it must not run out of time before.
    const milliseconds = code === 'MEMORY_LIMIT_EXCEEDED' ? 30_000 : LIMITS.milliseconds;
    pool = createParserPool({ jobs: 1, script: UNRULY, ...LIMITS, milliseconds });
    const [unruly, next] = await Promise.all([parse(words), parse('an ordinary one')]);
    expect(unruly).toMatchObject({
      report: null,
      findings: [],
      diagnostics: [{ code, severity: 'ERROR' }],
      source: {
        fileName: words,
        sha256: createHash('sha256').update(words).digest('hex'),
        bytes: words.length,
      },
    });
    expect(unruly.diagnostics[0]!.message).toMatch(/^Reading .*\.$/);
    expect(next).toMatchObject({ source: { fileName: 'an ordinary one' }, diagnostics: [] });
  });
});

describe('a pool', () => {
  test('counts the time of a document from its own start, not from when it was asked for', async () => {
    pool = createParserPool({ jobs: 1, script: UNRULY, ...LIMITS });
    const all = await Promise.all([...Array<string>(3).fill('loops without end'), 'after them'].map(parse));
    expect(all.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['TIME_LIMIT_EXCEEDED'],
      ['TIME_LIMIT_EXCEEDED'],
      ['TIME_LIMIT_EXCEEDED'],
      [],
    ]);
  });

  test('hears an answer that came while its own process was busy past the limit', async () => {
    pool = createParserPool({ jobs: 1, script: UNRULY, ...LIMITS });
    await parse('first');
    const second = parse('second');
    await new Promise((resolve) => setImmediate(resolve));
    const until = performance.now() + LIMITS.milliseconds + 500;
    while (performance.now() < until);
    expect((await second).diagnostics).toEqual([]);
  });

  test('gives every document room, whatever those before it left behind', async () => {
    pool = createParserPool({ jobs: 1, script: UNRULY, ...LIMITS });
    const read = await Promise.all(Array<string>(12).fill('leaves much behind').map(parse));
    expect(read.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('ends at once though documents are being read and others wait', async () => {
    pool = createParserPool({ jobs: 2, script: UNRULY, milliseconds: 60_000, heapMegabytes: 64 });
    const begun = Array.from({ length: 6 }, () => parse('loops without end').catch(() => null));
    const before = performance.now();
    await pool.close();
    expect(performance.now() - before).toBeLessThan(2000);
    await Promise.all(begun);
  });

  test('says so if its process cannot be started', async () => {
    pool = createParserPool({ jobs: 1, script: join(__dirname, 'no-such.worker'), ...LIMITS });
    await expect(parse('a')).rejects.toThrow(/does not start/);
  });
});

test.each([1, 3])(
  '%i processes give what reading without them gives, in the order of the files',
  async (jobs) => {
    pool = createParserPool({ jobs });
    const gazetteer = new Gazetteer(loadDivisions());
    const sources = (await findFiles(caseSlugs().map((slug) => join(CASES_FOLDER, slug)))).filter(
      ({ path }) => /source\.\w+$/.test(path),
    );
    // Of every format some: each is read twice here, and all of them by the cases' own test.
    const files = sources.filter((_, each) => each % 4 === 0);
    let at = 0;
    for await (const { path, content, ...parsed } of parseFiles(files, {}, pool)) {
      expect(path).toBe(files[at]!.path);
      const { fileName } = parsed.source;
      expect(parsed).toStrictEqual(await parseDocument(content, { fileName, url: null }, {}, gazetteer));
      at += 1;
    }
    expect(at).toBe(files.length);
  },
);
