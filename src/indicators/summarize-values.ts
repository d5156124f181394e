/** How values are spread. */
export interface Spread {
  /** How many values there are. */
  readonly count: number;
  /** All null if there are none. */
  readonly minimum: number | null;
  readonly median: number | null;
  readonly maximum: number | null;
}

/** Given values in any order, returns their spread; the median of an even number is halfway between the middle two. */
export function summarizeValues(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return { count, minimum: null, median: null, maximum: null };
  const middle = count >> 1;
  const median = count % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { count, minimum: sorted[0]!, median, maximum: sorted[count - 1]! };
}
