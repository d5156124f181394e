import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';

/** What a resolver may know of its field in a plan, which takes rows that are written already. */
export interface PlannedInfo extends GraphQLResolveInfo {
  readonly takesWrittenRows: true;
}

/** A field of a query, as its resolver is called for each object that has it. */
export interface PlannedField {
  readonly definition: GraphQLField<unknown, unknown>;
  /** The first of the selections under its response name: all have the same arguments. */
  readonly node: FieldNode;
  readonly info: (variables: Readonly<Record<string, unknown>>) => PlannedInfo;
}
