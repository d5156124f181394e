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
 * same to the byte; one has no name, null, if the variables are nested beyond what can be written.
 */
export function tagAnswers(program: string): (origin: AnswerOrigin) => string | null {
  return ({ queryHash, operationName, variables, version }) => {
    const text = writable([program, version, queryHash, operationName, variables ?? {}]);
    return text === null ? null : createHash('sha256').update(text).digest('base64url');
  };
}

/** JSON.stringify goes as deep as there is stack. */
function writable(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
