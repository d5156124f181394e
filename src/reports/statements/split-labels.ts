import { slicePhrase, type Phrase } from './phrase';

/** What may part the labels of a list, the surest first. */
const SEPARATORS = [/[、/]/gu, /[、/和及与]|以及/gu, /[、/和及与,;]|以及/gu];

/** Given the words before a list of figures and their number, returns as many labels, or null if they do not match. */
export function splitLabels(phrase: Phrase, count: number): Phrase[] | null {
  for (const separator of SEPARATORS) {
    const labels = split(phrase, separator);
    if (labels.length === count) return labels;
  }
  return null;
}

function split(phrase: Phrase, separator: RegExp): Phrase[] {
  const labels: Phrase[] = [];
  let from = 0;
  for (const match of phrase.folded.matchAll(separator)) {
    labels.push(slicePhrase(phrase, from, match.index));
    from = match.index + match[0].length;
  }
  labels.push(slicePhrase(phrase, from));
  return labels.filter(({ folded }) => folded.trim() !== '');
}
