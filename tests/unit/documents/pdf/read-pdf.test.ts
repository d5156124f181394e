import { readDocument, type ReadResult } from '../../../../src/documents';
import { drawText, fillRectangle, pdfFile, strokeLine, type PdfPage } from '../../../support/pdf/pdf-file';

const BODY = '公开工作有序进行。';

/** Enough lines of text that a page's picture is not taken for all there is. */
const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => drawText(72, 740 - 20 * line, 12, BODY)).join('');

const read = (content: string, page: Partial<PdfPage> = {}): Promise<ReadResult> =>
  readDocument(pdfFile([{ content, ...page }]));

const paragraphs = ({ document }: ReadResult): string[] =>
  (document?.blocks ?? []).flatMap((block) => (block.kind === 'PARAGRAPH' ? [block.text] : []));

const refusal = ({ document, diagnostics }: ReadResult): string | undefined => {
  expect(document).toBeNull();
  expect(diagnostics.every(({ message }) => /^The .*\.$/.test(message))).toBe(true);
  return diagnostics[0]?.code;
};

describe('what a PDF says', () => {
  test('stands on its page, in points from the top left corner', async () => {
    const { document, mediaType } = await read(drawText(100, 700, 12, '公开12'));
    expect(mediaType).toBe('application/pdf');
    expect(document?.blocks).toHaveLength(1);
    expect(document?.blocks[0]).toMatchObject({
      text: '公开12',
      place: { page: 1, line: 1, start: 0, end: 4, box: { x: 100, width: 36, height: 12 } },
    });
  });

  test('counts the offsets of all its places in one text', async () => {
    const { document } = await readDocument(
      pdfFile([
        { content: drawText(72, 700, 12, '第一页。') },
        { content: drawText(72, 700, 12, '第二页。') },
      ]),
    );
    const placed = (document?.blocks ?? []).flatMap((block) => (block.kind === 'PARAGRAPH' ? [block] : []));
    expect(placed.map(({ place }) => place.page)).toEqual([1, 2]);
    for (const { text, place } of placed) expect(document?.text.slice(place.start!, place.end!)).toBe(text);
  });

  test.each([
    ['in one operation', drawText(72, 700, 12, '行政许可1600')],
    [
      'character by character, backwards',
      [...'行政许可']
        .map((character, at) => drawText(72 + 12 * at, 700, 12, character))
        .reverse()
        .join('') + drawText(120, 700, 12, '1600'),
    ],
    ['in parts', drawText(132, 700, 12, '00') + drawText(72, 700, 12, '行政许可16')],
    ['twice, to look bold', drawText(72, 700, 12, '行政许可1600') + drawText(72.4, 700, 12, '行政许可1600')],
    ['in a form within the page', `q 2 0 0 2 10 20 cm ${drawText(31, 340, 6, '行政许可1600')} Q`],
  ])('reads text drawn %s', async (_, content) => {
    expect(paragraphs(await read(content))).toEqual(['行政许可1600']);
  });

  test.each([90, 180, 270])('reads a page that is turned by %i degrees as it shows', async (rotate) => {
    const place = { 90: '0 1 -1 0 500 72', 180: '-1 0 0 -1 500 700', 270: '0 -1 1 0 95 770' }[rotate];
    const content = `BT ${place} Tm /F1 12 Tf <516c5f00> Tj ET`;
    const turned = await read(content, { rotate });
    expect(paragraphs(turned)).toEqual(['公开']);
    const [block] = turned.document!.blocks;
    expect(block).toMatchObject({ place: { box: { width: 24, height: 12 } } });
  });

  test('reads text set sideways on a page that does not say so, and says where it is', async () => {
    const content = `BT 0 1 -1 0 500 72 Tm /F1 12 Tf <516c5f00> Tj ET`;
    const result = await read(content);
    expect(paragraphs(result)).toEqual(['公开']);
    expect(result.document?.blocks[0]).toMatchObject({ place: { box: { width: 12, height: 24, y: 746 } } });
  });

  test('reads a layer of invisible text over a picture', async () => {
    const content = `q 595 0 0 842 0 0 cm /Im1 Do Q 3 Tr ${lines(25)}`;
    const { document } = await readDocument(
      pdfFile([{ content: content + strokeLine(72, 200, 300, 200) }], { picture: true }),
    );
    expect(document).toBeNull(); // No table in it: a picture may hold one.
    const table = [100, 200, 300].map((x) => strokeLine(x, 100, x, 140)).join('');
    const rows = [100, 120, 140].map((y) => strokeLine(100, y, 300, y)).join('');
    const figures = drawText(110, 124, 12, '规章') + drawText(210, 124, 12, '7');
    const withTable = pdfFile([{ content: content + table + rows + figures }], { picture: true });
    expect((await readDocument(withTable)).document?.text).toContain('规章\t7');
  });

  test('leaves out invisible text that stands behind the same text', async () => {
    const content = `${drawText(72, 700, 12, '行政许可1600')} 3 Tr ${drawText(74, 699, 11.8, '行政许可l6O0')}`;
    expect(paragraphs(await read(content))).toEqual(['行政许可1600']);
  });

  test('leaves out what lies beyond the page or is clipped away', async () => {
    const content =
      drawText(72, 700, 12, '公开') +
      drawText(700, 700, 12, '页外') +
      `q 72 600 10 20 re W n ${drawText(200, 605, 12, '剪去')} Q`;
    expect(paragraphs(await read(content))).toEqual(['公开']);
  });

  test('joins what broke for want of room, and not what ended', async () => {
    const full = '统'.repeat(40);
    const content = [full, `${full.slice(0, 30)}。`, '一、总体情况', full, '二、另一标题']
      .map((text, line) => drawText(57.5, 700 - 18 * line, 12, text))
      .join('');
    expect(paragraphs(await read(content))).toEqual([
      `${full}${full.slice(0, 30)}。`,
      '一、总体情况',
      full,
      '二、另一标题',
    ]);
  });

  test('names radicals as the characters they look like', async () => {
    const meanings = new Map([
      [1, '\u2f00'],
      [2, '\u2ed3'],
      [3, '\u2f08'],
    ]);
    const content = 'BT /F1 12 Tf 72 700 Td <000100020003> Tj ET';
    const result = await readDocument(pdfFile([{ content }], { font: 'CODES', meanings }));
    expect(paragraphs(result)).toEqual(['一长人']);
  });

  test('gives no character to a code that the font does not name', async () => {
    const known = new Map([...'行政许可160'].map((character) => [character.codePointAt(0)!, character]));
    known.delete('6'.codePointAt(0)!);
    const content = drawText(72, 700, 12, '行政许可1600');
    const result = await readDocument(pdfFile([{ content }], { font: 'CODES', meanings: known }));
    expect(paragraphs(result)).toEqual(['行政许可1\ufffd00']);
    expect(result.diagnostics).toMatchObject([{ code: 'ENCODING_MISMATCH', severity: 'WARNING' }]);
  });

  test('has the title and the origin that its properties give', async () => {
    const options = { title: '年度报告', subject: 'gongkai:reconstructed-from 原件' };
    const { document } = await readDocument(pdfFile([{ content: drawText(72, 700, 12, BODY) }], options));
    expect(document?.metadata).toEqual(
      new Map([
        ['title', '年度报告'],
        ['reconstructed-from', '原件'],
      ]),
    );
  });
});

