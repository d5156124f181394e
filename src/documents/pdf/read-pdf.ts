import { placeIn, type Diagnostic, type DiagnosticCode } from '../../domain';
import { RECONSTRUCTION_MARK } from '../read-text';
import type { ReadTextual } from '../read-textual';
import type { Refusal } from '../source-document';
import { findAlignedTables } from './aligned';
import { dropFurniture } from './drop-furniture';
import { joinTables } from './join-tables';
import { layOutTable } from './lay-out-table';
import { isLine, mergeParagraphs, textColumn } from './merge-paragraphs';
import { openPdf, type PdfContent } from './open-pdf';
import { toBlocks, type LineBlock, type PageBlock } from './page-blocks';
import { UNKNOWN_CHARACTER } from './pdf-font';
import { TextWriter } from './text-writer';

export const PDF = 'application/pdf';

/** A report has thousands of characters; fewer than this beside pictures are page numbers and stamps on a scan. */
const FEWEST_CHARACTERS = 200;
/** Where more characters than this share are unknown, the fonts tell nothing, and the few known are chance. */
const MOST_UNKNOWN = 0.3;
/** Pictures are streams of their own, which the file cannot pack together with others (ISO 32000-1, 7.5.7). */
const PICTURE = /\/Subtype\s*\/Image\b/;

/** Given the bytes of a PDF, returns its text and tables as its pages show them. */
export async function readPdf(content: Uint8Array, sha256: string): Promise<ReadTextual | Refusal> {
  const opened = await openPdf(content);
  if (opened === 'LOCKED') return refuse('UNSUPPORTED_FORMAT', 'The PDF opens only with a password.');
  if (opened === 'DAMAGED') return refuse('CORRUPT_DOCUMENT', 'The PDF is damaged.');
  const blocks = findAlignedTables(joinTables(dropFurniture(opened.pages.map(toBlocks))));
  const hasPictures = PICTURE.test(Buffer.from(content).toString('latin1'));
  const refusal = unreadable(opened, blocks, hasPictures);
  if (refusal) return refusal;
  const metadata = metadataOf(opened);
  const diagnostics = remarks(opened, sha256);
  return { ...write(blocks, sha256), metadata, diagnostics, mediaType: PDF, encoding: 'utf-16' };
}

function metadataOf({ title, subject }: PdfContent): ReadonlyMap<string, string> {
  const metadata = new Map<string, string>();
  if (title !== null) metadata.set('title', title);
  const origin = RECONSTRUCTION_MARK.exec(subject ?? '')?.[1];
  if (origin !== undefined) metadata.set('reconstructed-from', origin);
  return metadata;
}

function refuse(code: DiagnosticCode, message: string): Refusal {
  return { code, message, mediaType: PDF };
}

/** Why there is nothing to read in a PDF that opens. */
function unreadable(
  { pages }: PdfContent,
  blocks: readonly PageBlock[],
  hasPictures: boolean,
): Refusal | null {
  const { characters, unknown } = countCharacters(pages);
  const isDrawn = hasPictures || pages.some(({ rules, fills }) => rules.length + fills.length > 0);
  if (characters === 0 && !isDrawn) return refuse('EMPTY_DOCUMENT', 'The PDF contains no text.');
  if (characters === 0 || (hasPictures && characters < FEWEST_CHARACTERS)) {
    return refuse('NEEDS_OCR', 'The PDF is a picture of a document, without its text.');
  }
  if (unknown > MOST_UNKNOWN * characters) {
    return refuse('NEEDS_OCR', 'The fonts of the PDF do not say which characters they draw.');
  }
  if (hasPictures && blocks.every(isLine)) {
    return refuse('NEEDS_OCR', 'The PDF has pictures and no table in its text.');
  }
  return null;
}

function countCharacters(pages: PdfContent['pages']): { characters: number; unknown: number } {
  let [characters, unknown] = [0, 0];
  for (const { text } of pages.flatMap((page) => page.glyphs)) {
    if (text !== ' ') characters += 1;
    if (text === UNKNOWN_CHARACTER) unknown += 1;
  }
  return { characters, unknown };
}

function write(blocks: readonly PageBlock[], sha256: string): ReturnType<TextWriter['finish']> {
  const writer = new TextWriter(sha256);
  const column = textColumn(blocks);
  let lines: LineBlock[] = [];
  const endLines = (): void => {
    for (const paragraph of mergeParagraphs(lines, column)) writer.paragraph(paragraph);
    lines = [];
  };
  for (const block of blocks) {
    if (isLine(block)) lines.push(block);
    else {
      endLines();
      writer.table(layOutTable(block));
    }
  }
  endLines();
  return writer.finish();
}

function remarks({ pages, pageCount }: PdfContent, sha256: string): Diagnostic[] {
  const remark = (code: DiagnosticCode, message: string, page: number | null = null): Diagnostic => ({
    code,
    severity: 'WARNING',
    message,
    place: placeIn(sha256, { page }),
  });
  const { unknown } = countCharacters(pages);
  const surplus = `The document has ${pageCount} pages; only the first ${pages.length} are read.`;
  return [
    ...(pageCount > pages.length ? [remark('DOCUMENT_TOO_LARGE', surplus)] : []),
    ...(unknown > 0
      ? [remark('ENCODING_MISMATCH', `${unknown} characters are drawn by fonts that do not name them.`)]
      : []),
    ...pages
      .filter((page) => page.isCut)
      .map(({ page }) => remark('DOCUMENT_TOO_LARGE', `Page ${page} holds more than is read of one.`, page)),
  ];
}
