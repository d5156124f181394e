import { embeddedHtml } from './embedded-html';
import { readPage } from './html-page-reader';
import type { ReadText } from './read-text';
import { hasFiguresOfAReport } from './richness';

/**
 * Given the text of an HTML page, returns its paragraphs and tables in reading order. Where the page shows too few
 * figures for a report, it is looked for in what the page would show later: hidden parts, and HTML kept in scripts,
 * frames and fields or escaped in the text. The first that has enough is taken; else the first with a table.
 */
export function readHtml(html: string, sha256: string): ReadText {
  const shown = readPage(html, sha256, { readHidden: false });
  if (hasFiguresOfAReport(shown)) return shown;
  let withTable = hasTable(shown) ? shown : null;
  for (const reading of laterReadings(html, shown, sha256)) {
    const whole = { ...reading, metadata: new Map([...reading.metadata, ...shown.metadata]) };
    if (hasFiguresOfAReport(reading)) return whole;
    if (hasTable(reading)) withTable ??= whole;
  }
  return withTable ?? shown;
}

function* laterReadings(html: string, shown: ReadText, sha256: string): Generator<ReadText> {
  yield readPage(html, sha256, { readHidden: true });
  for (const embedded of embeddedHtml(html, shown.text)) {
    yield readPage(embedded, sha256, { readHidden: false });
  }
}

function hasTable({ blocks }: ReadText): boolean {
  return blocks.some((block) => block.kind === 'TABLE');
}
