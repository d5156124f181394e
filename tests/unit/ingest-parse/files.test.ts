import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Gazetteer } from '../../../src/domain';
import { findFiles, inProcessParser, loadDivisions, parseFile } from '../../../src/ingest';
import { reportPage } from './report-page';

const parser = inProcessParser(new Gazetteer(loadDivisions()));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes files into the test's folder, each saying its own name. */
function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

async function found(...names: readonly string[]): Promise<(string | [string, string])[]> {
  const files = await findFiles(names.map((name) => join(folder, name)));
  return files.map(({ path, problem }) => {
    const name = relative(folder, path);
    return problem === null ? name : [name, problem];
  });
}

describe('findFiles', () => {
  test('lists the files below a folder by their names', async () => {
    write('b.html', 'a/2.txt', 'a/1.txt', 'a/deep/er/x.md', '报告.html');
    expect(await found('.')).toEqual(['a/1.txt', 'a/2.txt', 'a/deep/er/x.md', 'b.html', '报告.html']);
  });

  test('passes over hidden files, but not where they are named', async () => {
    write('.hidden/a.html', '.DS_Store', 'b.html');
    expect(await found('.')).toEqual(['b.html']);
    expect(await found('.DS_Store', '.hidden')).toEqual(['.DS_Store', '.hidden/a.html']);
  });

  test('keeps the order in which files are named', async () => {
    write('a.html', 'b.html');
    expect(await found('b.html', 'a.html')).toEqual(['b.html', 'a.html']);
  });

  test('names what there is not', async () => {
    expect(await found('nothing.html')).toEqual([
      ['nothing.html', 'There is no file or folder “nothing.html”.'],
    ]);
  });

  test('follows no links, pipes or circles within folders', async () => {
    write('a.html');
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync(join(folder, 'a.html'), join(folder, 'link.html'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling.html'));
    execFileSync('mkfifo', [join(folder, 'pipe.html')]);
    expect(await found('.')).toEqual(['a.html']);
  });

  test('refuses a pipe that is named, without opening it', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.html')]);
    expect(await found('pipe.html')).toEqual([['pipe.html', '“pipe.html” is not a regular file.']]);
  });

  test('finds nothing in an empty folder', async () => {
    expect(await found('.')).toEqual([]);
  });

  test('goes on past a folder that cannot be listed', async () => {
    if (process.getuid?.() === 0) return;
    write('a.html', 'closed/b.html', 'c.html');
    chmodSync(join(folder, 'closed'), 0);
    const files = await found('.');
    chmodSync(join(folder, 'closed'), 0o755);
    expect(files).toEqual(expect.arrayContaining(['a.html', 'c.html']));
  });
});

describe('parseFile', () => {
  const parse = (name: string) => parseFile({ path: join(folder, name), problem: null }, {}, parser);

  test('reads a file and keeps its bytes and its name', async () => {
    writeFileSync(join(folder, 'page.html'), reportPage());
    const parsed = await parse('page.html');
    expect(parsed).toMatchObject({ diagnostics: [], source: { fileName: 'page.html', url: null } });
    expect(parsed.report?.id).toBe('900100-2022');
    expect(Buffer.from(parsed.content).toString()).toBe(reportPage());
  });

  test.each([
    ['that is a folder', 'folder', () => mkdirSync(join(folder, 'folder')), 'UNREADABLE_FILE'],
    ['that is gone', 'gone.html', () => undefined, 'UNREADABLE_FILE'],
    [
      'that is too large',
      'large.html',
      () => {
        writeFileSync(join(folder, 'large.html'), '');
        truncateSync(join(folder, 'large.html'), 21 * 1024 * 1024);
      },
      'DOCUMENT_TOO_LARGE',
    ],
  ])('refuses a file %s', async (_, name, prepare, code) => {
    prepare();
    const parsed = await parse(name);
    expect(parsed).toMatchObject({ report: null, diagnostics: [{ code, severity: 'ERROR' }] });
    expect(parsed.diagnostics[0]!.message).toContain(name);
    expect(parsed.diagnostics[0]!.message).not.toContain(folder);
  });

  test('gives back what was found to be wrong with a path', async () => {
    const problem = 'There is no file or folder “a”.';
    const parsed = await parseFile({ path: join(folder, 'a'), problem }, {}, parser);
    expect(parsed.diagnostics).toMatchObject([{ code: 'UNREADABLE_FILE', message: problem }]);
  });
});
