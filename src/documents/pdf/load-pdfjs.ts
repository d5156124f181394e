import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The library, and the folders of the data it reads: encodings of Chinese fonts, and the standard fonts. */
export interface PdfLibrary {
  readonly pdfjs: typeof Pdfjs;
  readonly encodings: string;
  readonly fonts: string;
}

/** Of these the library makes instances as it loads, for drawing, which is not done here. */
const DRAWING_CLASSES = ['DOMMatrix', 'ImageData', 'Path2D'];

let library: Promise<PdfLibrary> | null = null;

/** Returns the PDF library, loaded when first asked for: documents of other formats do without. */
export function loadPdfjs(): Promise<PdfLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<PdfLibrary> {
  for (const name of DRAWING_CLASSES) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  }
  // Its worker, once loaded, is found there and runs in this thread.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = require.resolve('pdfjs-dist/package.json').replace(/package\.json$/, '');
  return { pdfjs, encodings: `${folder}cmaps/`, fonts: `${folder}standard_fonts/` };
}
