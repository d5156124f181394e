import { types, type CustomTypesConfig, type Pool, type PoolClient } from 'pg';
import { newVersion, SET_VERSION } from '../sql/dataset-version';
import { errorCode } from '../sql/error-code';
import type { JsonElements } from '../sql/dialect';
import type { Insertion } from '../sql/insertion';
import { askForOne, isList } from '../sql/one-key';
import type { Parameter, Row, RowReader, SqlValue } from '../sql/row-reader';
import type { RowWriter, UnitOfWork } from '../sql/row-writer';
import { StorageBusyError, StorageTimeoutError } from '../storage-errors';
import { NumberedStatements } from './numbered-statements';
import { POSTGRES_NARRATIVE_INDEX } from './postgres-narrative-index';

/** Held by whoever writes, as SQLite's write lock: reads that a write depends on stay true until it is committed. */
export const TAKE_WRITE_LOCK = 'SELECT pg_advisory_xact_lock(7164735821)';
/** Within a transaction: its statements take the time that they take. */
export const UNTIMED = 'SET LOCAL statement_timeout = 0';
/** How long a transaction may wait to begin, as with SQLite. */
const BEGIN = `BEGIN; ${UNTIMED}; SET LOCAL lock_timeout = '30s'; ${TAKE_WRITE_LOCK}; SET LOCAL lock_timeout = 0`;
const BEGIN_SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';
const ONE_OF = ' = ANY(?)';

/** Counts and sums come as text, being wider than a number may be; ours are not. */
const WIDE_INTEGERS: CustomTypesConfig = {
  getTypeParser: (type, format) =>
    (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)) as never,
};

/** The rows of a PostgreSQL database, by a pool of connections. */
export class PostgresConnection implements RowReader, RowWriter {
  readonly narrativeIndex = POSTGRES_NARRATIVE_INDEX;
  statementsRun = 0;
  private readonly statements = new NumberedStatements();
  private readonly askForOne = askForOne(ONE_OF);

  constructor(
    private readonly pool: Pool,
    private readonly onStatement: (sql: string) => void = () => undefined,
  ) {}

  isOneOf(column: string): string {
    return column + ONE_OF;
  }

  asJsonRows(columns: string): string {
    return `json_agg(json_build_array(${columns}))::text`;
  }

  /** Every column of an answer is described anew each time, which for a wide row takes longer than its values do. */
  selectWhole(columns: string): string {
    return `json_build_array(${columns})::text`;
  }

  wholeRow([values]: Row): Row {
    return JSON.parse(values as string) as Row;
  }

  elementsOf(column: string): JsonElements {
    const from = `json_array_elements(CAST(${column} AS json)) AS element(value)`;
    return { from, json: 'CAST(element.value AS text)', member: (at) => `(element.value ->> ${at})` };
  }

  async read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    try {
      return await this.rows(this.pool, sql, parameters);
    } catch (error) {
      throw errorCode(error) === QUERY_CANCELED ? new StorageTimeoutError() : error;
    }
  }

  async readTogether(statements: readonly string[]): Promise<readonly (readonly Row[])[]> {
    return this.withClient(BEGIN_SNAPSHOT, async (client) => {
      const answers: (readonly Row[])[] = [];
      for (const sql of statements) answers.push(await this.rows(client, sql));
      return answers;
    });
  }

  async transaction<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    return this.withClient(BEGIN, async (client) => {
      let hasWritten = false;
      const unit = this.unitOf(client, () => (hasWritten = true));
      const result = await work(unit);
      if (hasWritten) await unit.write(SET_VERSION, [newVersion()]);
      return result;
    });
  }

  note(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    return this.rows(this.pool, sql, parameters);
  }

  private unitOf(client: PoolClient, onWrite: () => void): UnitOfWork {
    return {
      read: (sql, parameters) => this.rows(client, sql, parameters),
      write: async (sql, parameters) => {
        onWrite();
        await this.rows(client, sql, parameters);
      },
      insert: (insertion, rows) => {
        if (rows.length > 0) onWrite();
        return this.insert(client, insertion, rows);
      },
      note: (sql, parameters) => this.rows(client, sql, parameters),
    };
  }

  /** A connection whose transaction could not even be rolled back is not used again. */
  private async withClient<T>(begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query(begin);
      const result = await work(client);
      await client.query('COMMIT');
      broken = false;
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => (broken = false),
        () => undefined,
      );
      throw errorCode(error) === LOCK_NOT_AVAILABLE ? new StorageBusyError() : error;
    } finally {
      client.release(broken);
    }
  }

  /** All rows by one statement whose text does not depend on their number: a list a column. */
  private async insert(
    client: PoolClient,
    { into, types: columnTypes, onConflict }: Insertion,
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const lists = columnTypes.map((type) => `CAST(? AS ${type}[])`).join(', ');
    const columns = columnTypes.map((_, column) => rows.map((row) => storable(row[column]!)));
    await this.query(client, `${into} SELECT * FROM unnest(${lists}) ${onConflict}`, columns);
  }

  private rows(on: Pool | PoolClient, sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    const asked = this.askForOne({ sql, parameters });
    return this.query(
      on,
      asked.sql,
      asked.parameters.map((each) => (isList(each) ? each.map(storable) : storable(each))),
    );
  }

  private async query(on: Pool | PoolClient, sql: string, values: unknown[]): Promise<Row[]> {
    this.onStatement(sql);
    this.statementsRun += 1;
    const statement = this.statements.get(sql);
    const { rows } = await on.query<SqlValue[]>({
      ...statement,
      values,
      rowMode: 'array',
      types: WIDE_INTEGERS,
    });
    return rows;
  }
}

/** PostgreSQL's text has every character but NUL, which then stands as the character for what has no other. */
function storable(value: SqlValue): SqlValue {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
