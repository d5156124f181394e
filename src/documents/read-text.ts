import { placeIn } from '../domain';
import { MOST_BLOCKS } from './limits';
import type { ParagraphBlock, SourceDocument } from './source-document';

/** What a format's reader adds to what is known of any document. */
export type ReadText = Pick<SourceDocument, 'text' | 'blocks' | 'metadata' | 'diagnostics'>;

/**
 * By this a document retyped from real figures names its original: in a comment of text or HTML, in the description
 * among the properties of a DOCX, in the subject among those of a PDF.
 */
export const RECONSTRUCTION_MARK = /^\s*gongkai:reconstructed-from\s+(\S.*?)\s*$/s;
const COMMENT_LINE = /^<!--(.*)-->$/;

/** Given plain or Markdown text, returns its lines as paragraphs; tables in it are for the grids stage to see. */
export function readText(text: string, sha256: string): ReadText {
  const metadata = new Map<string, string>();
  const blocks: ParagraphBlock[] = [];
  let line = 0;
  for (const match of text.matchAll(/[^\r\n\f]*(?:\r\n|[\r\n\f]|$)/g)) {
    line += 1;
    // Tabs at a line's ends are empty cells of a table set with tabs.
    const trimmed = /\S\t+\S/.test(match[0]) ? match[0].replace(/^[^\S\t]+|[^\S\t]+$/g, '') : match[0].trim();
    if (trimmed === '') continue;
    const origin = RECONSTRUCTION_MARK.exec(COMMENT_LINE.exec(trimmed)?.[1] ?? '')?.[1];
    if (origin !== undefined) {
      metadata.set('reconstructed-from', origin);
      continue;
    }
    const start = match.index + match[0].indexOf(trimmed);
    const place = placeIn(sha256, { line, start, end: start + trimmed.length });
    blocks.push({ kind: 'PARAGRAPH', text: trimmed, place });
    if (blocks.length > MOST_BLOCKS) break;
  }
  return { text, blocks, metadata, diagnostics: [] };
}
