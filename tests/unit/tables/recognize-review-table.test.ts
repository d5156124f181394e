import type { Grid } from '../../../src/grids';
import { recognizeReviewTable } from '../../../src/tables/recognize-review-table';
import { gridOf, placedText, rowsOf, shown, streamOf } from './text-grid';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const HEADER = [
  ['行政复议 1x5', '行政诉讼 1x10'],
  [...RESULTS.map((result) => `${result} 2x1`), '未经复议直接起诉 1x5', '复议后起诉 1x5'],
  [...RESULTS, ...RESULTS],
];
const RECONSIDERATION = ['58', '21', '3', '7', '89'];
const DIRECT = ['9', '0', '0', '0', '9'];
const AFTER = ['12', '4', '1', '0', '17'];
const FIGURES = [...RECONSIDERATION, ...DIRECT, ...AFTER];
const TRACKS = [
  'ADMINISTRATIVE_RECONSIDERATION: upheld=58 corrected=21 otherResult=3 pending=7 total=89',
  'LITIGATION_DIRECT: upheld=9 corrected=0 otherResult=0 pending=0 total=9',
  'LITIGATION_AFTER_RECONSIDERATION: upheld=12 corrected=4 otherResult=1 pending=0 total=17',
];

function recognized(...grids: readonly Grid[]): { rows: string[]; codes: string[] } {
  const { rows, diagnostics } = recognizeReviewTable(rowsOf(...grids));
  return { rows: shown(rows), codes: diagnostics.map((each) => each.code) };
}

