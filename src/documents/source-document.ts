import type { Diagnostic, DiagnosticCode, PlacedText } from '../domain';

/** A table cell as the markup has it, before spans are laid out. Spans are at least 1. */
export interface MarkupCell extends PlacedText {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface ParagraphBlock extends PlacedText {
  readonly kind: 'PARAGRAPH';
}

export interface TableBlock {
  readonly kind: 'TABLE';
  readonly rows: readonly (readonly MarkupCell[])[];
}

export type Block = ParagraphBlock | TableBlock;

/**
 * A document of any format, reduced to what all formats share: its extracted text, and the paragraphs and tables
 * of it in reading order. Offsets in places count UTF-16 units of `text`.
 */
export interface SourceDocument {
  readonly sha256: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly mediaType: string;
  /** Of its text, or of the part of a package that holds it. */
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Names in lower case: `title`, the page's `<meta>` names, and `reconstructed-from` if the document says so. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why bytes are not read. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What the bytes are all the same. */
  readonly mediaType: string;
}

/** What reading bytes comes to: a document, or null and the diagnostic that says why not. */
export interface ReadResult {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly document: SourceDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}
