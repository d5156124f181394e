const TABLE = /<table\b/i;
/** A string literal of a script that may hold markup; its escapes are undone by `unescapeScript`. */
const STRING_LITERAL = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`/g;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g;
const CONTROL_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
};

/**
 * Given a page and the text it shows, returns markup that the page holds as text, the longest first: a report in a
 * script's string or JSON (Shanghai's sites), or one whose tags were escaped once too often.
 */
export function embeddedHtml(html: string, shownText: string): string[] {
  const strings = scriptsIn(html).flatMap((script) =>
    [...script.matchAll(STRING_LITERAL)].map(([literal]) => unescapeScript(literal.slice(1, -1))),
  );
  return [...strings, shownText].filter((text) => TABLE.test(text)).sort((a, b) => b.length - a.length);
}

function unescapeScript(text: string): string {
  return text.replace(ESCAPE, (_, unicode?: string, hex?: string, character?: string) => {
    const code = unicode ?? hex;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return CONTROL_ESCAPES[character ?? ''] ?? character ?? '';
  });
}

/** The texts between script tags; one that is never closed ends the page. */
function scriptsIn(html: string): string[] {
  const lower = html.toLowerCase();
  const scripts: string[] = [];
  for (let at = lower.indexOf('<script'); at !== -1;) {
    const start = lower.indexOf('>', at);
    const end = start === -1 ? -1 : lower.indexOf('</script', start);
    if (end === -1) break;
    scripts.push(html.slice(start + 1, end));
    at = lower.indexOf('<script', end);
  }
  return scripts;
}
