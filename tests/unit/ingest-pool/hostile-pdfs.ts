import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { CASES_FOLDER } from '../../support/document-case';
import type { HostileDocument } from './hostile-documents';

/** A stream's data and what its dictionary says of it. */
interface Stream {
  readonly entries: string;
  readonly data: Buffer;
}

const MANY = 100_000;
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const HEAD = Buffer.from('%PDF-1.7\n');

/** A PDF of numbered objects; the first is its catalog. Its table of places is left out: readers find them. */
function pdf(...objects: readonly (string | Stream)[]): Buffer {
  const written = objects.map((object, index) => {
    const parts =
      typeof object === 'string'
        ? [object]
        : [`<<${object.entries}/Length ${object.data.length}>>\nstream\n`, object.data, '\nendstream'];
    return Buffer.concat([`${index + 1} 0 obj\n`, ...parts, '\nendobj\n'].map((part) => Buffer.from(part)));
  });
  return Buffer.concat([HEAD, ...written, Buffer.from('trailer\n<</Root 1 0 R>>\n%%EOF')]);
}

/** A PDF of one page with the given content; other objects count from 6. */
function page(content: Stream, resources = '', ...others: readonly (string | Stream)[]): Buffer {
  return pdf(
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>>>`,
    content,
    FONT,
    ...others,
  );
}

function drawn(operators: string): Stream {
  return { entries: '/Filter/FlateDecode', data: deflateSync(operators) };
}

/** Data that unpacks to very much more, through as many filters as it was packed by. */
function bomb(megabytes: number, filters: number): Stream {
  let data: Buffer = Buffer.alloc(megabytes * 1_000_000, 'q Q ');
  for (let filter = 0; filter < filters; filter += 1) data = deflateSync(data);
  return { entries: `/Filter[${'/FlateDecode'.repeat(filters)}]`, data };
}

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const form = (content: string, entries = ''): Stream => ({
  entries: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${entries}`,
  data: Buffer.from(content),
});
const REPORT_LIKE = page(
  drawn(`BT /F 9 Tf ${times(2000, (at) => `1 0 0 1 ${at % 500} ${at % 800} Tm (${at}) Tj `)} ET`),
);

/** A report's last page, moved into the packed text of another page: an object that is found and yet is not there. */
function pageWithinStream(): Buffer {
  const path = join(CASES_FOLDER, 'fictional-2019-pdf-wps-parts', 'source.pdf');
  const lines = readFileSync(path, 'latin1').split('\n');
  const lastPage = lines.findLastIndex((line) => line.includes('/Type /Page '));
  const packed = lines.indexOf('stream') + 2;
  [lines[packed], lines[lastPage]] = [lines[lastPage]!, lines[packed]!];
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** PDFs made to bring a reader down, or broken on their way. */
export const HOSTILE_PDFS: readonly HostileDocument[] = [
  ['a PDF of a head alone', () => HEAD],
  ['a PDF of a page within a stream', pageWithinStream],
  ['a PDF cut off', () => REPORT_LIKE.subarray(0, REPORT_LIKE.length / 2)],
  ['a PDF of zeros', () => Buffer.concat([HEAD, Buffer.alloc(1_000_000)])],
  [
    'a PDF of open brackets',
    () => Buffer.concat([HEAD, Buffer.from('1 0 obj\n'), Buffer.alloc(5_000_000, '[')]),
  ],
  ['a PDF of dictionaries in dictionaries', () => pdf('<</A '.repeat(MANY))],
  ['a PDF packed twice', () => page(bomb(300, 2))],
  [
    'a PDF whose pages hold themselves',
    () => pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>'),
  ],
  [
    'a PDF of pages that are not there',
    () => pdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[9 0 R]/Count 1000000000>>'),
  ],
  [
    'a PDF of 20,000 pages',
    () =>
      pdf(
        '<</Type/Catalog/Pages 2 0 R>>',
        `<</Type/Pages/Kids[${'3 0 R '.repeat(20_000)}]/Count 20000>>`,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      ),
  ],
  ['a PDF whose object refers to itself', () => pdf('1 0 R', '2 0 R')],
  [
    'a PDF whose drawing draws itself',
    () =>
      page(drawn('/X Do'), '/XObject<</X 6 0 R>>', form('/X Do /X Do', '/Resources<</XObject<</X 6 0 R>>>>')),
  ],
  [
    'a PDF of drawings that each draw the next twice',
    () =>
      page(
        drawn('/X Do'),
        '/XObject<</X 6 0 R>>',
        ...Array.from({ length: 40 }, (_, at) =>
          form('/X Do /X Do', `/Resources<</XObject<</X ${at + 7} 0 R>>>>`),
        ),
      ),
  ],
  ['a PDF of a million characters', () => page(drawn(`BT /F 9 Tf 9 9 Td (${'7'.repeat(1_000_000)}) Tj ET`))],
  [
    'a PDF of figures one by one',
    () =>
      page(
        drawn(`BT /F 9 Tf ${times(MANY, (at) => `1 0 0 1 ${at % 590} ${at % 839} Tm (${at % 10}) Tj `)} ET`),
      ),
  ],
  [
    'a PDF of ruled lines',
    () =>
      page(
        drawn(
          times(
            MANY,
            (at) =>
              `0 ${at % 840}.${at} m 595 ${at % 840}.${at} l S ${at % 590}.${at} 0 m ${at % 590}.${at} 842 l S `,
          ),
        ),
      ),
  ],
  [
    'a PDF of small boxes',
    () => page(drawn(times(MANY, (at) => `${(at * 7) % 590} ${(at * 11) % 840} 5 5 re S `))),
  ],
  ['a PDF of saved states', () => page(drawn('q '.repeat(MANY)))],
  [
    'a PDF of a page without end',
    () => page(drawn('BT /F 1e30 Tf 1e30 0 0 1e30 -1e30 1e30 Tm (7) Tj ET 0 0 1e38 1e38 re f')),
  ],
];
