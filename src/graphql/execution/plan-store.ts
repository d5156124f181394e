import { Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { planQuery, type QueryPlan } from './plan-query';
import type { Query } from './planned-field';

/** How many fields the plans kept have together: a few thousand honest queries. */
const MOST_FIELDS = 50_000;

/** What a plan takes beside its fields, in fields. */
const PLAN_FIELDS = 10;

/** What is known of an operation that came before. */
interface KnownOperation {
  readonly id: number;
  /** The variables that decide whether a field is in the answer: for each of their values the plan is another. */
  readonly conditions: readonly string[];
  plannable: boolean;
}

/**
 * The plans of the queries that repeat, those used last. A query is planned when it comes a second time, so queries
 * that come once, however many, cost and keep nothing. Documents are told apart by identity: the server parses each
 * text once.
 */
export class PlanStore {
  private readonly operations = new WeakMap<OperationDefinitionNode, KnownOperation>();
  private readonly plans = new LRUCache<string, QueryPlan>({
    maxSize: MOST_FIELDS,
    sizeCalculation: ({ fields }) => PLAN_FIELDS + fields,
  });
  private lastId = 0;

  /** Given a query, its document and its coerced variables, returns its plan, or null if it has none. */
  planOf(
    query: Query,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
  ): QueryPlan | null {
    const known = this.operations.get(query.operation);
    if (!known) {
      this.lastId += 1;
      const conditions = conditionsOf(document);
      this.operations.set(query.operation, { id: this.lastId, conditions, plannable: true });
      return null;
    }
    if (!known.plannable) return null;
    const key = `${known.id} ${known.conditions.map((name) => String(variables[name])).join()}`;
    const kept = this.plans.get(key);
    if (kept) return kept;
    const plan = planQuery(query, variables);
    if (plan) this.plans.set(key, plan);
    else known.plannable = false;
    return plan;
  }
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      for (const { value } of directive.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
