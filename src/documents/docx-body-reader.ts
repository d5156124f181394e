import { BlockBuilder } from './block-builder';
import { DocxTable, type DocxCell } from './docx-table';
import { raiseDigits } from './raise-digits';
import type { XmlVisitor } from './walk-xml';
import { WordMarkup } from './word-markup';

type Attributes = Readonly<Record<string, string>>;

/**
 * What is no part of the document as it shows with all changes accepted: deleted and moved-away text, properties before
 * a change, readings of characters, and of alternatives the one for older programs, which repeats the first.
 */
const LEFT_OUT = /^(?:del|moveFrom|rt|\w+Change|mc:Fallback)$/;

/** How a run of text shows. */
interface Run {
  hidden: boolean;
  struck: boolean;
  raised: boolean;
}

/** Reads the main part of a Word document, in reading order, without recursion. */
export class DocxBodyReader implements XmlVisitor {
  private readonly body: BlockBuilder;
  private markup: WordMarkup | null = null;
  /** The names of the open elements. */
  private readonly path: string[] = [];
  /** How deep the element stands whose whole content is left out, or null. */
  private leftOutAt: number | null = null;
  private readonly runs: Run[] = [];
  /** For each paragraph around, whether its style hides it. */
  private readonly paragraphs: { hidden: boolean }[] = [];
  /** The ids of parts in other formats that stand in the document's place for them, in order. */
  readonly chunks: string[] = [];
  private readonly tables: DocxTable[] = [];
  /** The cell whose properties are being read; null once it is opened. */
  private cell: DocxCell | null = null;
  /** For each content control around, whether it shows a prompt to fill it in. */
  private readonly prompts: boolean[] = [];

  /** Takes the ids of the styles that hide their text. */
  constructor(
    sha256: string,
    private readonly hidingStyles: ReadonlySet<string> = new Set(),
  ) {
    this.body = new BlockBuilder(sha256);
  }

  /** What was read, or null if the part is no Word document. */
  finish(): ReturnType<BlockBuilder['finish']> | null {
    return this.markup && this.body.finish();
  }

  open(element: string, attributes: Attributes): void {
    if (this.path.length === 0) this.markup = WordMarkup.of(element, attributes);
    const { markup } = this;
    if (!markup) return;
    const name = markup.nameOf(element);
    const parent = this.path.at(-1);
    if (parent === 'tc' && name !== 'tcPr') this.startCell();
    this.path.push(name);
    if (this.leftOutAt !== null) return;
    if (this.isRowDropped(attributes, markup)) this.dropRow();
    else if (LEFT_OUT.test(name)) this.leftOutAt = this.path.length;
    else if (parent === 'tcPr') this.readCellProperty(name, attributes, markup);
    else if (parent === 'rPr') this.readRunProperty(name, attributes, markup);
    else if (parent === 'r') this.readCharacter(name);
    else this.openElement(name, attributes, markup);
  }

  text(text: string): void {
    if (this.leftOutAt !== null || this.path.at(-1) !== 't') return;
    const isHidden = [...this.runs, ...this.paragraphs].some(({ hidden }) => hidden);
    if (isHidden || this.runs.some(({ struck }) => struck) || this.prompts.includes(true)) return;
    this.body.text(this.runs.at(-1)?.raised ? raiseDigits(text) : text);
  }

  close(): void {
    if (this.path.at(-1) === 'tc') this.startCell();
    const name = this.path.pop();
    if (name === undefined) return;
    if (this.leftOutAt === null) this.closeElement(name);
    else if (this.path.length < this.leftOutAt) this.leftOutAt = null;
  }

  private openElement(name: string, attributes: Attributes, markup: WordMarkup): void {
    if (name === 'p') {
      this.body.endParagraph();
      this.paragraphs.push({ hidden: false });
    } else if (name === 'pStyle') {
      const [paragraph] = this.paragraphs.slice(-1);
      if (paragraph) paragraph.hidden = this.hidingStyles.has(markup.valueOf(attributes) ?? '');
    } else if (name === 'r') this.runs.push({ hidden: false, struck: false, raised: false });
    else if (name === 'altChunk') {
      const id = Object.keys(attributes).find((each) => /(?:^|:)id$/.test(each));
      if (id !== undefined) this.chunks.push(attributes[id]!);
    } else if (name === 'txbxContent') this.body.openBox();
    else if (name === 'sdt') this.prompts.push(false);
    else if (name === 'showingPlcHdr' && this.prompts.pop() !== undefined) {
      this.prompts.push(markup.isOn(attributes));
    } else if (name === 'tbl') this.tables.push(new DocxTable(this.body));
    else if (name === 'tr') this.tables.at(-1)?.openRow();
    else if (name === 'gridBefore') this.tables.at(-1)?.skipColumns(markup.columnsOf(attributes));
    else if (name === 'tc') this.cell = { columnSpan: 1, vertical: null, horizontal: null };
  }

  private closeElement(name: string): void {
    if (name === 'p') {
      this.body.endParagraph();
      this.paragraphs.pop();
    } else if (name === 'r') this.runs.pop();
    else if (name === 'txbxContent') this.body.closeBox();
    else if (name === 'sdt') this.prompts.pop();
    else if (name === 'tbl') this.tables.pop()?.close();
    else if (name === 'tr') this.tables.at(-1)?.closeRow();
    else if (name === 'tcPr') this.startCell();
    else if (name === 'tc') this.tables.at(-1)?.closeCell();
  }

  /** What a run holds beside text; notes' references, symbols of fonts and fields' instructions are no text. */
  private readCharacter(name: string): void {
    if (name === 'tab' || name === 'ptab') this.body.text(' ');
    else if (name === 'noBreakHyphen') this.body.text('-');
    else if (name === 'br' || name === 'cr') this.body.endParagraph();
  }

  private readRunProperty(name: string, attributes: Attributes, markup: WordMarkup): void {
    const run = this.path.at(-3) === 'r' ? this.runs.at(-1) : undefined;
    if (!run) return; // The properties of a paragraph's mark.
    if (name === 'rStyle') run.hidden ||= this.hidingStyles.has(markup.valueOf(attributes) ?? '');
    else if (name === 'vanish') run.hidden = markup.isOn(attributes);
    else if (name === 'strike' || name === 'dstrike') run.struck ||= markup.isOn(attributes);
    else if (name === 'vertAlign') run.raised = markup.valueOf(attributes) === 'superscript';
  }

  /** Whether the property just opened says that the row around it does not show. */
  private isRowDropped(attributes: Attributes, markup: WordMarkup): boolean {
    const [row, properties, name] = this.path.slice(-3);
    if (row !== 'tr' || properties !== 'trPr') return false;
    return name === 'del' || (name === 'hidden' && markup.isOn(attributes));
  }

  private dropRow(): void {
    this.tables.at(-1)?.dropRow();
    this.leftOutAt = this.path.length - 2;
  }

  private readCellProperty(name: string, attributes: Attributes, markup: WordMarkup): void {
    if (!this.cell) return;
    const merge = markup.valueOf(attributes) === 'restart' ? 'restart' : 'continue';
    if (name === 'gridSpan') this.cell.columnSpan = markup.columnsOf(attributes);
    else if (name === 'vMerge') this.cell.vertical = merge;
    else if (name === 'hMerge') this.cell.horizontal = merge;
  }

  /** The cell's properties are known: it begins, or is left out as the continuation of another. */
  private startCell(): void {
    const { cell } = this;
    if (!cell || this.leftOutAt !== null) return;
    this.cell = null;
    if (this.tables.at(-1)?.openCell(cell) === false) this.leftOutAt = this.path.length;
  }
}
