import { useEffect, useRef, useState, type RefObject } from 'react';
import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf';
import { usePdfPage } from './pdf-document';
import { scrollWithin } from './scroll-within';
import styles from './source.module.css';

/** A rectangle on the page in points from its top left corner, with its rank among the marks. */
export interface MarkedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
}

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
  readonly boxes: readonly MarkedBox[];
  readonly label: string;
}

/** Narrower than this, in CSS pixels, the figures of a page cannot be read: it scrolls instead. */
const LEAST_WIDTH = 480;

/** A page as it is printed, its text over it to be selected and read out, and the boxes marked. */
export function PdfPage({ document, number, zoom, boxes, label }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, LEAST_WIDTH) * zoom;
  const page = usePdfPage(document, number);
  const canvas = useRef<HTMLCanvasElement>(null);
  const letters = useRef<HTMLDivElement>(null);
  const drawn = useDrawing(page, width, canvas, letters);
  const size = page?.getViewport({ scale: 1 });
  const [first] = boxes;
  useEffect(() => scrollWithin(frame.current), [drawn, first?.x, first?.y]);
  return (
    <div
      ref={frame}
      className={styles.viewer}
      role="region"
      aria-label={label}
      aria-busy={drawn !== number}
      tabIndex={0}
    >
      {size && width > 0 && (
        <div
          className={styles.page}
          data-page={number}
          style={{ width, height: (width * size.height) / size.width }}
        >
          <canvas ref={canvas} role="img" aria-label={label} />
          <div ref={letters} className={styles.letters} lang="zh-CN" />
          {boxes.map((box) => (
            <div
              key={box.rank}
              className={styles.box}
              data-mark={box.rank}
              style={{
                left: `${(100 * box.x) / size.width}%`,
                top: `${(100 * box.y) / size.height}%`,
                width: `${(100 * box.width) / size.width}%`,
                height: `${(100 * box.height) / size.height}%`,
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** The width that an element has for its content, in CSS pixels, or the least one; 0 until it is known. */
function useWidth(element: RefObject<HTMLElement | null>, least: number): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(Math.max(least, element.current!.clientWidth)));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element, least]);
  return width;
}

/** Draws a page and lays its text over it; returns the number of the page that is drawn, or null. */
function useDrawing(
  page: PDFPageProxy | null,
  width: number,
  canvas: RefObject<HTMLCanvasElement | null>,
  letters: RefObject<HTMLElement | null>,
): number | null {
  const [drawn, setDrawn] = useState<number | null>(null);
  useEffect(() => {
    if (!page || width <= 0) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const drawing = draw(page, scale, canvas.current!, letters.current!);
    drawing.done.then(
      () => setDrawn(page.pageNumber),
      // Another drawing took its place.
      () => undefined,
    );
    return () => {
      setDrawn(null);
      drawing.cancel();
    };
  }, [page, width, canvas, letters]);
  return drawn;
}

function draw(page: PDFPageProxy, scale: number, canvas: HTMLCanvasElement, letters: HTMLElement) {
  const viewport = page.getViewport({ scale });
  const dots = window.devicePixelRatio;
  canvas.width = Math.floor(viewport.width * dots);
  canvas.height = Math.floor(viewport.height * dots);
  letters.replaceChildren();
  letters.style.setProperty('--total-scale-factor', String(scale));
  const picture = page.render({ canvas, viewport, transform: [dots, 0, 0, dots, 0, 0] });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: letters, viewport });
  return {
    done: Promise.all([picture.promise, layer.render()]),
    cancel: () => {
      picture.cancel();
      layer.cancel();
    },
  };
}
