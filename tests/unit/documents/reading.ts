import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../../src/documents';
import { readHtml } from '../../../src/documents/read-html';
import { readText, type ReadText } from '../../../src/documents/read-text';

type Blocks = Pick<SourceDocument, 'blocks'>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Given the text of a page, returns what is read of it. */
export function pageOf(html: string): ReadText {
  return readHtml(html, sha256(html));
}

/** Given plain text, returns what is read of it. */
export function textOf(text: string): ReadText {
  return readText(text, sha256(text));
}

/** The paragraphs outside tables. */
export function paragraphsOf({ blocks }: Blocks): string[] {
  return blocks.flatMap((block) => (block.kind === 'PARAGRAPH' ? [block.text] : []));
}

/** The tables as texts, row by row. */
export function tablesOf({ blocks }: Blocks): string[][][] {
  return blocks.flatMap((block) =>
    block.kind === 'TABLE' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  );
}
