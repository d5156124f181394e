import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** A query with the fragments it may spread, valid by the schema. */
export interface Query {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * What a resolver may know of its field in a plan, which takes rows that are written already; not where in the answer it
 * stands: one info serves all values of a field. Nothing of the request that the plan was made for is kept in it.
 */
export class FieldInfo implements GraphQLResolveInfo {
  readonly takesWrittenRows = true;
  readonly rootValue = undefined;
  readonly fieldName: string;
  readonly returnType: GraphQLOutputType;
  readonly schema: GraphQLSchema;
  readonly fragments: Query['fragments'];
  readonly operation: OperationDefinitionNode;

  constructor(
    { schema, fragments, operation }: Query,
    readonly parentType: GraphQLObjectType,
    { name, type }: GraphQLField<unknown, unknown>,
    readonly fieldNodes: readonly FieldNode[],
    readonly variableValues: Variables,
  ) {
    this.fieldName = name;
    this.returnType = type;
    this.schema = schema;
    this.fragments = fragments;
    this.operation = operation;
  }

  get path(): never {
    throw new Error('The path of a planned field is not known.');
  }
}

/** A field of a query, as its resolver is called for each object that has it. */
export interface PlannedField {
  readonly definition: GraphQLField<unknown, unknown>;
  /** The first of the selections under its response name: all have the same arguments. */
  readonly node: FieldNode;
  readonly info: (variables: Variables) => FieldInfo;
}
