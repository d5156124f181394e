import { readStatements } from '../../../../src/reports/statements';
import { MOST_CHARACTERS, MOST_STATEMENTS } from '../../../../src/reports/statements/read-statements';
import { linesOf } from '../evidence';

/** Far above what is needed, and far below what backtracking would take. */
const MOST_MILLISECONDS = 5000;
const SIZE = 300_000;

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

test.each([
  ['digits', `收到${fill('1')}件。`],
  ['commas', `收到${fill('1,')}件。`],
  ['points', `收到${fill('1.')}件。`],
  ['spaces', `收到${fill('1 ')}件。`],
  ['dashes', `收到${fill('1-')}件。`],
  ['slashes', `收到${fill('1/')}件。`],
  ['numerals', `收到${fill('一二三四五六七八九十')}件。`],
  ['nested brackets', `收到${fill('(1件')}。`],
  ['open quotation marks', `收到${fill('“')}5件。`],
  ['Latin letters and digits', `收到${fill('a1')}5件。`],
  ['white space', `收到${fill(' ')}5件。`],
  ['connectives', `${fill('其中')}5件。`],
  ['ends of sentences', `收到5件${fill('。')}`],
  ['one long line of characters', `${fill('收')}5件。`],
  ['lists', `维持、纠正分别为${fill('1、')}5件。`],
])('%s without end are read in linear time', (_, text) => {
  const start = performance.now();
  readStatements([{ section: 'OVERVIEW', lines: linesOf(text) }]);
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
});

test('a part of a number too long to be one is no figure', () => {
  for (const length of [16, 100, 3999, 4000, 4001, 4010, 100_000]) {
    const lines = linesOf(`收到${'1'.repeat(length)}件。`);
    expect(readStatements([{ section: 'OVERVIEW', lines }]).statements).toEqual([]);
  }
});

test('the number of statements is bounded, and what is left out is said', () => {
  const lines = linesOf(...Array.from({ length: MOST_STATEMENTS + 1 }, () => '收到5件。'));
  const { statements, diagnostics } = readStatements([{ section: 'OVERVIEW', lines }]);
  expect(statements).toHaveLength(MOST_STATEMENTS);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['NARRATIVE_TOO_LARGE', 'WARNING'],
  ]);
  expect(diagnostics[0]!.place!.line).toBe(MOST_STATEMENTS + 1);
  const all = readStatements([{ section: 'OVERVIEW', lines: lines.slice(1) }]);
  expect([all.statements.length, all.diagnostics]).toEqual([MOST_STATEMENTS, []]);
});

test('so is the text that is read', () => {
  const lines = linesOf('收到5件。', '很'.repeat(MOST_CHARACTERS), '收到6件。');
  const { statements, diagnostics } = readStatements([{ section: 'OVERVIEW', lines }]);
  expect(statements.map(({ value }) => value)).toEqual(['5']);
  expect(diagnostics.map(({ code, place }) => [code, place!.line])).toEqual([['NARRATIVE_TOO_LARGE', 2]]);
});
