import { pageOf } from './reading';

const CELL = '<td>1</td>';

/** Each would stop a naive reader for minutes or fill its memory. */
const HOSTILE = [
  ['20,000 nested elements', '<div>'.repeat(20_000)],
  ['20,000 nested tables', '<table><tr><td>'.repeat(20_000)],
  [
    '20,000 tables within rows, closed',
    '<table><tr><td>'.repeat(20_000) + '</td></tr></table>'.repeat(20_000),
  ],
  ['100,000 end tags without a start', '</p></td></table>'.repeat(100_000)],
  ['50,000 attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')}>x</p>`],
  ['100,000 cells in a row', `<table><tr>${CELL.repeat(100_000)}</tr></table>`],
  ['100,000 cells in rows of ten', `<table>${`<tr>${CELL.repeat(10)}</tr>`.repeat(10_000)}</table>`],
  ['a million open brackets', '<p>x</p>' + '<'.repeat(1_000_000)],
  ['comments never closed', `<p>x</p>${'<!--'.repeat(300_000)}`],
  ['a string of a script never closed', `<p>x</p><script>"${'\\"'.repeat(300_000)}<table`],
  ['scripts never closed', `<p>x</p>${'<script>"<table'.repeat(20_000)}`],
  ['comments of a style sheet never closed', `<p>x</p><style>${'/*a'.repeat(300_000)}</style>`],
  ['100,000 rules of style', `<style>${'.a,#b{display:none}'.repeat(100_000)}</style><p class="a b">x</p>`],
  ['style sheets never closed', `<p>x</p>${'<style>'.repeat(200_000)}`],
  ['100,000 meta elements', `<p>x</p>${'<meta name=a content=b>'.repeat(100_000)}`],
  ['two million spaces', `<p>x${' '.repeat(2_000_000)}y</p>`],
] as const;

describe('a page', () => {
  test.each(HOSTILE)('of %s is read in less than two seconds', (_, html) => {
    const before = performance.now();
    const { blocks } = pageOf(`<html>${html}`);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(Array.isArray(blocks)).toBe(true);
  });

  test.each([
    ['tables nested too deep', '<table><tr><td>'.repeat(40), 'NESTING_TOO_DEEP'],
    ['elements nested too deep', '<div>'.repeat(20_000), 'NESTING_TOO_DEEP'],
    ['a table of 100,000 cells', `<table><tr>${CELL.repeat(100_000)}</tr></table>`, 'TABLE_TOO_LARGE'],
  ])('says that %s were not read whole, once', (_, html, code) => {
    const { diagnostics } = pageOf(`<html>${html}`);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  test('is read on after a table nested too deep', () => {
    const deep = `${'<table><tr><td>'.repeat(40)}深${'</td></tr></table>'.repeat(40)}`;
    const { text } = pageOf(`<p>前</p>${deep}<p>后</p>`);
    expect(text).toMatch(/前[^]*深[^]*后/);
  });
});
