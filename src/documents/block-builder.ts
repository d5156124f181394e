import { placeIn, type Diagnostic } from '../domain';
import { MOST_TEXT } from './limits';
import type { Block, MarkupCell, ParagraphBlock } from './source-document';

/** Tables nested deeper are read as plain text; layouts of real pages nest at most six deep. */
const DEEPEST_TABLE = 16;
/** A table with more cells is no table of the form (which has at most 400); the rest of it is left out. */
const MOST_CELLS = 20_000;
/** Paragraphs, rows and cells of a document; reports with all that a page has around them have some thousands. */
const MOST_PARTS = 200_000;

/** Runs that are not one space already; most text has none. */
const WHITE_SPACE = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;

/** The spans of a cell being read, in rows and columns, at least 1. A format that learns them late writes them late. */
export interface CellSpans {
  rowSpan: number;
  columnSpan: number;
}

interface OpenCell extends CellSpans {
  readonly blocks: Block[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  /** Where the next paragraph goes: the cell being read, or null between cells. */
  cell: OpenCell | null;
  cells: number;
  holdsTables: boolean;
}

/**
 * Collects the text, paragraphs and tables of a document as its markup opens and closes them, in one pass without
 * recursion. Ends that nothing opened are passed over.
 */
export class BlockBuilder {
  private readonly blocks: Block[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private line = 1;
  private pending = '';
  private readonly suspended: string[] = [];
  private ignoredTables = 0;
  private parted = 0;
  private isFull = false;

  constructor(private readonly sha256: string) {}

  /** Text within a paragraph; white space in it counts as one space. */
  text(text: string): void {
    this.pending += text;
  }

  /** Text of which each line is a paragraph of its own. */
  lines(text: string): void {
    const [first = '', ...rest] = text.split('\n');
    this.pending += first;
    for (const line of rest) {
      this.endParagraph();
      this.pending += line;
    }
  }

  endParagraph(): void {
    if (this.pending === '') return;
    const text = this.pending.replace(WHITE_SPACE, ' ').trim();
    this.pending = '';
    if (text === '' || !this.hasRoom()) return;
    const container = this.tables.at(-1)?.cell?.blocks ?? this.blocks;
    const previous = container.at(-1);
    if (previous?.kind === 'PARAGRAPH' && previous.place.end === this.length) this.append('\n');
    const start = this.length;
    const place = placeIn(this.sha256, { line: this.line, start, end: start + text.length });
    container.push({ kind: 'PARAGRAPH', text, place });
    this.append(text);
    if (this.tables.length === 0) this.append('\n');
  }

  /** A box of text begins within a paragraph: what it holds comes before the paragraph, which stays whole. */
  openBox(): void {
    this.suspended.push(this.pending);
    this.pending = '';
  }

  closeBox(): void {
    this.endParagraph();
    this.pending = this.suspended.pop() ?? '';
  }

  finish(): { text: string; blocks: Block[]; diagnostics: Diagnostic[] } {
    this.endParagraph();
    while (this.tables.length > 0) this.closeTable();
    return { text: this.parts.join(''), blocks: this.blocks, diagnostics: this.diagnostics };
  }

  openTable(): void {
    this.endParagraph();
    if (this.tables.length >= DEEPEST_TABLE) {
      this.ignoredTables += 1;
      if (this.ignoredTables === 1)
        this.diagnose('NESTING_TOO_DEEP', `Tables nested over ${DEEPEST_TABLE} deep are read as text.`);
      return;
    }
    this.tables.push({ rows: [], cell: null, cells: 0, holdsTables: false });
  }

  openRow(): void {
    this.endParagraph();
    if (this.ignoredTables > 0) return;
    const table = this.tables.at(-1);
    if (!table) return;
    table.cell = null;
    if (this.hasRoom()) table.rows.push([]);
  }

  /** A cell begins; its spans count as they are when its table ends. */
  openCell(spans: Readonly<CellSpans>): CellSpans {
    this.endParagraph();
    const cell: OpenCell = { rowSpan: spans.rowSpan, columnSpan: spans.columnSpan, blocks: [] };
    const table = this.tables.at(-1);
    if (this.ignoredTables > 0 || !table) return cell;
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = cell;
    table.cells += 1;
    if (table.cells <= MOST_CELLS && this.hasRoom()) table.rows.at(-1)!.push(cell);
    else if (table.cells === MOST_CELLS + 1) {
      this.diagnose(
        'TABLE_TOO_LARGE',
        `A table has more than ${MOST_CELLS} cells; the rest of it is left out.`,
      );
    }
    return cell;
  }

  closeCell(): void {
    this.endParagraph();
    if (this.ignoredTables > 0) return;
    const table = this.tables.at(-1);
    if (table) table.cell = null;
    this.append('\t');
  }

  closeRow(): void {
    this.endParagraph();
    if (this.ignoredTables === 0) this.append('\n');
  }

  closeTable(): void {
    this.endParagraph();
    if (this.ignoredTables > 0) {
      this.ignoredTables -= 1;
      return;
    }
    const table = this.tables.pop();
    if (!table) return;
    this.append('\n');
    const outer = this.tables.at(-1);
    const into = outer?.cell?.blocks ?? this.blocks;
    const [onlyCell] = table.cells === 1 ? table.rows.flat() : [];
    if (onlyCell && !table.holdsTables) {
      // A frame drawn as a table around a text, or around one figure of another table.
      for (const block of onlyCell.blocks) into.push(block);
    } else if (table.holdsTables) {
      for (const row of table.rows) for (const cell of row) for (const block of cell.blocks) into.push(block);
      if (outer) outer.holdsTables = true;
    } else if (table.cells > 0) {
      into.push({ kind: 'TABLE', rows: table.rows.map((row) => row.map((cell) => this.markupCell(cell))) });
      if (outer) outer.holdsTables = true;
    }
  }

  /** A cell of a table without inner tables holds paragraphs alone; its text is theirs, a line each. */
  private markupCell(cell: OpenCell): MarkupCell {
    const { blocks, rowSpan, columnSpan } = cell;
    const paragraphs = blocks.filter((block): block is ParagraphBlock => block.kind === 'PARAGRAPH');
    const [first, ...others] = paragraphs;
    if (!first) return { text: '', rowSpan, columnSpan, place: placeIn(this.sha256) };
    if (others.length === 0) return { text: first.text, rowSpan, columnSpan, place: first.place };
    return {
      text: paragraphs.map((paragraph) => paragraph.text).join('\n'),
      rowSpan,
      columnSpan,
      place: { ...first.place, end: others.at(-1)!.place.end },
    };
  }

  /** Counts one part more; past the most that a document may have, what it holds is left out, and that is said once. */
  private hasRoom(): boolean {
    this.parted += 1;
    const isFull = this.parted > MOST_PARTS || this.length > MOST_TEXT;
    if (!isFull) return true;
    if (!this.isFull)
      this.diagnose('DOCUMENT_TOO_LARGE', 'The document goes on; the rest of it is left out.');
    this.isFull = true;
    return false;
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (text === '\n') this.line += 1;
  }

  diagnose(code: Diagnostic['code'], message: string): void {
    const place = placeIn(this.sha256, { line: this.line, start: this.length, end: this.length });
    this.diagnostics.push({ code, severity: 'WARNING', message, place });
  }
}
