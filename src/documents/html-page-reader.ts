import { Parser } from 'htmlparser2';
import { BlockBuilder } from './block-builder';
import { HidingRules } from './hiding-rules';
import { DEEPEST_ELEMENT } from './limits';
import { raiseDigits } from './raise-digits';
import { RECONSTRUCTION_MARK, type ReadText } from './read-text';

/** Elements whose text is not the page's: code, other pages, readings of characters, and what was struck out. */
const SKIPPED = new Set('del iframe rp rt s script strike style textarea'.split(' '));
/** Elements that show nothing unless a script says so, or there are no scripts. */
const DORMANT = new Set(['noscript', 'template']);
/** Kinds of `<input>` that show no text of the page. */
const TEXTLESS_INPUT = /^(?:hidden|button|submit|reset|image|checkbox|radio|file|password|search)$/i;
/** Elements that end the line of text they stand in; every other element, known or not, is part of it. */
const BLOCK = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol optgroup option p pre ' +
    'section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
/** HTML standard, 4.9.11: spans are clamped. */
const WIDEST_SPAN = 1000;

const STRIKING = /text-decoration[^;]*line-through/i;

type Attributes = Readonly<Record<string, string>>;

/** What an open element does to the text within it. */
type Effect = 'SKIP' | 'RAISE' | 'KEEP_LINES' | 'TITLE' | null;

/** Given the text of an HTML page, returns what it shows, and if asked what it hides too. */
export function readPage(html: string, sha256: string, { readHidden }: { readHidden: boolean }): ReadText {
  const metadata = new Map<string, string>();
  const page = new BlockBuilder(sha256);
  // What nobody sees is no part of the report: rows and copies that an editor or a script hid.
  const hiding = new HidingRules(html);
  const open: Effect[] = [];
  const active = { SKIP: 0, RAISE: 0, KEEP_LINES: 0, TITLE: 0 };
  // Text with tables in it but no paragraphs (Markdown, a text paste): its line ends are the paragraphs' ends.
  if (!/<(?:p|div|br|body)\b/i.test(html)) active.KEEP_LINES += 1;
  let title = '';

  const effectOf = (name: string, attributes: Attributes): Effect => {
    if (SKIPPED.has(name) || isStruckOut(attributes)) return 'SKIP';
    if (!readHidden && (DORMANT.has(name) || hiding.hides(attributes, !BLOCK.has(name)))) return 'SKIP';
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
        else if (name === 'input' && !TEXTLESS_INPUT.test(attributes['type'] ?? '')) {
          page.text(attributes['value'] ?? '');
        } else if (BLOCK.has(name)) openBlock(page, name, attributes);
      },
      ontext(text) {
        if (active.SKIP > 0 || open.length >= DEEPEST_ELEMENT) return;
        if (active.TITLE > 0) title += text;
        else {
          const shown = active.RAISE > 0 ? raiseDigits(text) : text;
          if (active.KEEP_LINES > 0) page.lines(shown);
          else page.text(shown);
        }
      },
      onclosetag(name) {
        const effect = open.pop();
        const skipped = active.SKIP > 0;
        if (effect) active[effect] -= 1;
        if (!skipped && BLOCK.has(name)) closeBlock(page, name);
      },
      oncomment(comment) {
        const origin = RECONSTRUCTION_MARK.exec(comment)?.[1];
        if (origin !== undefined) metadata.set('reconstructed-from', origin);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  if (title.trim() !== '') metadata.set('title', title.replace(/\s+/g, ' ').trim());
  return { ...page.finish(), metadata };
}

function openBlock(page: BlockBuilder, name: string, attributes: Attributes): void {
  if (name === 'table') page.openTable();
  else if (name === 'tr') page.openRow();
  else if (name === 'td' || name === 'th') {
    page.openCell({ rowSpan: spanOf(attributes['rowspan']), columnSpan: spanOf(attributes['colspan']) });
  } else page.endParagraph();
}

function closeBlock(page: BlockBuilder, name: string): void {
  if (name === 'table') page.closeTable();
  else if (name === 'tr') page.closeRow();
  else if (name === 'td' || name === 'th') page.closeCell();
  else page.endParagraph();
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), WIDEST_SPAN) : 1;
}

function readMeta(attributes: Attributes, metadata: Map<string, string>): void {
  const name = (attributes['name'] ?? attributes['property'])?.trim().toLowerCase();
  const content = attributes['content']?.trim();
  if (name && content && !metadata.has(name)) metadata.set(name, content);
}

function isStruckOut(attributes: Attributes): boolean {
  const { style } = attributes;
  return style !== undefined && STRIKING.test(style);
}
