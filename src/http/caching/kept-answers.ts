import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerTypes } from './answer-types';
import type { Caching } from './caching-plugin';

/** An answer that is kept, its media type, and the name of the operation it answers, if it has one. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly operationName: string | null;
}

/** What a request may bring to be answered from what is kept alone; all else has to be looked at more closely. */
const MEMBERS: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);
const NAMED = /^\s*query\s+([_A-Za-z]\w*)/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Finds the answers to POSTs among the kept ones, before Apollo looks at them, which takes several times as long as a
 * small answer itself. An answer is kept under all that it follows from, and was given to the same request before, after
 * everything that refuses: so it is the answer, or there is none.
 */
export class KeptAnswers {
  private readonly types = new AnswerTypes();

  constructor(private readonly caching: Caching) {}

  /** Given a POST, returns its answer if that is kept, else null. */
  async find({ headers, body }: FastifyRequest): Promise<KeptAnswer | null> {
    const { answers, version, tagOf } = this.caching;
    if (!answers || headers.authorization !== undefined || headers['x-cost'] !== undefined) return null;
    const type = this.types.of(headers.accept);
    if (type === undefined || !isObject(body)) return null;
    const { query, variables, operationName } = body;
    if (typeof query !== 'string' || !Object.keys(body).every((name) => MEMBERS.has(name))) return null;
    if (typeof (operationName ?? '') !== 'string' || !isObject(variables ?? {})) return null;
    if (!isPlain(body['extensions'])) return null;
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
    return {
      body: kept,
      type,
      operationName: (operationName as string | null) ?? NAMED.exec(query)?.[1] ?? null,
    };
  }

  /** Learns from Apollo's answer to a POST in which type such requests are answered. */
  learn({ headers }: FastifyRequest, reply: FastifyReply): void {
    const type = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof type === 'string') this.types.learn(headers.accept, type);
  }
}

/** Whether extensions of a request change nothing of its answer: clients say in them what they are. */
function isPlain(extensions: unknown): boolean {
  return (extensions ?? null) === null || (isObject(extensions) && !('persistedQuery' in extensions));
}
