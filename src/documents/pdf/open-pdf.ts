import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dropHiddenDoubles } from './drop-hidden-doubles';
import { loadPdfjs } from './load-pdfjs';
import type { Matrix } from './matrix';
import type { PageContent } from './page-content';
import { PageReader } from './page-reader';
import type { PdfFont } from './pdf-font';
import { turnForReading } from './turn-for-reading';

/** Reports have up to 40 pages; of a longer document the rest is no report's table. */
const MOST_PAGES = 200;
/** Pictures are never decoded: the library leaves out those with more dots than this. */
const LARGEST_PICTURE = 1;

/** What a PDF holds: its pages as they show, and its properties. */
export interface PdfContent {
  readonly pages: readonly PageContent[];
  readonly title: string | null;
  readonly subject: string | null;
  /** How many pages it has, of which not all may be read. */
  readonly pageCount: number;
}

/** Why a PDF cannot be read. */
export type PdfProblem = 'LOCKED' | 'DAMAGED';

/** The library keeps one document's number of pages for all, so documents are read one after another. */
let previous: Promise<unknown> = Promise.resolve();

/** Given the bytes of a PDF, returns what its pages show, or why that cannot be told. */
export function openPdf(content: Uint8Array): Promise<PdfContent | PdfProblem> {
  const reading = previous.then(() => readPdfContent(content));
  previous = reading.catch(() => undefined);
  return reading;
}

async function readPdfContent(content: Uint8Array): Promise<PdfContent | PdfProblem> {
  const { pdfjs, encodings, fonts } = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: Uint8Array.from(content), // The library keeps what it is given.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: encodings,
    cMapPacked: true,
    standardFontDataUrl: fonts,
    fontExtraProperties: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: LARGEST_PICTURE,
  });
  try {
    const document = await task.promise;
    const pages: PageContent[] = [];
    for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page += 1) {
      pages.push(await readPage(pdfjs, document, page));
    }
    return { pages, ...(await propertiesOf(document)), pageCount: document.numPages };
  } catch (error) {
    // The library tells what is wrong with a document by throwing; its own words are not repeated.
    return (error as Partial<Error> | null)?.name === 'PasswordException' ? 'LOCKED' : 'DAMAGED';
  } finally {
    await task.destroy();
  }
}

async function readPage(
  pdfjs: typeof Pdfjs,
  document: Pdfjs.PDFDocumentProxy,
  number: number,
): Promise<PageContent> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operations = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const fontNamed = (name: string): PdfFont | null =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : null;
  const paper = { x0: 0, y0: 0, x1: width, y1: height };
  const reader = new PageReader(pdfjs.OPS, fontNamed, transform as unknown as Matrix, paper);
  reader.read(operations.fnArray, operations.argsArray as (readonly never[] | null)[]);
  page.cleanup();
  const { painted, isCut } = reader;
  const glyphs = dropHiddenDoubles(reader.glyphs);
  return turnForReading({ page: number, turn: 0, width, height, glyphs, ...painted, isCut });
}

async function propertiesOf(
  document: Pdfjs.PDFDocumentProxy,
): Promise<Pick<PdfContent, 'title' | 'subject'>> {
  const info: Readonly<Record<string, unknown>> = { ...(await document.getMetadata()).info };
  const property = (name: string): string | null => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return { title: property('Title'), subject: property('Subject') };
}
