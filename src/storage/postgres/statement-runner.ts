import { types, type ClientBase, type CustomTypesConfig, type QueryArrayConfig } from 'pg';
import type { StatementListener } from '../sql/open-database';
import { askForOne, isList } from '../sql/one-key';
import type { Parameter, Row, SqlValue } from '../sql/row-reader';
import { orUnavailable } from './lost-connection';
import { NumberedStatements } from './numbered-statements';

/** Counts and sums come as text, being wider than a number may be; ours are not. */
const WIDE_INTEGERS: CustomTypesConfig = {
  getTypeParser: (type, format) =>
    (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)) as never,
};

/** The condition that a column equals one of a list. */
export const ONE_OF = ' = ANY(?)';

/** Runs statements on connections, of the primary and of replicas, which keep them prepared. */
export class StatementRunner {
  statementsRun = 0;
  private readonly statements = new NumberedStatements();
  private readonly askForOne = askForOne(ONE_OF);

  constructor(private readonly onStatement: StatementListener = () => undefined) {}

  /** Without an answer in so many milliseconds, if they are given, the connection is taken for lost. */
  rows(
    on: ClientBase,
    sql: string,
    parameters: readonly Parameter[] = [],
    patience?: number,
  ): Promise<readonly Row[]> {
    const asked = this.askForOne({ sql, parameters });
    const values = asked.parameters.map((each) => (isList(each) ? each.map(storable) : storable(each)));
    return this.run(on, asked.sql, values, patience);
  }

  /** The columns of many rows, a list each. */
  async writeColumns(on: ClientBase, sql: string, columns: readonly (readonly SqlValue[])[]): Promise<void> {
    await this.run(
      on,
      sql,
      columns.map((column) => column.map(storable)),
    );
  }

  private async run(on: ClientBase, sql: string, values: unknown[], patience?: number): Promise<Row[]> {
    this.onStatement(sql);
    this.statementsRun += 1;
    const query: QueryArrayConfig & { query_timeout?: number } = {
      ...this.statements.get(sql),
      values,
      rowMode: 'array',
      types: WIDE_INTEGERS,
      ...(patience !== undefined && { query_timeout: patience }),
    };
    try {
      return (await on.query<SqlValue[]>(query)).rows;
    } catch (error) {
      throw orUnavailable(error);
    }
  }
}

/** PostgreSQL's text has every character but NUL, which then stands as the character for what has no other. */
function storable(value: SqlValue): SqlValue {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