describe('what is around the text of pages', () => {
  const pages = (count: number, margins: (page: number) => string): PdfPage[] =>
    Array.from({ length: count }, (_, at) => ({
      content: drawText(72, 700, 12, `第${'一二三'[at]!}页的正文。`) + margins(at + 1),
    }));
  const left = async (file: readonly PdfPage[]): Promise<string[]> =>
    paragraphs(await readDocument(pdfFile(file)));
  const body = ['第一页的正文。', '第二页的正文。', '第三页的正文。'];

  test.each([
    ['numbers between dashes', (page: number) => drawText(280, 40, 10, `- ${page} -`)],
    ['numbers of all pages', (page: number) => drawText(280, 40, 10, `第 ${page} 页 共 3 页`)],
    ['numbers that go on from another document', (page: number) => drawText(280, 40, 10, `${page + 11}`)],
  ])('drops %s', async (_, mark) => {
    expect(await left(pages(3, mark))).toEqual(body);
  });

  test('keeps a line that stands on every page once', async () => {
    expect(await left(pages(3, () => drawText(200, 800, 10, '示例省甲市人民政府')))).toEqual([
      '示例省甲市人民政府',
      ...body,
    ]);
  });

  test('keeps figures that stand alone at the foot of pages and count no pages', async () => {
    const figures = (page: number): string => drawText(280, 40, 10, String([40, 7, 19][page - 1]));
    expect((await readDocument(pdfFile(pages(3, figures)))).document?.text).toMatch(/40[^]*7[^]*19/);
  });
});

describe('a PDF that is not read', () => {
  test.each([
    ['a picture', `q 500 0 0 700 40 40 cm /Im1 Do Q`, { picture: true }, 'NEEDS_OCR'],
    [
      'a picture with the pages numbered',
      `q 500 0 0 700 40 40 cm /Im1 Do Q ${drawText(280, 40, 10, '- 1 -')}`,
      { picture: true },
      'NEEDS_OCR',
    ],
    ['text turned into outlines', fillRectangle(72, 700, 200, 9), {}, 'NEEDS_OCR'],
    ['fonts that name nothing', drawText(72, 700, 12, BODY), { font: 'CODES' }, 'NEEDS_OCR'],
    ['nothing on its page', '', {}, 'EMPTY_DOCUMENT'],
    ['a password', drawText(72, 700, 12, BODY), { locked: true }, 'UNSUPPORTED_FORMAT'],
  ] as const)('has %s', async (_, content, options, code) => {
    expect(refusal(await readDocument(pdfFile([{ content }], options)))).toBe(code);
  });

  test('is cut off, or no PDF but for its first bytes', async () => {
    const whole = pdfFile([{ content: drawText(72, 700, 12, BODY) }]);
    expect(refusal(await readDocument(whole.subarray(0, 300)))).toBe('CORRUPT_DOCUMENT');
    expect(refusal(await readDocument(Buffer.from('%PDF-1.7 and nothing else')))).toBe('CORRUPT_DOCUMENT');
  });

  test('stops nothing: several at a time are read apart', async () => {
    const files = [1, 3, 2].map((count) =>
      pdfFile(
        Array.from({ length: count }, (_, at) => ({ content: drawText(72, 700, 12, `${'甲乙丙'[at]!}。`) })),
      ),
    );
    const results = await Promise.all(files.map((file) => readDocument(file)));
    expect(results.map(({ document }) => document?.blocks.length)).toEqual([1, 3, 2]);
  });

  test('has more pages than are read', async () => {
    const { document, diagnostics } = await readDocument(
      pdfFile(Array.from({ length: 201 }, (_, at) => ({ content: drawText(72, 700, 12, `第${at}条。`) }))),
    );
    expect(document?.text).not.toContain('第200条');
    expect(diagnostics).toMatchObject([{ code: 'DOCUMENT_TOO_LARGE', severity: 'WARNING' }]);
  });
});
