/** A row together with the revision it belongs to, by which its cells are found. */
export type RevisionRow<Row> = Row & { readonly revisionId: string };

/** Given rows of a revision, returns those that `wanted` accepts, in the order of the form, each knowing its revision. */
export function rowsOfRevision<Row extends object>(
  revisionId: string,
  rows: readonly Row[],
  wanted: (row: Row) => boolean,
): RevisionRow<Row>[] {
  // The new field goes first: behind the spread, V8 takes six times as long for each of thousands of rows.
  return rows.filter(wanted).map((row) => ({ revisionId, ...row }));
}

/** Given a list argument that may be absent, returns a test that an absent list passes for every value. */
export function isAmong<Value>(list: readonly Value[] | null | undefined): (value: Value) => boolean {
  if (!list) return () => true;
  const values = new Set(list);
  return (value) => values.has(value);
}
