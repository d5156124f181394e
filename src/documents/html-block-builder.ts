import { placeIn, type Diagnostic } from '../domain';
import type { Block, MarkupCell, ParagraphBlock } from './source-document';

/** Tables nested deeper are read as plain text; layouts of real pages nest at most six deep. */
const DEEPEST_TABLE = 16;
/** A table with more cells is no table of the form (which has at most 400); the rest of it is left out. */
const MOST_CELLS = 20_000;
/** HTML standard, 4.9.11: spans are clamped. */
const WIDEST_SPAN = 1000;

interface OpenCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: Block[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  /** Where the next paragraph goes: the cell being read, or null between cells. */
  cell: OpenCell | null;
  cells: number;
  holdsTables: boolean;
}

/** Collects the text, paragraphs and tables of a page from its tags, in one pass without recursion. */
export class HtmlBlockBuilder {
  private readonly blocks: Block[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private line = 1;
  private pending = '';
  private ignoredTables = 0;

  constructor(private readonly sha256: string) {}

  /** A block element begins. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.endParagraph();
    if (name === 'table') this.openTable();
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell(attributes);
  }

  /** A block element ends. */
  close(name: string): void {
    this.endParagraph();
    if (name === 'table') this.closeTable();
    else if (name === 'tr') this.closeRow();
    else if (name === 'td' || name === 'th') this.closeCell();
  }

  /** Text within a paragraph; where lines are kept, each is a paragraph of its own. */
  text(text: string, keepLines: boolean): void {
    const [first = '', ...rest] = keepLines ? text.split('\n') : [text];
    this.pending += first;
    for (const line of rest) {
      this.endParagraph();
      this.pending += line;
    }
  }

  finish(): { text: string; blocks: Block[]; diagnostics: Diagnostic[] } {
    this.endParagraph();
    while (this.tables.length > 0) this.closeTable();
    return { text: this.parts.join(''), blocks: this.blocks, diagnostics: this.diagnostics };
  }

  private openTable(): void {
    if (this.tables.length >= DEEPEST_TABLE) {
      this.ignoredTables += 1;
      if (this.ignoredTables === 1)
        this.diagnose('NESTING_TOO_DEEP', `Tables nested over ${DEEPEST_TABLE} deep are read as text.`);
      return;
    }
    this.tables.push({ rows: [], cell: null, cells: 0, holdsTables: false });
  }

  private openRow(): void {
    if (this.ignoredTables > 0) return;
    const table = this.tables.at(-1);
    if (!table) return;
    table.cell = null;
    table.rows.push([]);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    if (this.ignoredTables > 0) return;
    const table = this.tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    const cell = {
      rowSpan: spanOf(attributes['rowspan']),
      columnSpan: spanOf(attributes['colspan']),
      blocks: [],
    };
    table.cell = cell;
    table.cells += 1;
    if (table.cells <= MOST_CELLS) table.rows.at(-1)!.push(cell);
    else if (table.cells === MOST_CELLS + 1) {
      this.diagnose(
        'TABLE_TOO_LARGE',
        `A table has more than ${MOST_CELLS} cells; the rest of it is left out.`,
      );
    }
  }

  private closeCell(): void {
    if (this.ignoredTables > 0) return;
    const table = this.tables.at(-1);
    if (table) table.cell = null;
    this.append('\t');
  }

  private closeRow(): void {
    if (this.ignoredTables === 0) this.append('\n');
  }

  private closeTable(): void {
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
      into.push(...onlyCell.blocks);
    } else if (table.holdsTables) {
      for (const row of table.rows) for (const cell of row) into.push(...cell.blocks);
      if (outer) outer.holdsTables = true;
    } else if (table.cells > 0) {
      into.push({ kind: 'TABLE', rows: table.rows.map((row) => row.map((cell) => this.markupCell(cell))) });
      if (outer) outer.holdsTables = true;
    }
  }

  /** A cell of a table without inner tables holds paragraphs alone; its text is theirs, a line each. */
  private markupCell(cell: OpenCell): MarkupCell {
    const paragraphs = cell.blocks.filter((block): block is ParagraphBlock => block.kind === 'PARAGRAPH');
    const first = paragraphs[0]?.place;
    return {
      text: paragraphs.map((paragraph) => paragraph.text).join('\n'),
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      place: placeIn(this.sha256, first ? { ...first, end: paragraphs.at(-1)!.place.end } : {}),
    };
  }

  private endParagraph(): void {
    const text = this.pending.replace(/[ \t\r\n\f]+/g, ' ').trim();
    this.pending = '';
    if (text === '') return;
    const container = this.tables.at(-1)?.cell?.blocks ?? this.blocks;
    const previous = container.at(-1);
    if (previous?.kind === 'PARAGRAPH' && previous.place.end === this.length) this.append('\n');
    const start = this.length;
    const place = placeIn(this.sha256, { line: this.line, start, end: start + text.length });
    container.push({ kind: 'PARAGRAPH', text, place });
    this.append(text);
    if (this.tables.length === 0) this.append('\n');
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

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), WIDEST_SPAN) : 1;
}
