import type { XmlVisitor } from './walk-xml';

type Attributes = Readonly<Record<string, string>>;

/** A style's own say on hiding its text, and the style it goes by where it says nothing. */
interface Style {
  readonly id: string;
  hides: boolean | null;
  basedOn: string | null;
}

/** Reads a Word document's styles for the ones that hide their text. */
export class HidingStyles implements XmlVisitor {
  private readonly styles = new Map<string, Style>();
  private current: Style | null = null;

  open(element: string, attributes: Attributes): void {
    const name = element.replace(/^.*:/, '');
    if (name === 'style') {
      this.current = { id: attribute(attributes, 'styleId') ?? '', hides: null, basedOn: null };
      this.styles.set(this.current.id, this.current);
    } else if (this.current && name === 'basedOn') this.current.basedOn = attribute(attributes, 'val');
    else if (this.current && name === 'vanish') {
      this.current.hides = !['0', 'false', 'off'].includes(attribute(attributes, 'val') ?? '');
    }
  }

  close(element: string): void {
    if (element.replace(/^.*:/, '') === 'style') this.current = null;
  }

  /** The ids of the styles that hide their text, by themselves or by the style they are based on. */
  ids(): ReadonlySet<string> {
    return new Set([...this.styles.keys()].filter((id) => this.hides(id)));
  }

  private hides(id: string): boolean {
    const seen = new Set<string>();
    let style = this.styles.get(id);
    while (style && !seen.has(style.id)) {
      if (style.hides !== null) return style.hides;
      seen.add(style.id);
      style = this.styles.get(style.basedOn ?? '');
    }
    return false;
  }
}

function attribute(attributes: Attributes, name: string): string | null {
  return Object.entries(attributes).find(([key]) => key.replace(/^.*:/, '') === name)?.[1] ?? null;
}
