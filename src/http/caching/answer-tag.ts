import { createHash } from 'node:crypto';

/** All that an answer to an anonymous caller follows from. */
export interface AnswerOrigin {
  /** SHA-256 of the query's text. */
  readonly queryHash: string;
  readonly operationName: string | null;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Of the dataset. */
  readonly version: string;
}

/**
 * Given which program answers, returns what names an answer by all that it follows from. Answers of one name are the
 * same to the byte.
 */
export function tagAnswers(program: string): (origin: AnswerOrigin) => string {
  return ({ queryHash, operationName, variables, version }) =>
    createHash('sha256')
      .update(JSON.stringify([program, version, queryHash, operationName, variables ?? {}]))
      .digest('base64url');
}
