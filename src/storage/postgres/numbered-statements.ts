import { createHash } from 'node:crypto';

/** A statement as PostgreSQL takes it, under the name by which each connection keeps it prepared. */
export interface NumberedStatement {
  readonly name: string;
  readonly text: string;
}

/** Filters combine into many statement texts; more than this many are not kept. */
const CAPACITY = 500;
const STRING_OR_PARAMETER = /'[^']*'|"[^"]*"|\?/g;

/** Statements with their parameters numbered, by their text with question marks. */
export class NumberedStatements {
  private readonly statements = new Map<string, NumberedStatement>();

  /** Given a statement's text, returns it with `$1`, `$2` for its question marks, and always the same name. */
  get(sql: string): NumberedStatement {
    const kept = this.statements.get(sql);
    if (kept) return kept;
    const statement = {
      name: createHash('sha256').update(sql).digest('hex').slice(0, 32),
      text: numbered(sql),
    };
    if (this.statements.size === CAPACITY) this.statements.clear();
    this.statements.set(sql, statement);
    return statement;
  }
}

function numbered(sql: string): string {
  let parameters = 0;
  return sql.replace(STRING_OR_PARAMETER, (part) => {
    if (part !== '?') return part;
    parameters += 1;
    return `$${parameters}`;
  });
}
