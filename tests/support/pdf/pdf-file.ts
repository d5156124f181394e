import { deflateSync } from 'node:zlib';

/** A page of a PDF made for a test: the operations that draw it, in points from the bottom left corner. */
export interface PdfPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  /** Degrees by which a viewer turns the page. */
  readonly rotate?: number;
}

/** What is peculiar of the file around the pages. */
export interface PdfOptions {
  readonly title?: string;
  readonly subject?: string;
  /** The text's font: of an encoding that tells the characters, or of codes that a table has to name. */
  readonly font?: 'NAMED' | 'CODES';
  /** For codes: those that the table names, and as what. */
  readonly meanings?: ReadonlyMap<number, string>;
  /** Whether pages may draw a picture, by `/Im1 Do`. */
  readonly picture?: boolean;
  /** Whether the file claims a password nobody knows. */
  readonly locked?: boolean;
}

/** The width of a Latin letter or digit, in parts of the size; Chinese characters are as wide as their size. */
export const HALF_WIDTH = 0.5;

const isHalf = (character: string): boolean => character.codePointAt(0)! < 0x2000;

/** Given text, returns how wide it is drawn at a size. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (isHalf(character) ? HALF_WIDTH : 1) * size, 0);
}

/** Given text, returns it as the string of a drawing operation: its characters' codes. */
export function codesOf(text: string): string {
  return `<${[...text].map((character) => character.codePointAt(0)!.toString(16).padStart(4, '0')).join('')}>`;
}

/** Given a place and text, returns the operations that draw it there. */
export function drawText(x: number, y: number, size: number, text: string): string {
  return `BT /F1 ${size} Tf ${round(x)} ${round(y)} Td ${codesOf(text)} Tj ET\n`;
}

/** Given a line's ends, returns the operations that stroke it. */
export function strokeLine(x0: number, y0: number, x1: number, y1: number, width = 0.5): string {
  return `${width} w ${round(x0)} ${round(y0)} m ${round(x1)} ${round(y1)} l S\n`;
}

/** Given a rectangle, returns the operations that fill it. */
export function fillRectangle(x: number, y: number, width: number, height: number): string {
  return `${round(x)} ${round(y)} ${round(width)} ${round(height)} re f\n`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Given pages, returns the bytes of a PDF that has them. Its fonts are not in it, as in many files of WPS. */
export function pdfFile(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (dictionary: string, body: string): number =>
    add(`<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`);
  const catalog = add('');
  const tree = add('');
  const font = addFont(add, stream, options);
  const picture = options.picture
    ? stream(
        '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
        'abcd',
      )
    : null;
  const resources = `<< /Font << /F1 ${font} 0 R >> ${picture === null ? '' : `/XObject << /Im1 ${picture} 0 R >>`} >>`;
  const kids = pages.map(({ content, width = 595, height = 842, rotate = 0 }) => {
    const drawing = stream('/Filter /FlateDecode', deflateSync(content).toString('latin1'));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ` +
        `/Resources ${resources} /Contents ${drawing} 0 R >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const { title, subject } = options;
  const properties = [
    ...(title === undefined ? [] : [`/Title ${utf16(title)}`]),
    ...(subject === undefined ? [] : [`/Subject ${utf16(subject)}`]),
  ];
  const info = properties.length === 0 ? null : add(`<< ${properties.join(' ')} >>`);
  const nobody = `<${'5a'.repeat(32)}>`;
  const lock = options.locked
    ? add(`<< /Filter /Standard /V 1 /R 2 /O ${nobody} /U ${nobody} /P -4 >>`)
    : null;
  return assemble(objects, [
    `/Root ${catalog} 0 R`,
    ...(info === null ? [] : [`/Info ${info} 0 R`]),
    ...(lock === null ? [] : [`/Encrypt ${lock} 0 R /ID [${nobody} ${nobody}]`]),
  ]);
}

function addFont(
  add: (body: string) => number,
  stream: (dictionary: string, body: string) => number,
  { font = 'NAMED', meanings = new Map() }: PdfOptions,
): number {
  const isNamed = font === 'NAMED';
  const system = `/Registry (Adobe) /Ordering ${isNamed ? '(GB1)' : '(Identity)'} /Supplement 2`;
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] ' +
      '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  // The characters of GB1 from 1 on, and the codes of Latin characters.
  const halves = isNamed ? '[1 95 500 814 939 500]' : '[32 126 500]';
  const glyphs = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << ${system} >> ` +
      `/DW 1000 /W ${halves} /FontDescriptor ${descriptor} 0 R >>`,
  );
  const table = isNamed ? null : stream('', toUnicode(meanings));
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${isNamed ? 'UniGB-UCS2-H' : 'Identity-H'} ` +
      `/DescendantFonts [${glyphs} 0 R] ${table === null ? '' : `/ToUnicode ${table} 0 R`} >>`,
  );
}

function toUnicode(meanings: ReadonlyMap<number, string>): string {
  const entries = [...meanings].map(
    ([code, text]) => `<${code.toString(16).padStart(4, '0')}> ${utf16(text).replace('feff', '')}`,
  );
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def ' +
    '1 begincodespacerange <0000> <ffff> endcodespacerange ' +
    `${entries.length} beginbfchar ${entries.join(' ')} endbfchar endcmap end end`
  );
}

function utf16(text: string): string {
  const units = [...text].flatMap((character) => character.split('').map((unit) => unit.charCodeAt(0)));
  return `<feff${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}

function assemble(objects: readonly string[], trailer: readonly string[]): Buffer {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  body += `trailer\n<< /Size ${size} ${trailer.join(' ')} >>\nstartxref\n${body.lastIndexOf('xref\n0')}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}
