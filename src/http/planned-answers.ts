import { HeaderMap } from '@apollo/server';
import { WrittenAnswer, type QueryExecutor } from '../graphql';
import type { RequestListener } from './one-plugin';

/**
 * Given an executor, returns what lets it answer first, after all that refuses requests. What it does not
 * answer is executed as ever, and its errors are reported so.
 */
export function answerByPlan(executor: QueryExecutor): RequestListener {
  return {
    async responseForOperation({ document, operation, request, contextValue }) {
      const { variables } = request;
      const data = await executor.answer({ document, operation, variables, context: contextValue });
      if (!data) return null;
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    },
  };
}

/**
 * Given a result, returns the body of its response: as it was written, or as JSON on one line (Apollo indents by
 * default; machines read these answers). Apollo hands on what it gets here without a look, and Fastify sends bytes as
 * well as strings, at a third of the time.
 */
export function stringifyResult(result: {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}): string {
  const { data, errors, extensions } = result;
  const isAll = errors === undefined && extensions === undefined;
  if (data instanceof WrittenAnswer && isAll) return data.body as unknown as string;
  return JSON.stringify(result);
}
