import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { declaredSize, listSize, NO_PAGE, pageOf, type Page } from './list-sizes';

/** How large an operation is before it runs. */
export interface OperationSize {
  /** Levels of nested fields: `{ district { name } }` has depth 2. */
  readonly depth: number;
  /** Fields that bear an alias, fragments expanded. */
  readonly aliases: number;
  /** How many field values the answer may hold: a list multiplies what is selected inside it. */
  readonly cost: number;
}

const NOTHING: OperationSize = { depth: 0, aliases: 0, cost: 0 };

/**
 * Given a valid operation and its coerced variables, returns its size. Introspection counts for nothing but its
 * aliases: the whole schema once in an answer is enough.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const root = schema.getRootType(operation.operation);
  return root
    ? new Measurement(schema, document, variables).selections(operation.selectionSet, root, NO_PAGE)
    : NOTHING;
}

/** Measures each fragment once for each page size it is spread under, however often it is spread. */
class Measurement {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, OperationSize>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  /** `page` is that of the connection or comparison that the selections belong to. */
  selections(set: SelectionSetNode, parent: GraphQLCompositeType, page: Page): OperationSize {
    let { depth, aliases, cost } = NOTHING;
    for (const node of set.selections) {
      const size = this.selection(node, parent, page);
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      cost += size.cost;
    }
    return { depth, aliases, cost };
  }

  private selection(node: SelectionNode, parent: GraphQLCompositeType, page: Page): OperationSize {
    switch (node.kind) {
      case Kind.FIELD:
        return this.field(node, parent, page);
      case Kind.INLINE_FRAGMENT:
        return this.selections(
          node.selectionSet,
          this.typeNamed(node.typeCondition?.name.value) ?? parent,
          page,
        );
      case Kind.FRAGMENT_SPREAD:
        return this.fragment(node.name.value, page);
    }
  }

  private fragment(name: string, page: Page): OperationSize {
    const key = [name, page.size, ...page.lists].join(' ');
    let size = this.measured.get(key);
    if (!size) {
      const fragment = this.fragments.get(name);
      const type = this.typeNamed(fragment?.typeCondition.name.value);
      size = fragment && type ? this.selections(fragment.selectionSet, type, page) : NOTHING;
      this.measured.set(key, size);
    }
    return size;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, page: Page): OperationSize {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const aliases = node.alias && node.name.value !== '__typename' ? 1 : 0;
    // `__typename`, `__schema` and `__type` are fields of no type.
    if (!definition) return { ...NOTHING, aliases };
    const args = getArgumentValues(definition, node, this.variables);
    const declared = declaredSize(this.schema, definition);
    const isList = isListType(getNullableType(definition.type));
    const items = isList ? listSize(node.name.value, args, declared, page) : 1;
    const type = getNamedType(definition.type);
    const inner =
      node.selectionSet && isCompositeType(type)
        ? this.selections(node.selectionSet, type, pageOf(args, declared))
        : NOTHING;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + aliases,
      cost: items * (inner.cost + 1),
    };
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
