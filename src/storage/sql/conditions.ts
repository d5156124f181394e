import type { Parameter } from './row-reader';

/** A condition of a WHERE clause with what its question marks are bound to. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Given SQL and its parameters, returns them as a condition. */
export function condition(sql: string, ...parameters: Parameter[]): Condition {
  return { sql, parameters };
}

/** Given a value that may be absent, returns its conditions: none without a value. */
export function ifGiven<T extends Parameter>(value: T | undefined, sql: string): Condition[] {
  return value === undefined ? [] : [condition(sql, value)];
}

/** Given a yes or no that may be absent, returns what columns keep for it. */
export function flag(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** Given conditions, returns the WHERE clause in which all hold; with none, the empty string. */
export function whereAll(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? '' : `WHERE ${conditions.map((each) => `(${each.sql})`).join(' AND ')}`,
    parameters: conditions.flatMap((each) => each.parameters),
  };
}

/** The character before a `%` or `_` that stands for itself; to be named by ESCAPE. */
export const LIKE_ESCAPE = '\\';

/** Given a text as a user wrote it, returns the LIKE pattern of what contains it, wildcards taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => LIKE_ESCAPE + character)}%`;
}
