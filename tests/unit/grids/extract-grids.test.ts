import { readDocument } from '../../../src/documents';
import { extractGrids, type GridLayout } from '../../../src/grids';

async function layoutOf(content: string): Promise<GridLayout> {
  const { document } = await readDocument(Buffer.from(content));
  return extractGrids(document!);
}

const cells = ({ grids }: GridLayout): string[][][] =>
  grids.map((grid) => grid.rows.map((row) => row.cells.map((cell) => cell.text)));

describe('extractGrids', () => {
  test('numbers the grids of a page in their order, whatever draws them', async () => {
    const layout = await layoutOf(
      '<p>前</p><table><tr><td>规章</td><td>1</td></tr></table><p>a | b</p><p>c | d</p><p>中</p>' +
        '<table><tr><td>许可</td><td>2</td></tr></table>',
    );
    expect(layout.grids.map((grid) => grid.number)).toEqual([1, 2, 3]);
    expect(cells(layout)).toEqual([
      [['规章', '1']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['许可', '2']],
    ]);
    expect(layout.paragraphs.map((paragraph) => paragraph.text)).toEqual(['前', '中']);
  });

  test('takes a single line with a pipe for text: 首页 | 政务公开', async () => {
    const layout = await layoutOf('首页 | 政务公开\n一、总体情况\n全市收到10件');
    expect(layout.grids).toEqual([]);
    expect(layout.paragraphs).toHaveLength(3);
  });

  test('ends a table of lines where a line has no delimiter', async () => {
    const layout = await layoutOf('规章 | 1\n许可 | 2\n一、总体情况\n新收 | 3\n结转 | 4');
    expect(cells(layout)).toEqual([
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
      [
        ['新收', '3'],
        ['结转', '4'],
      ],
    ]);
    expect(layout.paragraphs.map((paragraph) => paragraph.text)).toEqual(['一、总体情况']);
  });

  test('joins a header that a script set apart with the rows below it', async () => {
    const layout = await layoutOf(
      '<div><table><tr><th rowspan="2">项目</th><th>总计</th></tr><tr><th>数量</th></tr></table></div>' +
        '<div><table><tr><td>规章</td><td>1</td></tr></table></div>',
    );
    expect(cells(layout)).toEqual([[['项目', '总计'], ['数量'], ['规章', '1']]]);
    expect(layout.grids[0]?.rows.flatMap((row) => row.cells.map((cell) => cell.row))).toEqual([
      1, 1, 2, 3, 3,
    ]);
  });

  test.each([
    ['words stand between', '<p>表</p>', '<tr><td>规章</td><td>1</td></tr>'],
    ['the widths differ', '', '<tr><td>规章</td><td>1</td><td>2</td></tr>'],
    ['the rows have their own header', '', '<tr><td>名</td><td>数</td></tr><tr><td>规章</td><td>1</td></tr>'],
  ])('leaves tables apart where %s', async (_, between, rows) => {
    const layout = await layoutOf(
      `<table><tr><th>项目</th><th>总计</th></tr></table>${between}<table>${rows}</table>`,
    );
    expect(layout.grids).toHaveLength(2);
  });

  test('tells each grid what stands before it', async () => {
    const table = '<table><tr><td>规章</td><td>1</td></tr></table>';
    const { grids } = await layoutOf(`<p>一</p><p>二</p>${table}<p>三</p>${table}${table}`);
    expect(grids.map(({ before }) => before.map(({ text }) => text))).toEqual([['一', '二'], ['三'], []]);
  });

  test('gives back lines that are only rules as text', async () => {
    const layout = await layoutOf('|---|---|\n|---|---|\n文');
    expect(layout.grids).toEqual([]);
    expect(layout.paragraphs).toHaveLength(3);
  });
});
