import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Caching } from './caching-plugin';

/** An answer that is kept, and the name of the operation it answers, if it has one. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly operationName: string | null;
}

/** What a request may bring to be answered from what is kept alone; all else has to be looked at more closely. */
const MEMBERS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);
const ACCEPTED: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);
const NAMED = /^\s*query\s+([_A-Za-z]\w*)/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Given what to cache by, returns what finds the answer to a POST among the kept ones, before Apollo looks at it, which
 * takes several times as long as a small answer itself. An answer is kept under all that it follows from, and was given
 * to the same request before, after everything that refuses: so it is the answer, or there is none, null.
 */
export function findKept({
  version,
  tagOf,
  answers,
}: Caching): (request: FastifyRequest) => Promise<KeptAnswer | null> {
  return async ({ headers, body }) => {
    if (!answers || headers.authorization !== undefined || !ACCEPTED.has(headers.accept)) return null;
    if (headers['x-cost'] !== undefined || !isObject(body)) return null;
    const { query, variables, operationName } = body;
    if (typeof query !== 'string' || !Object.keys(body).every((name) => MEMBERS.has(name))) return null;
    if (typeof (operationName ?? '') !== 'string' || !isObject(variables ?? {})) return null;
    const current = await version().catch(() => null);
    if (current === null) return null;
    const tag = tagOf({
      queryHash: createHash('sha256').update(query).digest('hex'),
      operationName: (operationName as string | null | undefined) ?? null,
      variables: variables as Readonly<Record<string, unknown>> | undefined,
      version: current,
    });
    const kept = tag === null ? undefined : answers.find(tag);
    if (!kept) return null;
    return { body: kept, operationName: (operationName as string | null) ?? NAMED.exec(query)?.[1] ?? null };
  };
}
