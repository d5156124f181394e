import { readDocument, type SourceDocument } from '../../../src/documents';

/** A run of text with properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
}

export function paragraph(...content: readonly string[]): string {
  return `<w:p>${content.join('')}</w:p>`;
}

/** A cell that holds a text, with properties. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
}

export function row(...content: readonly string[]): string {
  return `<w:tr>${content.join('')}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

/** Given the bytes of a Word document, returns what is read of it; fails the test if anything is said of it. */
export async function wordDocumentOf(content: Buffer): Promise<SourceDocument> {
  const { document, diagnostics } = await readDocument(content);
  expect(diagnostics).toEqual([]);
  return document!;
}
