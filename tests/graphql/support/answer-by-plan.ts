import { getOperationAST, type DocumentNode } from 'graphql';
import { createContext, type QueryExecutor } from '../../../src/graphql';
import type { TestGraph } from './open-test-graph';

export type Variables = Readonly<Record<string, unknown>>;

/** Asks an executor in a context of its own; returns the body of the response, or null if it leaves the query be. */
export async function answerByPlan(
  executor: QueryExecutor,
  { storage }: Pick<TestGraph, 'storage'>,
  document: DocumentNode,
  variables: Variables,
): Promise<string | null> {
  const operation = getOperationAST(document) ?? undefined;
  const answer = await executor.answer({ document, operation, variables, context: createContext(storage) });
  return answer && answer.body.toString('utf8');
}
