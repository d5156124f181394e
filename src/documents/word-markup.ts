type Attributes = Readonly<Record<string, string>>;

/** WordprocessingML, as Word writes it and as ISO/IEC 29500 Strict names it. */
const NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
/** Word's own limit is 63 columns. */
const WIDEST_SPAN = 1000;

/** The names of WordprocessingML in one part, whichever prefix the part gives them. */
export class WordMarkup {
  private constructor(private readonly prefix: string) {}

  /** Given a part's root element, returns its names, or null if the root is no WordprocessingML document. */
  static of(root: string, attributes: Attributes): WordMarkup | null {
    const declaration = Object.keys(attributes).find(
      (name) => /^xmlns(?::|$)/.test(name) && NAMESPACES.has(attributes[name] ?? ''),
    );
    if (declaration === undefined) return null;
    const prefix = declaration === 'xmlns' ? '' : `${declaration.slice('xmlns:'.length)}:`;
    return root === `${prefix}document` ? new WordMarkup(prefix) : null;
  }

  /** The element's name without the prefix; other vocabularies' elements keep theirs, so that none is taken for Word's. */
  nameOf(element: string): string {
    if (element.startsWith(this.prefix)) return element.slice(this.prefix.length);
    return element.includes(':') ? element : `:${element}`;
  }

  /** The element's value, or null if it has none: most properties mean something without one. */
  valueOf(attributes: Attributes): string | null {
    return attributes[`${this.prefix}val`] ?? null;
  }

  /** Whether a property that may be on or off is on. */
  isOn(attributes: Attributes): boolean {
    return !['0', 'false', 'off'].includes(this.valueOf(attributes) ?? '');
  }

  /** A number of columns, at least 1. */
  columnsOf(attributes: Attributes): number {
    const columns = Number.parseInt(this.valueOf(attributes) ?? '1', 10);
    return Number.isFinite(columns) ? Math.min(Math.max(columns, 1), WIDEST_SPAN) : 1;
  }
}
