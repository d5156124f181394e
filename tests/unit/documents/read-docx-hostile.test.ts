import { readDocument } from '../../../src/documents';
import { contentTypes, docx, documentPart, zip, type Part } from './docx-package';

const MEGABYTE = 1024 * 1024;
const TEXT = '<w:p><w:r><w:t>文</w:t></w:r></w:p>';
const main = (part: Partial<Part>): Buffer => zip([contentTypes(), { ...documentPart(TEXT), ...part }]);
const intact = docx(TEXT);
const xml = documentPart(TEXT).content as string;

/** Packages that are no report, each with the code that must name the reason. */
const REFUSED: readonly (readonly [string, Buffer, string])[] = [
  ['cut off after half', intact.subarray(0, intact.length / 2), 'CORRUPT_DOCUMENT'],
  ['without its directory', intact.subarray(0, intact.length - 22), 'CORRUPT_DOCUMENT'],
  ['of a signature alone', Buffer.from('PK\x03\x04'), 'CORRUPT_DOCUMENT'],
  [
    'of a signature and noise',
    Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5000, 'PK\x01\x02')]),
    'CORRUPT_DOCUMENT',
  ],
  [
    'with one byte changed',
    Buffer.from(intact).fill('?', intact.length / 2, intact.length / 2 + 1),
    'CORRUPT_DOCUMENT',
  ],
  ['whose checksum is wrong', main({ statedCrc: 1 }), 'CORRUPT_DOCUMENT'],
  ['without its main part', zip([contentTypes()]), 'CORRUPT_DOCUMENT'],
  ['with two main parts of one name', zip([documentPart(TEXT), documentPart(TEXT)]), 'CORRUPT_DOCUMENT'],
  ['with a part outside it', docx(TEXT, { name: '../../evil', content: 'x' }), 'CORRUPT_DOCUMENT'],
  ['that is encrypted', main({ encrypted: true }), 'CORRUPT_DOCUMENT'],
  ['whose XML is cut off', main({ content: xml.slice(0, -30) }), 'CORRUPT_DOCUMENT'],
  ['whose XML is no text', main({ content: Buffer.alloc(4096, 0xff) }), 'CORRUPT_DOCUMENT'],
  ['whose main part is a sheet', main({ content: '<workbook/>' }), 'CORRUPT_DOCUMENT'],
  [
    'that reads a file',
    main({ content: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml}` }),
    'CORRUPT_DOCUMENT',
  ],
  [
    'of a billion laughs',
    main({ content: `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${xml}` }),
    'CORRUPT_DOCUMENT',
  ],
  [
    'with a document type in its index',
    zip([{ name: '[Content_Types].xml', content: '<!DOCTYPE T><Types/>' }, documentPart(TEXT)]),
    'CORRUPT_DOCUMENT',
  ],
  [
    'that is a workbook',
    zip([
      contentTypes(
        '/xl/workbook.xml',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      ),
      { name: 'xl/workbook.xml', content: '<workbook/>' },
    ]),
    'UNSUPPORTED_FORMAT',
  ],
  [
    'that is a Java archive',
    zip([{ name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0' }]),
    'UNSUPPORTED_FORMAT',
  ],
  ['of no parts but one that is nothing', zip([{ name: 'a', content: '' }]), 'UNSUPPORTED_FORMAT'],
  ['without text', docx('<w:p><w:r><w:drawing/></w:r></w:p>'), 'EMPTY_DOCUMENT'],
];

/** Packages made to fill the memory or to take minutes. */
const BOMBS: readonly (readonly [string, () => Buffer])[] = [
  ['19 MB of one letter', () => main({ content: Buffer.alloc(19 * MEGABYTE, 'a') })],
  ['a part of 100 MB', () => main({ content: Buffer.alloc(100 * MEGABYTE, ' ') })],
  [
    '100 MB said to be 100 bytes',
    () => main({ content: Buffer.alloc(100 * MEGABYTE, ' '), statedSize: 100 }),
  ],
  ['100 MB said to be empty', () => main({ content: Buffer.alloc(100 * MEGABYTE, ' '), statedSize: 0 })],
  ['a part said to have 4 GB', () => main({ statedSize: 0xffff_fffe })],
  [
    'an index of 100 MB',
    () => zip([{ ...contentTypes(), content: Buffer.alloc(100 * MEGABYTE, ' ') }, documentPart(TEXT)]),
  ],
  ['60,000 parts', () => zip(Array.from({ length: 60_000 }, (_, at) => ({ name: `a${at}`, content: '' })))],
  ['elements nested 500,000 deep', () => docx('<w:p>'.repeat(500_000))],
  [
    'a path of 30,000 folders',
    () =>
      zip([
        { name: 'a/'.repeat(30_000), content: '' },
        { name: 'b/'.repeat(30_000), content: '' },
      ]),
  ],
];

describe('a package', () => {
  test.each(REFUSED)('%s is refused, and the reason named', async (_, content, code) => {
    const { document, diagnostics } = await readDocument(content);
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ code, severity: 'ERROR' }]);
    expect(diagnostics[0]!.message).toMatch(/\w \w.*\.$/);
  });

  test.each(BOMBS)('of %s is refused in less than two seconds', async (_, make) => {
    const content = make();
    const before = performance.now();
    const { document, diagnostics } = await readDocument(content);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(document).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual([
      expect.stringMatching(/CORRUPT_DOCUMENT|UNSUPPORTED_FORMAT/),
    ]);
  });

  test.each([
    [
      'tables nested 100 deep',
      '<w:tbl><w:tr><w:tc>'.repeat(100) + TEXT + '</w:tc></w:tr></w:tbl>'.repeat(100),
      'NESTING_TOO_DEEP',
    ],
    [
      'a table of 30,000 cells',
      `<w:tbl><w:tr>${`<w:tc>${TEXT}</w:tc>`.repeat(30_000)}</w:tr></w:tbl>`,
      'TABLE_TOO_LARGE',
    ],
    ['60,000 paragraphs', TEXT.repeat(60_000), 'DOCUMENT_TOO_LARGE'],
  ])('of %s is read as far as reports go, and that is said', async (_, body, code) => {
    // Noise that packs badly, so that the package is no bomb.
    const noise = `<!--${Array.from({ length: 20_000 }, (__, at) => Math.imul(at, 2_654_435_761) >>> 0).join()}-->`;
    const { document, diagnostics } = await readDocument(docx(noise + body));
    expect(document?.text).toContain('文');
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  test.each([
    ['ends that nothing opened', '</w:tc></w:tr></w:tbl></w:p></w:r>'],
    [
      'cells, rows and runs outside tables and paragraphs',
      '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr><w:r><w:tab/></w:r>',
    ],
    [
      'spans that are none',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-3"/></w:tcPr></w:tc><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr></w:tc></w:tr></w:tbl>',
    ],
    [
      'properties out of place',
      '<w:trPr><w:del/></w:trPr><w:tcPr><w:vMerge/></w:tcPr><w:rPr><w:vanish/></w:rPr><w:showingPlcHdr/>',
    ],
  ])('with %s is read on', async (_, markup) => {
    const { document } = await readDocument(docx(markup + TEXT));
    expect(document?.text).toContain('文');
  });
});
