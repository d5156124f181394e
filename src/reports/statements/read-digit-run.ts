/** A number within a run of digits and what may stand between digits. */
export interface DigitGroup {
  readonly text: string;
  /** Where it begins in the run. */
  readonly offset: number;
}

const BY_THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const BY_SPACES = /^(?:\d{1,3}(?: \d{3})+|\d(?: \d)+)$/u;
const PLAIN = /^\d+(?:\.\d+)?$/u;
/** After this, commas may part the members of a list, if there are as many labels before it. */
const LISTED = /(?:分别|依次|各(?=[为是有占达]))[^,。;:]{0,12}$/u;
const BETWEEN_LABELS = /[、/和及与]/u;
/** The list goes on after the run, whose commas then part thousands: 12,345条、5,678条. */
const GOES_ON = /^[^\d,。;]{0,6}[、和及与,]\s?\d/u;
const HOW_FAR = 80;

/**
 * Given a run of digits, points, commas and spaces and the text around it, returns the numbers it holds: commas and
 * spaces may part thousands (1,234) or numbers (258,33.9). What could be either is refused, and so is what is neither
 * (1.2.3).
 */
export function readDigitRun(run: string, before: string, after: string): DigitGroup[] {
  const text = run.replace(/[.,]+$/u, '');
  const members = text.split(/[, ]+/u).length;
  const isList = labelCount(before.slice(-HOW_FAR)) === members && !GOES_ON.test(after.slice(0, HOW_FAR));
  if (PLAIN.test(text) || BY_SPACES.test(text) || (!isList && BY_THOUSANDS.test(text)))
    return [{ text, offset: 0 }];
  const groups = [...text.matchAll(/[^, ]+/gu)].map((match) => ({ text: match[0], offset: match.index }));
  const mayBeThousands = /\d,\d{3}(?!\d)/u.test(text);
  const isClear = isList || !mayBeThousands;
  return isClear ? groups.filter((group) => PLAIN.test(group.text)) : [];
}

/** How many labels a list announced by 分别 has in the clause before it; 0 if none is announced. */
function labelCount(before: string): number {
  const announced = LISTED.exec(before);
  if (!announced) return 0;
  const clause = before.slice(0, announced.index).replace(/[,、\s]+$/u, '');
  return clause.slice(clause.search(/[^,。;:(]*$/u)).split(BETWEEN_LABELS).length;
}
