import type { Pool, PoolClient } from 'pg';
import { newVersion, SET_VERSION } from '../sql/dataset-version';
import { errorCode } from '../sql/error-code';
import type { JsonElements } from '../sql/dialect';
import type { Insertion } from '../sql/insertion';
import type { Parameter, Row, RowReader, SqlValue } from '../sql/row-reader';
import type { RowWriter, UnitOfWork } from '../sql/row-writer';
import { StorageBusyError, StorageTimeoutError, StorageUnavailableError } from '../storage-errors';
import { borrowClient, type Work } from './borrow-client';
import { orUnavailable } from './lost-connection';
import { POSTGRES_NARRATIVE_INDEX } from './postgres-narrative-index';
import type { ReadPlaces } from './read-places';
import { ONE_OF, type StatementRunner } from './statement-runner';

/** Held by whoever writes, as SQLite's write lock: reads that a write depends on stay true until it is committed. */
export const TAKE_WRITE_LOCK = 'SELECT pg_advisory_xact_lock(7164735821)';
/** Within a transaction: its statements take the time that they take. */
export const UNTIMED = 'SET LOCAL statement_timeout = 0';
/** No answer is waited for longer; what writes and migrates takes the time that it takes. */
export const LONGEST_READ_MS = 60_000;
/** The server gives a read up itself; one that does not say so in this time is not there. */
const LONGEST_SILENCE_MS = LONGEST_READ_MS + 5_000;
/** How long a transaction may wait to begin, as with SQLite. */
const BEGIN = `BEGIN; ${UNTIMED}; SET LOCAL lock_timeout = '30s'; ${TAKE_WRITE_LOCK}; SET LOCAL lock_timeout = 0`;
const BEGIN_SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';

/** The rows of a PostgreSQL database, by a pool of connections to its primary and whatever its reads are answered by. */
export class PostgresConnection implements RowReader, RowWriter {
  readonly narrativeIndex = POSTGRES_NARRATIVE_INDEX;

  constructor(
    private readonly primary: Pool,
    private readonly places: ReadPlaces,
    private readonly runner: StatementRunner,
  ) {}

  get statementsRun(): number {
    return this.runner.statementsRun;
  }

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

  version(): Promise<string> {
    return this.places.version();
  }

  read(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    return this.readOn((client) => this.runner.rows(client, sql, parameters, LONGEST_SILENCE_MS));
  }

  readTogether(statements: readonly string[]): Promise<readonly (readonly Row[])[]> {
    return this.readOn((client) =>
      within(client, BEGIN_SNAPSHOT, async () => {
        const answers: (readonly Row[])[] = [];
        for (const sql of statements)
          answers.push(await this.runner.rows(client, sql, [], LONGEST_SILENCE_MS));
        return answers;
      }),
    );
  }

  async transaction<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    try {
      return await borrowClient(this.primary, (client) =>
        within(client, BEGIN, () => this.write(client, work)),
      );
    } catch (error) {
      throw errorCode(error) === LOCK_NOT_AVAILABLE ? new StorageBusyError() : error;
    }
  }

  private async readOn<T>(work: Work<T>): Promise<T> {
    try {
      return await this.places.read(work);
    } catch (error) {
      throw errorCode(error) === QUERY_CANCELED ? new StorageTimeoutError() : error;
    }
  }

  private async write<T>(client: PoolClient, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    let hasWritten = false;
    const unit = this.unitOf(client, () => (hasWritten = true));
    const result = await work(unit);
    if (hasWritten) await unit.write(SET_VERSION, [newVersion()]);
    return result;
  }

  note(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]> {
    return borrowClient(this.primary, (client) => this.runner.rows(client, sql, parameters));
  }

  private unitOf(client: PoolClient, onWrite: () => void): UnitOfWork {
    return {
      read: (sql, parameters) => this.runner.rows(client, sql, parameters),
      write: async (sql, parameters) => {
        onWrite();
        await this.runner.rows(client, sql, parameters);
      },
      insert: async (insertion, rows) => {
        if (rows.length === 0) return;
        onWrite();
        await this.insert(client, insertion, rows);
      },
      note: (sql, parameters) => this.runner.rows(client, sql, parameters),
    };
  }

  /** All rows by one statement whose text does not depend on their number: a list a column. */
  private insert(
    client: PoolClient,
    { into, types, onConflict }: Insertion,
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    const lists = types.map((type) => `CAST(? AS ${type}[])`).join(', ');
    const columns = types.map((_, column) => rows.map((row) => row[column]!));
    return this.runner.writeColumns(client, `${into} SELECT * FROM unnest(${lists}) ${onConflict}`, columns);
  }
}

/** Does work between a BEGIN and a COMMIT. If it fails nothing of it stays, and nobody waits for its locks. */
async function within<T>(client: PoolClient, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    await say(client, begin);
    const result = await work();
    await say(client, 'COMMIT');
    return result;
  } catch (error) {
    // Where nobody answers nothing is said.
    if (!(error instanceof StorageUnavailableError)) await say(client, 'ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function say(client: PoolClient, sql: string): Promise<void> {
  await client.query(sql).catch((error: unknown) => {
    throw orUnavailable(error);
  });
}
