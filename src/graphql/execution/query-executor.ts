import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphqlContext } from '../context';
import { coerceVariables } from './coerce-variables';
import { WrittenAnswer } from './written-answer';
import { KeptBytes, type KeptCounts } from './kept-bytes';
import { PlanRun } from './plan-run';
import { PlanStore } from './plan-store';

/** A valid request, as it comes to be executed. */
export interface ExecutableRequest {
  readonly document: DocumentNode;
  /** Absent if the document has none of the name asked for. */
  readonly operation: OperationDefinitionNode | undefined;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: GraphqlContext;
}

/**
 * Answers queries that repeat by plans, which takes a fraction of the time of working each out anew. It gives only
 * answers without any error; all others are graphql-js's to give, whose answers these are to the letter.
 */
export class QueryExecutor {
  private readonly plans = new PlanStore();
  private readonly answers: KeptBytes | null;
  private answered = 0;

  /** `keptBytes`: how much is kept of what follows from reports' revisions; with 0, nothing. */
  constructor(
    private readonly schema: GraphQLSchema,
    keptBytes: number,
  ) {
    this.answers = keptBytes > 0 ? new KeptBytes(keptBytes) : null;
  }

  /** How the kept answers served so far; null if none are kept. */
  get counts(): KeptCounts | null {
    return this.answers?.counts ?? null;
  }

  /** How many answers it gave. */
  get planned(): number {
    return this.answered;
  }

  /** Given a valid request, returns its data, or null if graphql-js has to answer. */
  async answer({
    document,
    operation,
    variables,
    context,
  }: ExecutableRequest): Promise<WrittenAnswer | null> {
    if (operation?.operation !== OperationTypeNode.QUERY) return null;
    const coerced = coerceVariables(this.schema, operation, variables);
    if (!coerced) return null;
    const query = { schema: this.schema, operation, fragments: fragmentsOf(document) };
    const plan = this.plans.planOf(query, document, coerced);
    if (!plan) return null;
    const body = await new PlanRun({ context, variables: coerced, answers: this.answers }).start(plan.write);
    if (!body) return null;
    this.answered += 1;
    return new WrittenAnswer(body);
  }
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}
