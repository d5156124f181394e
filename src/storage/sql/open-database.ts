import type { DataSource } from 'typeorm';
import type { RowReader } from './row-reader';
import type { RowWriter } from './row-writer';

/** Sees the SQL of every statement the database runs. */
export type StatementListener = (sql: string) => void;

/** A replica as it is seen from here. */
export interface ReplicaUse {
  /** Whether it answers reads: it was there when it was last asked, and behind nothing. */
  readonly isUsed: boolean;
  /** How many reads it has answered. */
  readonly answered: number;
}

/** A database that answers. */
export interface OpenDatabase {
  readonly dataSource: DataSource;
  readonly connection: RowReader & RowWriter;
  readonly replicas: readonly ReplicaUse[];
  /**
   * Applies the migrations that are missing, all or none. Of two processes that start at once, the second waits and
   * finds nothing left to do.
   */
  migrate(): Promise<void>;
  close(): Promise<void>;
}
