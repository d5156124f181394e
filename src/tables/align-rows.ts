/** A row of the document matched with a row of the form. */
export interface Pair<R, E> {
  readonly row: R;
  readonly expected: E;
  readonly score: number;
}

/**
 * Given the rows of a document and those of the form, each in its order, returns the pairs of the alignment with the
 * highest sum of scores that keeps both orders (0 means that two rows cannot be a pair). Missing, extra, repeated and
 * misprinted rows leave the rest in place.
 */
export function alignRows<R, E>(
  rows: readonly R[],
  expected: readonly E[],
  score: (row: R, expected: E) => number,
): Pair<R, E>[] {
  const candidates = rows
    .map((row) => ({ row, scores: expected.map((each) => score(row, each)) }))
    .filter(({ scores }) => scores.some((each) => each > 0));
  const width = expected.length;
  // best[i][j]: the highest sum with the candidates from i on and the expected rows from j on.
  const best = Array.from({ length: candidates.length + 1 }, () => new Float64Array(width + 1));
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const paired = candidates[i]!.scores[j]!;
      const skipping = Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
      best[i]![j] = paired > 0 ? Math.max(skipping, paired + best[i + 1]![j + 1]!) : skipping;
    }
  }
  const pairs: Pair<R, E>[] = [];
  for (let i = 0, j = 0; i < candidates.length && j < width;) {
    const { row, scores } = candidates[i]!;
    const paired = scores[j]!;
    if (paired > 0 && best[i]![j] === paired + best[i + 1]![j + 1]!) {
      pairs.push({ row, expected: expected[j]!, score: paired });
      i += 1;
      j += 1;
    } else if (best[i]![j] === best[i + 1]![j]) i += 1;
    else j += 1;
  }
  return pairs;
}
