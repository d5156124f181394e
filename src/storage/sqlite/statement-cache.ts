import type { Database, Statement } from 'better-sqlite3';

/** Filters combine into many statement texts; more than this many are not kept. */
const CAPACITY = 500;

/** The prepared statements of a connection by their text, the least recently used dropped first. */
export class StatementCache {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly database: Database) {}

  /** Given a statement's text, returns it prepared; a query answers with arrays. */
  get(sql: string): Statement {
    const kept = this.statements.get(sql);
    if (kept) {
      if (this.statements.size === CAPACITY) {
        this.statements.delete(sql);
        this.statements.set(sql, kept);
      }
      return kept;
    }
    const statement = this.database.prepare(sql);
    if (statement.reader) statement.raw(true);
    if (this.statements.size === CAPACITY) this.dropOldest();
    this.statements.set(sql, statement);
    return statement;
  }

  private dropOldest(): void {
    for (const oldest of this.statements.keys()) {
      this.statements.delete(oldest);
      return;
    }
  }
}
