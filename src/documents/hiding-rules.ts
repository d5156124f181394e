type Attributes = Readonly<Record<string, string>>;

const HIDES = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;
const SHOWS = /display\s*:(?!\s*none)|visibility\s*:\s*visible/i;
/** Moved out of sight. */
const AWAY = /(?:left|top|right|text-indent)\s*:\s*-\d{4,}(?:\.\d+)?px/i;
/** Around a block this only takes the gaps between its parts, or waits for a script to fade it in. */
const FADES = /(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:[!;]|$)/i;

/** `.old`, `span.old` or `#old`: what others select depends on where an element stands. */
const SELECTOR = /^[a-z\d]{0,20}([.#][\w-]{1,60})$/i;
/** The frame of a page has some hundreds of rules. */
const MOST_RULES = 5000;

/** Which elements of a page nobody sees, by their own attributes and by the rules of the page's own style sheets. */
export class HidingRules {
  private readonly hidden = new Set<string>();

  constructor(html: string) {
    for (const sheet of styleSheets(html))
      for (const [selector, rules] of rulesIn(sheet)) this.add(selector, rules);
  }

  /** Given an element's attributes and whether it is part of a line of text, returns whether nobody sees it. */
  hides(attributes: Attributes, isInline: boolean): boolean {
    const { style, hidden } = attributes;
    if (hidden !== undefined) return true;
    if (style !== undefined) {
      if (HIDES.test(style) || AWAY.test(style) || (isInline && FADES.test(style))) return true;
      if (SHOWS.test(style)) return false;
    }
    return this.hidden.size > 0 && this.isSelected(attributes);
  }

  private isSelected({ id, class: classes }: Attributes): boolean {
    if (id !== undefined && this.hidden.has(`#${id.trim()}`)) return true;
    return classes?.split(/\s+/).some((name) => this.hidden.has(`.${name}`)) ?? false;
  }

  /** The last rule for a selector counts. */
  private add(selectors: string, rules: string): void {
    const [hides, shows] = [HIDES.test(rules), SHOWS.test(rules)];
    if (!hides && !shows) return;
    for (const selector of selectors.split(',')) {
      const name = SELECTOR.exec(selector.trim())?.[1];
      if (name !== undefined && hides) this.hidden.add(name);
      else if (name !== undefined) this.hidden.delete(name);
    }
  }
}

function* styleSheets(html: string): Generator<string> {
  const start = /<style\b[^>]{0,200}>/gi;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const end = html.indexOf('</', start.lastIndex);
    if (end === -1) return;
    yield withoutComments(html.slice(start.lastIndex, end));
    start.lastIndex = end;
  }
}

/** One that is not closed goes on to the end. */
function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.split('/*');
  const parts = [first];
  for (const part of others) {
    const end = part.indexOf('*/');
    if (end !== -1) parts.push(part.slice(end + 2));
  }
  return parts.join(' ');
}

/** The rules of a style sheet that hold everywhere, not for some screens or for print alone. */
function* rulesIn(sheet: string): Generator<[selector: string, rules: string]> {
  let depth = 0;
  let from = 0;
  let selector = '';
  let rules = 0;
  for (const { 0: bracket, index } of sheet.matchAll(/[{}]/g)) {
    if (bracket === '{') {
      if (depth === 0) selector = sheet.slice(from, index).trim();
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0 && !selector.startsWith('@')) yield [selector, sheet.slice(from, index)];
      if ((rules += 1) > MOST_RULES) return;
    }
    from = index + 1;
  }
}
