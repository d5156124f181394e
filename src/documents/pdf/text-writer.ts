import { placeIn, type Box } from '../../domain';
import type { Block, MarkupCell, ParagraphBlock } from '../source-document';
import { turnBack } from './turn-for-reading';
import type { PageContent } from './page-content';
import type { Rectangle } from './rectangle';

/** Text of a page with where it stands. */
export interface PageText {
  readonly text: string;
  readonly page: PageContent;
  readonly box: Rectangle;
}

/** A cell of a table laid out: columns count from 0. */
export interface LaidOutCell extends PageText {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Puts together the text of a document and the blocks whose places count in it. */
export class TextWriter {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  private line = 1;

  constructor(private readonly sha256: string) {}

  paragraph(text: PageText): void {
    const block: ParagraphBlock = { kind: 'PARAGRAPH', ...this.write(text) };
    this.blocks.push(block);
    this.append('\n');
  }

  table(rows: readonly (readonly LaidOutCell[])[]): void {
    const written = rows.map((row) => {
      const cells = row.map((cell): MarkupCell => {
        const { rowSpan, columnSpan } = cell;
        const markup = { ...this.write(cell), rowSpan, columnSpan };
        this.append('\t');
        return markup;
      });
      this.append('\n');
      return cells;
    });
    this.blocks.push({ kind: 'TABLE', rows: written });
    this.append('\n');
  }

  finish(): { text: string; blocks: Block[] } {
    return { text: this.parts.join(''), blocks: this.blocks };
  }

  private write({ text, page, box }: PageText): Pick<ParagraphBlock, 'text' | 'place'> {
    const place = placeIn(this.sha256, {
      page: page.page,
      box: toBox(turnBack(page, box)),
      line: this.line,
      start: this.length,
      end: this.length + text.length,
    });
    this.append(text);
    return { text, place };
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    for (const character of text) if (character === '\n') this.line += 1;
  }
}

/** To hundredths of a point, finer than any printing. */
function toBox({ x0, y0, x1, y1 }: Rectangle): Box {
  const [x, y, width, height] = [x0, y0, x1 - x0, y1 - y0].map((each) => Math.round(each * 100) / 100);
  return { x: x!, y: y!, width: width!, height: height! };
}
