import type { PdfStyle } from '../../support/pdf/draw-pages';
import { drawText, pdfFile } from '../../support/pdf/pdf-file';
import { read } from './page-reading';
import { reportPages, reportPdf } from './report-pdf';

/** How programs draw; each with its pages of several sizes, so that they end at other rows. */
const STYLES: readonly [string, Partial<PdfStyle>][] = [
  ['Word: sides of cells as thin rectangles', { borders: 'FILLS', cutsRows: true }],
  ['Word: header rows again on each page', { borders: 'FILLS', headerRows: 3, cutsRows: true }],
  ['WPS: lines, characters drawn one by one', { borders: 'STROKES', runs: 'CHARACTERS' }],
  ['WPS: numbers in parts, out of order', { borders: 'STROKES', runs: 'PARTS', backwards: true }],
  ['figures beside the first line of their label', { borders: 'FILLS', figuresAt: 'TOP', cutsRows: true }],
  ['lines between rows alone', { borders: 'RULES' }],
  ['no lines', { borders: 'NONE' }],
  [
    'no lines, figures beside the first line of their label',
    { borders: 'NONE', figuresAt: 'TOP', runs: 'PARTS' },
  ],
  ['no lines, header rows again on each page', { borders: 'NONE', headerRows: 3 }],
];
const PAGES: readonly [string, Partial<PdfStyle>][] = [
  ['A4', {}],
  ['A4 with wide margins and small letters', { size: 9, margin: 90 }],
  ['A4 with large letters', { size: 14, margin: 60 }],
  ['A4 in landscape', { width: 842, height: 595, margin: 50 }],
];
const NOTHING_AMISS = { wrong: [], lost: [], isReport: true };

describe.each(STYLES)('%s', (_, style) => {
  test.each(PAGES)('are read on %s', async (__, page) => {
    expect(await read(reportPdf({ ...style, ...page }))).toMatchObject(NOTHING_AMISS);
  });
});

test.each(['FILLS', 'STROKES'] as const)(
  'numbers that break in narrow cells, and at the end of pages, are read whole (%s)',
  async (borders) => {
    const narrow = { borders, width: 420, height: 595, margin: 40, size: 12, cutsRows: true };
    expect(await read(reportPdf(narrow))).toMatchObject(NOTHING_AMISS);
  },
);

test('figures of a watermark across the page do not run into the table’s', async () => {
  const mark = (y: number): string =>
    `q 0.8 g 0.7071 0.7071 -0.7071 0.7071 300 ${y} cm ${drawText(0, 0, 20, '2023')}Q\n`;
  const pages = reportPages().map((page) => ({
    ...page,
    content: page.content + [150, 300, 450, 600].map(mark).join(''),
  }));
  expect(await read(pdfFile(pages))).toMatchObject(NOTHING_AMISS);
});

test.each([
  [8, 120],
  [8, 150],
  [10, 129],
  [10, 147],
  [12, 135],
])('a stamp of %i points straight across figures makes no other figures', async (size, from) => {
  const stamps = Array.from({ length: 8 }, (_, at) => drawText(from + 50 * at, 365, size, '2023')).join('');
  const pages = reportPages().map((page) => ({ ...page, content: page.content + stamps }));
  const { wrong, lost, isReport } = await read(pdfFile(pages));
  expect(isReport).toBe(true);
  expect(wrong).toEqual([]);
  expect(lost).not.toEqual([]);
});

test('a digit that the font does not name is refused wherever it stands', async () => {
  const pages = reportPages();
  const text = pages.map((page) => page.content).join('');
  const codes = [...text.matchAll(/<([0-9a-f]+)> Tj/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
  const meanings = new Map(
    codes.map((code) => [parseInt(code, 16), String.fromCharCode(parseInt(code, 16))]),
  );
  meanings.delete('7'.charCodeAt(0));
  const { wrong, lost, isReport } = await read(pdfFile(pages, { font: 'CODES', meanings }));
  expect(isReport).toBe(true);
  expect(wrong).toEqual([]);
  expect(lost).toContain('1.total'); // 107
  expect(lost).not.toContain('1.naturalPerson'); // 101
});
