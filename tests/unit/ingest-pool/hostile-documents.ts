import { randomFillSync } from 'node:crypto';
import { LARGEST_DOCUMENT } from '../../../src/documents';
import { OUTCOME_LABELS, OUTCOMES } from '../../../src/domain';
import { contentTypes, docx, documentPart, zip } from '../documents/docx-package';
import { reportPage } from '../ingest-parse/report-page';

/** A document made to bring a reader down, by its name. */
export type HostileDocument = readonly [name: string, make: () => Uint8Array];

/** Any document may be this large. */
const ALL = LARGEST_DOCUMENT - 1024;
const text = (content: string): Buffer => Buffer.from(content);
/** A piece of text over and over, to the largest document there may be. */
const filled = (piece: string, size = ALL): string =>
  piece.repeat(Math.floor(size / Buffer.byteLength(piece)));
const inPage = (content: string): string => `<html><body><p>前</p>${content}</body></html>`;
const inCell = (content: string): string => inPage(`<table><tr><td>1</td><td>${content}</td></tr></table>`);
const LABELS = OUTCOMES.map(({ kind }) => OUTCOME_LABELS[kind].zh);

/** What a line, a paragraph or a cell of twenty megabytes is made of. */
const PIECES: Readonly<Record<string, string>> = {
  digits: '7',
  'digits and commas': '1,234,',
  pipes: '|',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  tabs: '\t',
  'open brackets': '（',
  dashes: '-',
  'plus signs': '+',
  asterisks: '*',
  backslashes: '\\',
  quotes: '"',
  'open angles': '<',
  ampersands: '&',
  'entities of spaces': '&nbsp;',
  'a word of the title': '政府信息公开工作年度报告',
  'a division’s name': '鼓楼区人民政府',
  'a year': '2022年',
  'a period': '2022年1月1日至',
  'a heading': '一、总体情况',
  'a label': '本年新收政府信息公开申请数量',
  'a label and a figure': '本年新收政府信息公开申请数量 12 ',
  'traditional words': '資訊公開申請',
  'half a character': '\u0301',
};
/** What lines, paragraphs, rows or cells without end hold. */
const ITEMS: Readonly<Record<string, string>> = {
  figures: '0',
  letters: 'a',
  labels: LABELS[0]!,
  headings: '一、总体情况',
  titles: '示例省甲市人民政府2022年政府信息公开工作年度报告',
  periods: '统计期限为2022年1月1日至2022年12月31日',
  governments: '鼓楼区人民政府和东丽区人民政府',
  'figures between pipes': '| 本年新收政府信息公开申请数量 | 1 | 2 |',
  'rules of boxes': '+-----+-----+',
  'figures between spaces': '本年新收政府信息公开申请数量   1   2   3',
  'site codes': '网站标识码：9001000001',
};

const TABLE = '<table><tr><td>';
const SPANS = ['1000000000', '65534', '1000'];

/** Pages, text and bytes. */
const MARKUP: readonly HostileDocument[] = [
  ['tables nested 100,000 deep', () => text(inPage(TABLE.repeat(100_000)))],
  [
    'tables nested 100,000 deep and closed',
    () => text(inPage(TABLE.repeat(100_000) + '</td></tr></table>'.repeat(100_000))),
  ],
  [
    'a table of 100,000 labels',
    () =>
      text(
        inPage(
          `<table>${LABELS.map((label) => `<tr><td>${label}</td><td>1</td></tr>`)
            .join('')
            .repeat(2000)}</table>`,
        ),
      ),
  ],
  ['a row of 100,000 figures', () => text(inPage(`<table><tr>${'<td>1</td>'.repeat(100_000)}</tr></table>`))],
  [
    '10,000 tables',
    () => text(inPage('<table><tr><td>规章</td><td>1</td><td>2</td></tr></table>'.repeat(10_000))),
  ],
  ...SPANS.map((span): HostileDocument => [
    `cells over ${span} rows and columns`,
    () =>
      text(
        inPage(
          `<table>${`<tr>${`<td rowspan="${span}" colspan="${span}">1</td>`.repeat(20)}</tr>`.repeat(500)}</table>`,
        ),
      ),
  ]),
  ['a report 300 times over', () => text(reportPage().repeat(300))],
  ['a million attributes', () => text(inPage(`<p ${filled('a="1" ', 6_000_000)}>`))],
  ['a report of a million entities', () => text(reportPage({ others: filled('&#x4e00;', 8_000_000) }))],
  [
    'twenty megabytes of declared entities',
    () => text(`<!DOCTYPE html [${filled('<!ENTITY a "&a;&a;">')}]><p>&a;</p>`),
  ],
  [
    'strings of a script, all of tables',
    () => text(`<script>var a=[${filled('"<table>",', 10_000_000)}]</script>`),
  ],
  ['one string of a script never closed', () => text(`<p>x</p><script>"${filled('\\"', 10_000_000)}`)],
  ['data with strings never closed', () => text(`{"a": [${filled("'\\", 10_000_000)}`)],
  ['twenty megabytes put through encodeURIComponent', () => text(`<p title="${filled('%3Ctable')}">x</p>`)],
  ['noise', () => randomFillSync(Buffer.alloc(ALL))],
  ['zero bytes', () => Buffer.alloc(ALL)],
  ['half zero bytes', () => text(`<html>${filled('年\0')}`)],
  [
    'UTF-16 of an odd length',
    () =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(reportPage(), 'utf16le'), Buffer.from([0x41])]),
  ],
  [
    'lone surrogates',
    () =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(inCell('\ud800'.repeat(1_000_000)), 'utf16le')]),
  ],
  ['half of each character', () => Buffer.from(filled('\u0081\u00fe'), 'latin1')],
  [
    'a program called a page',
    () => Buffer.concat([text('\x7fELF\x02\x01\x01'), randomFillSync(Buffer.alloc(1_000_000))]),
  ],
];

