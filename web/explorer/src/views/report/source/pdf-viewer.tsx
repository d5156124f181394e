import { useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf';
import type { PlacePartsFragment } from '../../../api/operations.generated';
import { Answer } from '../../../components/answer';
import { defineText, useText } from '../../../language/text';
import { useDocumentBytes } from './documents';
import { usePdf } from './pdf-document';
import { PdfPage } from './pdf-page';
import styles from './source.module.css';

const text = defineText(
  {
    opening: '正在打开原件…',
    broken: '浏览器打不开这份 PDF：',
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    former: '上一页',
    next: '下一页',
    smaller: '缩小',
    larger: '放大',
  },
  {
    opening: 'Opening the document…',
    broken: 'The browser cannot open this PDF: ',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    former: 'Previous page',
    next: 'Next page',
    smaller: 'Smaller',
    larger: 'Larger',
  },
);

/** Of the width of the pane. */
const ZOOMS = [1, 1.5, 2, 3] as const;

interface PdfViewerProps {
  readonly sha256: string;
  readonly places: readonly PlacePartsFragment[];
}

/** A PDF a page at a time, opened at the place that is looked at first. */
export function PdfViewer({ sha256, places }: PdfViewerProps) {
  const answer = useDocumentBytes(sha256);
  return <Answer of={answer}>{(content) => <Pages content={content} places={places} />}</Answer>;
}

interface PagesProps {
  readonly content: ArrayBuffer;
  readonly places: readonly PlacePartsFragment[];
}

function Pages({ content, places }: PagesProps) {
  const words = useText(text);
  const opened = usePdf(content);
  if (opened === null) return <p role="status">{words.opening}</p>;
  if (opened instanceof Error)
    return (
      <p role="alert" className={styles.notice}>
        {words.broken}
        {opened.message}
      </p>
    );
  return <TurnablePages document={opened} places={places} />;
}

/** The page of the place that is looked at first, until the reader turns it or looks at something else. */
function usePageOf(places: readonly PlacePartsFragment[]): readonly [number, (page: number) => void] {
  const first = JSON.stringify(places[0] ?? null);
  const [turned, setTurned] = useState<{ readonly from: string; readonly page: number }>();
  const page = turned?.from === first ? turned.page : (places[0]?.page ?? 1);
  return [page, (next) => setTurned({ from: first, page: next })];
}

interface TurnablePagesProps {
  readonly document: PDFDocumentProxy;
  readonly places: readonly PlacePartsFragment[];
}

function TurnablePages({ document, places }: TurnablePagesProps) {
  const words = useText(text);
  const [number, turnTo] = usePageOf(places);
  const [zoom, setZoom] = useState(0);
  const boxes = places.flatMap(({ page, box }, rank) => (page === number && box ? [{ ...box, rank }] : []));
  const caption = words.page(number, document.numPages);
  return (
    <>
      <p className={styles.bar}>
        <button type="button" disabled={number === 1} onClick={() => turnTo(number - 1)}>
          <span aria-hidden>‹</span>
          <span className="unseen">{words.former}</span>
        </button>
        <span aria-live="polite">{caption}</span>
        <button type="button" disabled={number === document.numPages} onClick={() => turnTo(number + 1)}>
          <span aria-hidden>›</span>
          <span className="unseen">{words.next}</span>
        </button>
        <span className={styles.spacer} />
        <button type="button" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <span aria-hidden>−</span>
          <span className="unseen">{words.smaller}</span>
        </button>
        <button type="button" disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
          <span aria-hidden>+</span>
          <span className="unseen">{words.larger}</span>
        </button>
      </p>
      <PdfPage document={document} number={number} zoom={ZOOMS[zoom]!} boxes={boxes} label={caption} />
    </>
  );
}