describe('table 4 is read', () => {
  const table = (...rows: readonly (readonly string[])[]): Grid => gridOf([...HEADER, ...rows]);
  test.each([
    ['as the form has it', table(FIGURES)],
    ['padded at the end', table([...FIGURES, '', ''])],
    [
      'with a label before the figures',
      gridOf([['项目 3x1', ...HEADER[0]!], ...HEADER.slice(1), ['件数', ...FIGURES]]),
    ],
    [
      'with words of the header lost',
      gridOf([
        ['行政复议 1x5', '行政诉讼 1x10'],
        [...RESULTS.map((each) => each.slice(0, 2)), '未经复议 1x5', '复议后起诉 1x5'],
        [...RESULTS, ...RESULTS].map((each) => each.slice(2)),
        FIGURES,
      ]),
    ],
    [
      'with full-width headers in pieces',
      gridOf([['行政 复议 1x5', '行政\n诉讼 1x10'], ...HEADER.slice(1), FIGURES]),
    ],
    [
      'as a stream of cells',
      streamOf([
        '行政复议',
        '行政诉讼‖',
        '结果',
        '结果',
        '其他',
        '尚未',
        '总计',
        '未经复议直接起诉',
        '复议后起诉‖',
        ...RESULTS,
        ...RESULTS,
        ...FIGURES,
      ]),
    ],
    [
      'with a row a track',
      gridOf([
        ['', ...RESULTS],
        ['行政复议', ...RECONSIDERATION],
        ['未经复议直接起诉', ...DIRECT],
        ['复议后起诉', ...AFTER],
      ]),
    ],
    [
      'with the tracks in another order, as the header says',
      gridOf([
        ['行政复议 1x5', '行政诉讼 1x10'],
        [...RESULTS.map((each) => `${each} 2x1`), '复议后起诉 1x5', '未经复议直接起诉 1x5'],
        [...RESULTS, ...RESULTS],
        [...RECONSIDERATION, ...AFTER, ...DIRECT],
      ]),
    ],
    [
      'with the totals first, as the header says',
      gridOf([
        ['行政复议 1x5', '行政诉讼 1x10'],
        [
          ...['总计', ...RESULTS.slice(0, 4)].map((each) => `${each} 2x1`),
          '未经复议直接起诉 1x5',
          '复议后起诉 1x5',
        ],
        [...['总计', ...RESULTS.slice(0, 4)], ...['总计', ...RESULTS.slice(0, 4)]],
        [RECONSIDERATION, DIRECT, AFTER].flatMap((track) => [track[4]!, ...track.slice(0, 4)]),
      ]),
    ],
  ])('%s', (_, grid) => {
    expect(recognized(grid)).toEqual({ rows: TRACKS, codes: [] });
  });

  test.each([
    [
      'as a list with the tracks in merged cells',
      [
        ['类型 1x2', '件数'],
        ...RESULTS.map((result, at) => [...(at === 0 ? ['行政复议 5x1'] : []), result, RECONSIDERATION[at]!]),
        ...RESULTS.map((result, at) => [...(at === 0 ? ['未经复议直接起诉 5x1'] : []), result, DIRECT[at]!]),
        ...RESULTS.map((result, at) => [...(at === 0 ? ['复议后起诉 5x1'] : []), result, AFTER[at]!]),
      ],
    ],
    [
      'with a column a track',
      [
        ['', '行政复议', '未经复议直接起诉', '复议后起诉'],
        ...RESULTS.map((result, at) => [result, RECONSIDERATION[at]!, DIRECT[at]!, AFTER[at]!]),
      ],
    ],
    [
      'with the tracks below each other',
      [
        ['行政复议 1x5'],
        RESULTS,
        RECONSIDERATION,
        ['行政诉讼（未经复议直接起诉） 1x5'],
        RESULTS,
        DIRECT,
        ['行政诉讼（复议后起诉） 1x5'],
        RESULTS,
        AFTER,
      ],
    ],
    [
      'beside a column of another name',
      [[...HEADER[0]!, '合计 3x1'], ...HEADER.slice(1), [...FIGURES, '115']],
    ],
    [
      'with litigation first, as the header says',
      [
        ['行政诉讼 1x10', '行政复议 1x5'],
        ['未经复议直接起诉 1x5', '复议后起诉 1x5', ...RESULTS.map((result) => `${result} 2x1`)],
        [...RESULTS, ...RESULTS],
        [...DIRECT, ...AFTER, ...RECONSIDERATION],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(recognized(gridOf(rows))).toEqual({ rows: TRACKS, codes: [] });
  });

  test.each([
    ['in the form’s order', RESULTS, TRACKS],
    ['with the totals first', ['总计', ...RESULTS.slice(0, 4)], []],
  ])('in a stream with a row a track, its results %s', (_, results, rows) => {
    const figures = [RECONSIDERATION, DIRECT, AFTER];
    const stream = ['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((name, at) => [
      name,
      ...figures[at]!,
    ]);
    expect(recognized(streamOf(['类型', ...results, ...stream])).rows).toEqual(rows);
  });

  test.each([
    ['without a header', [FIGURES]],
    ['with its results alone', [[...RESULTS, ...RESULTS, ...RESULTS], FIGURES]],
  ])('%s, under its section’s heading alone', (_, rows) => {
    const grid = gridOf(rows);
    const heading = placedText('四、政府信息公开行政复议、行政诉讼情况');
    expect(recognized({ ...grid, before: [heading] })).toEqual({ rows: TRACKS, codes: [] });
    expect(recognized(grid)).toEqual({ rows: [], codes: [] });
  });

  test('as three tables', () => {
    const parts = [RECONSIDERATION, DIRECT, AFTER].map((figures, at) =>
      gridOf([[`${['行政复议', '未经复议直接起诉', '复议后起诉'][at]} 1x5`], RESULTS, figures], at + 1),
    );
    expect(recognized(...parts)).toEqual({ rows: TRACKS, codes: [] });
  });

  test('as two tables, one for each kind of remedy', () => {
    const reconsideration = gridOf([['行政复议 1x5'], RESULTS, RECONSIDERATION], 1);
    const litigation = gridOf(
      [
        ['行政诉讼 1x10'],
        ['未经复议直接起诉 1x5', '复议后起诉 1x5'],
        [...RESULTS, ...RESULTS],
        [...DIRECT, ...AFTER],
      ],
      2,
    );
    expect(recognized(reconsideration, litigation)).toEqual({ rows: TRACKS, codes: [] });
  });

  test('where nothing is stated', () => {
    expect(recognized(gridOf([...HEADER, Array.from({ length: 15 }, () => '')])).rows[1]).toBe(
      'LITIGATION_DIRECT: upheld= corrected= otherResult= pending= total=',
    );
  });
});

describe('table 4 is refused, and the reason named', () => {
  test.each([
    ['a figure is lacking', [FIGURES.slice(1)]],
    ['there is one too many', [[...FIGURES, '52']]],
    ['an index stands before the figures', [['1', ...FIGURES]]],
  ])('where %s', (_, rows) => {
    expect(recognized(gridOf([...HEADER, ...rows]))).toEqual({ rows: [], codes: ['ROW_MISALIGNED'] });
  });

  test('where a blank cell pushes the figures out from under their headers', () => {
    const { rows, codes } = recognized(gridOf([...HEADER, ['', ...FIGURES]]));
    // Read right or not at all.
    expect([[], TRACKS]).toContainEqual(rows);
    expect(codes).toEqual(rows.length === 0 ? ['ROW_MISALIGNED'] : []);
  });

  test('where a header cell too many turns one track round', () => {
    const turned = [...RESULTS, RESULTS[4]!, ...RESULTS.slice(0, 4)];
    const grid = gridOf([...HEADER.slice(0, 2), turned, FIGURES]);
    expect(recognized(grid)).toEqual({ rows: [], codes: ['ROW_MISALIGNED'] });
  });

  test.each([
    ['litigation comes first', ['行政诉讼', '行政复议'], RESULTS],
    ['the totals come first', ['行政复议', '行政诉讼'], ['总计', ...RESULTS.slice(0, 4)]],
  ])('where spans are lost and %s', (_, kinds, results) => {
    const grid = gridOf([
      kinds,
      [...results, '未经复议直接起诉', '复议后起诉'],
      [...results, ...results],
      FIGURES,
    ]);
    expect(recognized(grid)).toEqual({ rows: [], codes: ['ROW_MISALIGNED'] });
  });

  test('where it is turned on its side', () => {
    const sides = RESULTS.map((result, at) => [result, RECONSIDERATION[at]!, DIRECT[at]!, AFTER[at]!]);
    const grid = gridOf([['', '行政复议', '未经复议直接起诉', '复议后起诉'], ...sides]);
    const { rows, codes } = recognized(grid);
    // Read right or not at all.
    expect([[], TRACKS]).toContainEqual(rows);
    if (rows.length === 0) expect(codes).toEqual(['ROW_MISALIGNED']);
  });
});

describe('of several rows of figures', () => {
  const lastYear = FIGURES.map((figure) => String(Number(figure) + 100));

  test('the one that says it is last year’s is left out', () => {
    const header = [['项目 3x1', ...HEADER[0]!], ...HEADER.slice(1)];
    const { rows } = recognized(gridOf([...header, ['上年', ...lastYear], ['本年', ...FIGURES]]));
    expect(rows).toEqual(TRACKS);
  });

  test('the one in the likelier table is read, wherever it stands', () => {
    const [past, own] = [gridOf([...HEADER, lastYear], 1), gridOf([...HEADER, FIGURES], 2)];
    const rankOf = (grid: Grid): number => (grid === own ? 2 : 1);
    const { rows, diagnostics } = recognizeReviewTable(rowsOf(past, own), rankOf);
    expect(shown(rows)).toEqual(TRACKS);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['TABLE_REPEATED', 'INFO']]);
  });

  test('one is read and the others are named', () => {
    const { rows, codes } = recognized(gridOf([...HEADER, FIGURES, lastYear]));
    expect(rows).toEqual(TRACKS);
    expect(codes).toEqual(['TABLE_REPEATED']);
  });
});

test('a table with none of its headers is not table 4', () => {
  expect(recognized(gridOf([['甲', '乙'], FIGURES]))).toEqual({ rows: [], codes: [] });
});
