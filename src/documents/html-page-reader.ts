import { Parser } from 'htmlparser2';
import { HtmlBlockBuilder } from './html-block-builder';
import { RECONSTRUCTION_COMMENT, type ReadText } from './read-text';

/** Elements whose text is not the page's: code, readings of characters, and what was struck out. */
const SKIPPED = new Set('del noscript rp rt s script strike style template textarea'.split(' '));
/** Elements that end the line of text they stand in; every other element, known or not, is part of it. */
const BLOCK = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre ' +
    'section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
/**
 * The parser's time grows with the square of its depth, so reading stops here. Sloppy pages reach some hundreds by
 * elements never closed.
 */
const DEEPEST_ELEMENT = 10_000;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

type Attributes = Readonly<Record<string, string>>;

/** What an open element does to the text within it. */
type Effect = 'SKIP' | 'RAISE' | 'KEEP_LINES' | 'TITLE' | null;

/** Given the text of an HTML page, returns what it shows, and if asked what it hides too. */
export function readPage(html: string, sha256: string, { readHidden }: { readHidden: boolean }): ReadText {
  const metadata = new Map<string, string>();
  const page = new HtmlBlockBuilder(sha256);
  const open: Effect[] = [];
  const active = { SKIP: 0, RAISE: 0, KEEP_LINES: 0, TITLE: 0 };
  // Text with tables in it but no paragraphs (Markdown, a text paste): its line ends are the paragraphs' ends.
  if (!/<(?:p|div|br|body)\b/i.test(html)) active.KEEP_LINES += 1;
  let title = '';

  const effectOf = (name: string, attributes: Attributes): Effect => {
    if (SKIPPED.has(name) || isStruckOut(attributes) || (!readHidden && isHidden(attributes))) return 'SKIP';
    if (name === 'sup') return 'RAISE';
    if (name === 'pre') return 'KEEP_LINES';
    return name === 'title' ? 'TITLE' : null;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const effect = effectOf(name, attributes);
        open.push(effect);
        if (open.length === DEEPEST_ELEMENT) {
          const message = `Elements are nested ${DEEPEST_ELEMENT} deep; what follows is left out.`;
          page.diagnose('NESTING_TOO_DEEP', message);
          parser.pause();
        }
        if (effect) active[effect] += 1;
        if (active.SKIP > 0 || open.length >= DEEPEST_ELEMENT) return;
        if (name === 'meta') readMeta(attributes, metadata);
        else if (BLOCK.has(name)) page.open(name, attributes);
      },
      ontext(text) {
        if (active.SKIP > 0 || open.length >= DEEPEST_ELEMENT) return;
        if (active.TITLE > 0) title += text;
        else page.text(active.RAISE > 0 ? raised(text) : text, active.KEEP_LINES > 0);
      },
      onclosetag(name) {
        const effect = open.pop();
        const skipped = active.SKIP > 0;
        if (effect) active[effect] -= 1;
        if (!skipped && BLOCK.has(name)) page.close(name);
      },
      oncomment(comment) {
        const origin = RECONSTRUCTION_COMMENT.exec(comment)?.[1];
        if (origin !== undefined) metadata.set('reconstructed-from', origin);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  if (title.trim() !== '') metadata.set('title', title.replace(/\s+/g, ' ').trim());
  return { ...page.finish(), metadata };
}

function readMeta(attributes: Attributes, metadata: Map<string, string>): void {
  const name = (attributes['name'] ?? attributes['property'])?.trim().toLowerCase();
  const content = attributes['content']?.trim();
  if (name && content && !metadata.has(name)) metadata.set(name, content);
}

/** What nobody sees is no part of the report: rows and copies that an editor or a script hid. */
function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(attributes['style'] ?? '')
  );
}

function isStruckOut(attributes: Attributes): boolean {
  return /text-decoration[^;]*line-through/i.test(attributes['style'] ?? '');
}

/** A raised digit is a note's mark: it must not run into the figure before it. */
function raised(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
