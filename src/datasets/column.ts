/** What the values of a column are. A `decimal` is an exact number in a string, as in the API. */
export type ColumnType =
  'string' | 'strings' | 'integer' | 'number' | 'decimal' | 'boolean' | 'date' | 'datetime';

/** A value of a table; null is what is not stated, or does not apply. */
export type Value = string | number | boolean | readonly string[] | null;

export type TableRow = Readonly<Record<string, Value>>;

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The field of the API that the column repeats, such as `Report.year`. */
  readonly field: string;
}

/** Given columns as name, type and field of the API, returns them. */
export function columns(...rows: readonly (readonly [string, ColumnType, string])[]): readonly Column[] {
  return rows.map(([name, type, field]) => ({ name, type, field }));
}

/** Given a type of the API and names of its fields that are all of one type, returns a column for each. */
export function columnsOf(api: string, type: ColumnType, names: readonly string[]): readonly Column[] {
  return names.map((name) => ({ name, type, field: `${api}.${name}` }));
}
