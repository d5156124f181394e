import { getDocument, GlobalWorkerOptions, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = worker;

/** Encodings, fonts and decoders that documents do not bring along, as `pdf-assets.mts` lays them out. */
const ASSETS = `/explorer-assets/pdfjs-${version}`;

/** Given the bytes of a PDF, opens it. Nothing in it may run, and nothing is compiled: the page's policy forbids both. */
function openPdf(content: ArrayBuffer) {
  return getDocument({
    data: new Uint8Array(content.slice(0)), // The library keeps what it is given.
    cMapUrl: `${ASSETS}/cmaps/`,
    standardFontDataUrl: `${ASSETS}/standard_fonts/`,
    wasmUrl: `${ASSETS}/wasm/`,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
  });
}

/** A document that is being opened, or was, or cannot be. */
export type OpenedPdf = PDFDocumentProxy | Error | null;

export function usePdf(content: ArrayBuffer): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>(null);
  useEffect(() => {
    const task = openPdf(content);
    task.promise.then(setOpened, setOpened);
    return () => {
      setOpened(null);
      void task.destroy();
    };
  }, [content]);
  return opened;
}

/** A page of a document by its number from 1; null until it is there. */
export function usePdfPage(document: PDFDocumentProxy, number: number): PDFPageProxy | null {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => {
    let ended = false;
    void document.getPage(number).then((found) => {
      if (!ended) setPage(found);
    });
    return () => {
      ended = true;
    };
  }, [document, number]);
  return page;
}
