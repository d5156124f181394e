import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, type SourceDocument } from '../../../src/documents';
import type { PlacedText } from '../../../src/domain';
import { extractGrids } from '../../../src/grids';
import { CASES_FOLDER, caseSlugs } from '../../support/document-case';

/** What stands between the places of a text, without the white space and escapes that reading sets anew. */
function bare(text: string): string {
  return text.replace(/<br\s*\/?>/gi, '').replace(/\s/g, '');
}

function contentOf(slug: string): Buffer {
  const folder = join(CASES_FOLDER, slug);
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((name) => name.startsWith('source.'))!,
    ),
  );
}

/** Every piece of text with a place: paragraphs, cells as marked up, cells as laid out. */
function piecesOf(document: SourceDocument): PlacedText[] {
  const layout = extractGrids(document);
  return [
    ...document.blocks.flatMap((block): readonly PlacedText[] =>
      block.kind === 'PARAGRAPH' ? [block] : block.rows.flat(),
    ),
    ...layout.paragraphs,
    ...layout.grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells)),
  ];
}

const TEXT_FORMATS = [
  'text/html',
  'text/plain',
  'multipart/related',
  'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

describe.each(caseSlugs())('the places in %s', (slug) => {
  let document: SourceDocument | null;

  beforeAll(async () => {
    ({ document } = await readDocument(contentOf(slug)));
  });

  test('slice the extracted text to what stands there', () => {
    if (!document || !TEXT_FORMATS.includes(document.mediaType)) return;
    const pieces = piecesOf(document).filter((piece) => piece.text !== '');
    expect(pieces.length).toBeGreaterThan(0);
    for (const { text, place } of pieces) {
      expect(place.sha256).toBe(document.sha256);
      // A cell of a drawn table may take several lines, with other cells between them.
      if (place.start === null && text.includes('\n')) continue;
      expect(bare(document.text.slice(place.start!, place.end!))).toBe(bare(text));
    }
  });

  test('name the line in which the piece begins', () => {
    if (!document || !TEXT_FORMATS.includes(document.mediaType)) return;
    for (const { text, place } of piecesOf(document)) {
      if (place.start === null && text.includes('\n')) continue;
      if (text === '' || place.line === null) continue;
      expect(document.text.slice(0, place.start!).split(/\n|\f/)).toHaveLength(place.line);
    }
  });
});
