import { PLAIN_COLUMNS, type RowTable } from '../domain';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/**
 * A member of each row's object: a plain column, or what is the same in every row, as JSON. A name has no more than letters,
 * digits and underscores, and a constant no quotation mark of SQL.
 */
export type JsonMember = { readonly name: string } & (
  { readonly column: string } | { readonly constant: string }
);

export interface JsonRows {
  /** The rows of revisions as JSON lists of objects, in the form's order, by revision id; those without rows have none. */
  jsonRowsOf(
    table: RowTable,
    revisionIds: readonly string[],
    members: readonly JsonMember[],
  ): Promise<ReadonlyMap<string, string>>;
}

/**
 * Given the tables and their connection, returns what reads rows as JSON. The database writes it in the time that handing
 * over the values takes; what makes objects of them and writes these again is saved.
 */
export function createJsonRows(tables: Pick<Tables, RowTable>, rows: RowReader): JsonRows {
  return {
    async jsonRowsOf(name, revisionIds, members) {
      const table = tables[name];
      const revisionId = table.column('revisionId');
      const known: readonly string[] = PLAIN_COLUMNS[name];
      const columnOf = (column: string): string => {
        if (!known.includes(column)) throw new RangeError(`${column} is no column of ${name}.`);
        return table.column(column as 'kind');
      };
      const object = members.map((member, at) => memberSql(member, at, columnOf)).join(' || ');
      const list = `string_agg(${object} || '}', ',' ORDER BY ${table.column('position')})`;
      const found = await rows.read(
        `SELECT ${revisionId}, '[' || ${list} || ']' FROM ${table.from}
          WHERE ${rows.isOneOf(revisionId)} GROUP BY ${revisionId}`,
        [revisionIds],
      );
      return new Map(found.map(([id, json]) => [id as string, json as string]));
    },
  };
}

const NAME = /^\w+$/;
const CONSTANT = /^[^']*$/;

/** The SQL of a member with what stands before it. */
function memberSql(member: JsonMember, at: number, columnOf: (column: string) => string): string {
  if (!NAME.test(member.name)) throw new RangeError(`${member.name} is no name of a member.`);
  const key = `${at === 0 ? '{' : ','}"${member.name}":`;
  if ('constant' in member) {
    if (!CONSTANT.test(member.constant)) throw new RangeError(`${member.constant} is no plain constant.`);
    return `'${key}${member.constant}'`;
  }
  const column = columnOf(member.column);
  return member.column === 'kind'
    ? `'${key}"' || ${column} || '"'`
    : `'${key}' || coalesce(CAST(${column} AS text), 'null')`;
}
