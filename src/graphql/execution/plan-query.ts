import type { FieldNode, GraphQLObjectType } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getFieldDef } from 'graphql/execution/execute';
import { writeField, writeKept } from './plan-fields';
import type { WriteValue } from './plan-run';
import { planValue } from './plan-values';
import { FieldInfo, type PlannedField, type Query } from './planned-field';
import { allAsked, fieldAsked, type PlannedPart } from './planned-part';
import { followsFromRevision } from './revision-fields';

type Variables = Readonly<Record<string, unknown>>;
type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** A query worked out down to its leaves, for what its variables say in `@skip` and `@include`. */
export interface QueryPlan {
  readonly write: WriteValue;
  /** How many fields it has, fragments expanded. */
  readonly fields: number;
}

/** More than any honest query has; so large a plan would take more memory than it saves time. */
const MOST_FIELDS = 1_000;

/** What keeps a query from having a plan. */
class UnplannableError extends Error {}

/** Given a valid query and its coerced variables, returns its plan; null if it cannot have one. */
export function planQuery(query: Query, variables: Variables): QueryPlan | null {
  const planner = new Planner(query, variables);
  try {
    const { write } = planner.root();
    return { write, fields: planner.fields };
  } catch (error) {
    if (error instanceof UnplannableError) return null;
    throw error;
  }
}

class Planner {
  fields = 0;

  constructor(
    private readonly query: Query,
    private readonly variables: Variables,
  ) {}

  root(): PlannedPart {
    const { schema, fragments, operation } = this.query;
    const type = schema.getQueryType()!;
    return this.object(type, collectFields(schema, fragments, this.variables, type, operation.selectionSet));
  }

  private object(type: GraphQLObjectType, selected: Selected): PlannedPart {
    if (type.isTypeOf) throw new UnplannableError(`Values of ${type.name} are to be asked what they are.`);
    const parts = [...selected].map(([name, nodes]) => this.field(type, name, nodes));
    const keys = [...selected.keys()].map((name, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    const write: WriteValue = (run, source, out) => {
      if (source instanceof Error) throw source;
      for (let at = 0; at < parts.length; at += 1) {
        out.append(keys[at]!);
        parts[at]!.write(run, source, out);
      }
      out.append(parts.length === 0 ? '{}' : '}');
    };
    return { write, asked: allAsked(parts) };
  }

  private field(parentType: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): PlannedPart {
    this.fields += 1;
    if (this.fields > MOST_FIELDS) throw new UnplannableError('The query has too many fields.');
    const { schema, fragments } = this.query;
    const definition = getFieldDef(schema, parentType, nodes[0]!)!;
    const field: PlannedField = {
      definition,
      node: nodes[0]!,
      info: (variables) => new FieldInfo(this.query, parentType, definition, nodes, variables),
    };
    const value = planValue(field, definition.type, {
      schema,
      planObject: (type) =>
        this.object(type, collectSubfields(schema, fragments, this.variables, type, nodes)),
    });
    const asked = fieldAsked(name, field, value.asked);
    const write = writeField(field, value.write);
    return {
      asked,
      write: followsFromRevision(parentType.name, definition.name) ? writeKept(write, asked) : write,
    };
  }
}
