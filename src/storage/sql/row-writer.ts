import type { Parameter, Row } from './row-reader';

/** The statements of one transaction. */
export interface UnitOfWork {
  read(sql: string, parameters?: readonly Parameter[]): readonly Row[];
  write(sql: string, parameters?: readonly Parameter[]): void;
}

/**
 * Writes in transactions. The work of one is done without a pause, so no read of this process sees half of it, and
 * no other write comes between. If it throws, nothing was written.
 */
export interface RowWriter {
  transaction<T>(work: (unit: UnitOfWork) => T): Promise<T>;
}
