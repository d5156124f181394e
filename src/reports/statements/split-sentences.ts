/** A stretch of a paragraph, in offsets of its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence ends here, with the quotation marks and brackets that close after it. Semicolons part clauses only. */
const SENTENCE = /[^。!?]{0,4000}(?:[。!?]{1,9}[”’」』"')]{0,9})?/gu;

/** Given a folded paragraph, returns its sentences, without the white space around them. Text without an end is cut. */
export function splitSentences(folded: string): Span[] {
  const spans: Span[] = [];
  for (const match of folded.matchAll(SENTENCE)) {
    const text = match[0].trim();
    if (text === '') continue;
    const start = match.index + match[0].indexOf(text);
    spans.push({ start, end: start + text.length });
  }
  return spans;
}
