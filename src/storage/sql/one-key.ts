import type { Parameter, SqlValue } from './row-reader';

/** A statement and what its question marks are bound to. */
export interface BoundStatement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Filters combine into many statement texts; more than this many are not kept. */
const CAPACITY = 500;

/**
 * Given how a database writes, after a column, that it equals one of a list, returns what turns statements whose lists
 * have one member each into ones that ask for that member. They have one text more, then, and SQLite builds no list;
 * PostgreSQL, which guesses that a list has ten members and so plans each read of one anew, keeps its plan.
 */
export function askForOne(oneOf: string): (statement: BoundStatement) => BoundStatement {
  const texts = new Map<string, { readonly lists: number; readonly sql: string }>();
  const textOf = (sql: string): { readonly lists: number; readonly sql: string } => {
    const kept = texts.get(sql);
    if (kept) return kept;
    const parts = sql.split(oneOf);
    const text = { lists: parts.length - 1, sql: parts.join(' = ?') };
    if (texts.size === CAPACITY) texts.clear();
    texts.set(sql, text);
    return text;
  };
  return (statement) => {
    const { sql, parameters } = statement;
    const lists = parameters.filter(isList);
    if (lists.length === 0 || lists.some(({ length }) => length !== 1)) return statement;
    const text = textOf(sql);
    // A list that is there for something else stays one.
    if (text.lists !== lists.length) return statement;
    return { sql: text.sql, parameters: parameters.map((each) => (isList(each) ? each[0]! : each)) };
  };
}

/** Whether a parameter is a list. */
export function isList(parameter: Parameter): parameter is Exclude<Parameter, SqlValue> {
  return Array.isArray(parameter);
}
