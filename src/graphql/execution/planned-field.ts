import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';

/** A field of a query, as its resolver is called for each object that has it. */
export interface PlannedField {
  readonly definition: GraphQLField<unknown, unknown>;
  /** The first of the selections under its response name: all have the same arguments. */
  readonly node: FieldNode;
  readonly info: (variables: Readonly<Record<string, unknown>>) => GraphQLResolveInfo;
}
