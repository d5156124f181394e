import { Parser } from 'htmlparser2';
import { HtmlBlockBuilder } from './html-block-builder';
import { RECONSTRUCTION_COMMENT, type ReadText } from './read-text';

/** Elements whose text is not the page's. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'iframe']);
/** Elements that do not end the line of text they stand in; every other element does. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr o:p q ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/**
 * The parser's time grows with the square of its depth, so reading stops here. Sloppy pages reach some hundreds by
 * elements never closed.
 */
const DEEPEST_ELEMENT = 10_000;

/**
 * Given the text of an HTML page, returns its paragraphs and tables in reading order. A table that holds tables is
 * taken as layout: what stands in its cells is read as if it stood in the page.
 */
export function readHtml(html: string, sha256: string): ReadText {
  const metadata = new Map<string, string>();
  // Text with tables in it but no paragraphs (Markdown, a text paste): its line ends are the paragraphs' ends.
  const keepLines = !/<(?:p|div|br|body)\b/i.test(html);
  const page = new HtmlBlockBuilder(sha256, keepLines);
  let skipping = 0;
  let hiddenDepth = 0;
  let title: string | null = null;
  let depth = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth === DEEPEST_ELEMENT) {
          page.diagnose('NESTING_TOO_DEEP', `Elements are nested ${depth} deep; what follows is left out.`);
          parser.pause();
        }
        if (depth >= DEEPEST_ELEMENT) return;
        if (SKIPPED.has(name)) skipping += 1;
        if (skipping > 0) return;
        if (hiddenDepth > 0 || (page.inTable && isHidden(attributes))) {
          hiddenDepth += 1;
          return;
        }
        if (name === 'title') title = '';
        else if (name === 'meta') readMeta(attributes, metadata);
        else page.open(name, attributes, INLINE.has(name));
      },
      ontext(text) {
        if (skipping > 0 || hiddenDepth > 0 || depth >= DEEPEST_ELEMENT) return;
        if (title !== null) title += text;
        else page.text(text);
      },
      onclosetag(name) {
        depth -= 1;
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
        else if (skipping > 0) return;
        else if (hiddenDepth > 0) hiddenDepth -= 1;
        else if (name === 'title') {
          if (title !== null && !metadata.has('title'))
            metadata.set('title', title.replace(/\s+/g, ' ').trim());
          title = null;
        } else page.close(name, INLINE.has(name));
      },
      oncomment(comment) {
        const origin = RECONSTRUCTION_COMMENT.exec(comment)?.[1];
        if (origin !== undefined) metadata.set('reconstructed-from', origin);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return { ...page.finish(), metadata };
}

function readMeta(attributes: Readonly<Record<string, string>>, metadata: Map<string, string>): void {
  const name = (attributes['name'] ?? attributes['property'])?.trim().toLowerCase();
  const content = attributes['content']?.trim();
  if (name && content && !metadata.has(name)) metadata.set(name, content);
}

/** Rows and cells that a spreadsheet or an editor hid: nobody sees them, so they are not part of the table. */
function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}