const body = (markup: string): string => documentPart(markup).content as string;
const CELL = '<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>';

/** Word documents and other packages. */
const PACKAGES: readonly HostileDocument[] = [
  [
    'a Word document of 500 megabytes',
    () => zip([contentTypes(), { name: 'word/document.xml', content: Buffer.alloc(500_000_000, ' ') }]),
  ],
  [
    'a package of packages of packages',
    () =>
      Array.from({ length: 6 }).reduce<Buffer>(
        (inner) => zip(Array.from({ length: 16 }, (_, at) => ({ name: `lib ${at}.zip`, content: inner }))),
        docx(' '),
      ),
  ],
  ['parts that overlap', () => overlapping(1500)],
  [
    'a Word document of a billion laughs',
    () =>
      zip([
        contentTypes(),
        {
          name: 'word/document.xml',
          content: `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(20)}">`).join('')}]>${body('')}`,
        },
      ]),
  ],
  [
    'a Word document that reads a file',
    () =>
      zip([
        contentTypes(),
        {
          name: 'word/document.xml',
          content: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')}`,
        },
      ]),
  ],
  ['a Word document of tables in tables', () => docx('<w:tbl><w:tr><w:tc>'.repeat(100_000))],
  [
    'a Word document of 90,000 cells',
    () => docx(`<w:tbl>${`<w:tr>${CELL.repeat(30)}</w:tr>`.repeat(3000)}</w:tbl>`),
  ],
  [
    'a Word document of spans',
    () =>
      docx(
        `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/><w:vMerge/></w:tcPr></w:tc>'.repeat(30)}</w:tr>`.repeat(1000)}</w:tbl>`,
      ),
  ],
  ['a Word document of one long line', () => docx(`<w:p><w:r><w:t>${noise(9_000_000)}</w:t></w:r></w:p>`)],
  [
    'a Word document of a million runs',
    () =>
      docx(
        `<w:p>${Array.from({ length: 250_000 }, (_, at) => `<w:r><w:t>${(at * 7919) % 100_003}</w:t></w:r>`).join('')}</w:p>`,
      ),
  ],
];

/** A package whose every entry is the same bytes: small, and huge once unpacked. */
function overlapping(entries: number): Buffer {
  const single = zip([{ name: 'word/document.xml', content: Buffer.alloc(1_000_000, 'a') }]);
  const endAt = single.length - 22;
  const directoryAt = single.readUInt32LE(endAt + 16);
  const entry = single.subarray(directoryAt, endAt);
  const directory = Buffer.concat(
    Array.from({ length: entries }, (_, at) => Buffer.from(entry).fill(String(at).padStart(5, '0'), 46, 51)),
  );
  const end = Buffer.from(single.subarray(endAt));
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directory.length, 12);
  return Buffer.concat([single.subarray(0, directoryAt), directory, end]);
}

/** Letters that pack badly, so that a package of them is no bomb. */
function noise(length: number): string {
  return randomFillSync(Buffer.alloc(length)).toString('base64').slice(0, length);
}

/** Enough of the same to be far past every bound. */
const MANY = 3_000_000;

/** Documents of twenty megabytes that are one line or one cell; and of lines, cells and paragraphs without end. */
const HUGE: readonly HostileDocument[] = [
  ...Object.entries(PIECES).flatMap(([name, piece]): HostileDocument[] => [
    [`a line of ${name}`, () => text(filled(piece))],
    [`a cell of ${name}`, () => text(inCell(filled(piece, MANY)))],
  ]),
  ...Object.entries(ITEMS).flatMap(([name, item]): HostileDocument[] => [
    [`lines of ${name}`, () => text(filled(`${item}\n`, MANY))],
    [`paragraphs of ${name}`, () => text(inPage(filled(`<p>${item}</p>`, MANY)))],
    [
      `cells of ${name}`,
      () => text(inPage(`<table>${filled(`<tr><td>${item}</td><td>1</td></tr>`, MANY)}</table>`)),
    ],
    [`pieces of ${name} in a cell`, () => text(inCell(filled(`${item}<br>`, MANY)))],
  ]),
];

/** Every hostile document; each is made only when it is asked for. */
export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [...MARKUP, ...PACKAGES, ...HUGE];

/** Words that the form's tables are told by: what is done for each of them may not be done for each with each. */
const TELLING = ['复议后起诉', '结果维持', '申请人情况', '上年', '信息公开', LABELS[0]!];
const MOST_ROWS = 5000;
const figures = Array.from({ length: 7 }, (_, at) => at + 1);

/** Documents as large as they are read whole, which take no process to its limits. */
export const LARGE_DOCUMENTS: readonly HostileDocument[] = TELLING.flatMap((word): HostileDocument[] => [
  [
    `rows of ${word}`,
    () =>
      text(
        inPage(
          `<table>${`<tr><td>${word}</td>${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr>`.repeat(MOST_ROWS)}</table>`,
        ),
      ),
  ],
  [
    `columns of ${word}`,
    () =>
      text(inPage(`<table>${`<tr>${`<td>${word}</td>`.repeat(200)}<td>1</td></tr>`.repeat(100)}</table>`)),
  ],
  [`lines of ${word} between pipes`, () => text(`| ${word} | ${figures.join(' | ')} |\n`.repeat(MOST_ROWS))],
  [`a long line of ${word}`, () => text(`政府信息公开\n${filled(word, 900_000)}\n完`)],
]);
