import { embeddedHtml } from './embedded-html';
import { readPage } from './html-page-reader';
import type { ReadText } from './read-text';

/**
 * Given the text of an HTML page, returns its paragraphs and tables in reading order. Where the page shows no table,
 * it is looked for in what the page would show later: hidden parts, and HTML kept in scripts or escaped in the text.
 */
export function readHtml(html: string, sha256: string): ReadText {
  const shown = readPage(html, sha256, { readHidden: false });
  if (hasTable(shown)) return shown;
  const withHidden = readPage(html, sha256, { readHidden: true });
  if (hasTable(withHidden)) return withHidden;
  for (const embedded of embeddedHtml(html, shown.text)) {
    const inner = readPage(embedded, sha256, { readHidden: false });
    if (hasTable(inner)) return { ...inner, metadata: new Map([...inner.metadata, ...shown.metadata]) };
  }
  return shown;
}

function hasTable({ blocks }: ReadText): boolean {
  return blocks.some((block) => block.kind === 'TABLE');
}
