import type { MarkupCell } from '../../../src/documents';
import { cell, paragraph, row, run, table, wordDocumentOf } from './docx-markup';
import { docx } from './docx-package';
import { paragraphsOf, tablesOf } from './reading';

describe('the tables of a Word document', () => {
  const spans = (cells: readonly MarkupCell[]): (string | number)[][] =>
    cells.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan]);
  const DOWN = '<w:vMerge w:val="restart"/>';
  const CONTINUED = '<w:vMerge/>';
  const ACROSS = '<w:hMerge w:val="restart"/>';
  const GONE_ON = '<w:hMerge w:val="continue"/>';

  test.each([
    [
      'cells over several columns',
      table(row(cell('a', '<w:gridSpan w:val="2"/>')), row(cell('b'), cell('c'))),
      [
        [['a', 1, 2]],
        [
          ['b', 1, 1],
          ['c', 1, 1],
        ],
      ],
    ],
    [
      'cells over several rows, whose continuations show nothing',
      table(
        row(cell('a', DOWN), cell('b')),
        row(cell('旧', CONTINUED), cell('c')),
        row(cell('', CONTINUED), cell('d')),
      ),
      [
        [
          ['a', 3, 1],
          ['b', 1, 1],
        ],
        [['c', 1, 1]],
        [['d', 1, 1]],
      ],
    ],
    [
      'one merged cell below another',
      table(row(cell('a', DOWN)), row(cell('', CONTINUED)), row(cell('b', DOWN)), row(cell('', CONTINUED))),
      [[['a', 2, 1]], [], [['b', 2, 1]], []],
    ],
    [
      'a continuation of nothing, which is a cell',
      table(row(cell('a', CONTINUED), cell('b')), row(cell('c'), cell('d', CONTINUED))),
      [
        [
          ['a', 1, 1],
          ['b', 1, 1],
        ],
        [
          ['c', 1, 1],
          ['d', 1, 1],
        ],
      ],
    ],
    [
      'a continuation of another width, which is a cell',
      table(row(cell('a', DOWN + '<w:gridSpan w:val="2"/>')), row(cell('b', CONTINUED), cell('c'))),
      [
        [['a', 1, 2]],
        [
          ['b', 1, 1],
          ['c', 1, 1],
        ],
      ],
    ],
    [
      'cells merged across in the old way',
      table(row(cell('a', ACROSS), cell('', GONE_ON), cell('', GONE_ON), cell('b'))),
      [
        [
          ['a', 1, 3],
          ['b', 1, 1],
        ],
      ],
    ],
    [
      'cells merged in both directions',
      table(
        row(cell('a', DOWN + ACROSS), cell('', DOWN + GONE_ON), cell('b')),
        row(cell('', CONTINUED + ACROSS), cell('', CONTINUED + GONE_ON), cell('c')),
      ),
      [
        [
          ['a', 2, 2],
          ['b', 1, 1],
        ],
        [['c', 1, 1]],
      ],
    ],
    [
      'columns passed over before the first cell',
      table(row(cell('a'), cell('b')), row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', cell('c'))),
      [
        [
          ['a', 1, 1],
          ['b', 1, 1],
        ],
        [
          ['', 1, 1],
          ['c', 1, 1],
        ],
      ],
    ],
    [
      'deleted and hidden rows, left out within a merged cell',
      table(
        row(cell('a', DOWN), cell('b')),
        row('<w:trPr><w:del w:id="1"/></w:trPr>', cell('', CONTINUED), cell('c')),
        row('<w:trPr><w:hidden/></w:trPr>', cell('', CONTINUED), cell('d')),
        row(cell('', CONTINUED), cell('e')),
      ),
      [
        [
          ['a', 2, 1],
          ['b', 1, 1],
        ],
        [['e', 1, 1]],
      ],
    ],
    [
      'an inserted row, and one whose deletion was undone',
      table(
        row('<w:trPr><w:ins w:id="1"/></w:trPr>', cell('a'), cell('b')),
        row('<w:trPr><w:trPrChange><w:trPr><w:del/></w:trPr></w:trPrChange></w:trPr>', cell('c'), cell('d')),
      ),
      [
        [
          ['a', 1, 1],
          ['b', 1, 1],
        ],
        [
          ['c', 1, 1],
          ['d', 1, 1],
        ],
      ],
    ],
    [
      'cells without properties, and in content controls',
      table(
        row(
          `<w:tc>${paragraph(run('a'))}</w:tc>`,
          `<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt>`,
        ),
      ),
      [
        [
          ['a', 1, 1],
          ['b', 1, 1],
        ],
      ],
    ],
  ])('hold %s', async (_, body, rows) => {
    const { blocks } = await wordDocumentOf(docx(body));
    expect(blocks.flatMap((block) => (block.kind === 'TABLE' ? [block.rows.map(spans)] : []))).toEqual([
      rows,
    ]);
  });

  test('in tables for layout come alone, those of one cell as their text', async () => {
    const framed = `<w:tc>${table(row(cell('1')))}<w:p/></w:tc>`;
    const inner = table(row(cell('规章'), framed));
    const document = await wordDocumentOf(
      docx(table(row(cell('导航'), `<w:tc><w:tcPr/>${inner}<w:p/></w:tc>`))),
    );
    expect(tablesOf(document)).toEqual([[['规章', '1']]]);
    expect(paragraphsOf(document)).toEqual(['导航']);
  });
});
