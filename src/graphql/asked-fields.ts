import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';

/** Selections are the same objects for all values of a field, in a plan for all requests. */
const KNOWN = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

/** Given what a resolver knows of its field, returns the names of the fields asked of the objects that it answers. */
export function askedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const known = KNOWN.get(info.fieldNodes);
  if (known) return known;
  const { schema, fragments, variableValues, fieldNodes } = info;
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new TypeError(`${info.fieldName} answers objects of several types.`);
  const selected = collectSubfields(schema, fragments, variableValues, type, fieldNodes);
  const asked = new Set([...selected.values()].map(([node]) => node!.name.value));
  KNOWN.set(fieldNodes, asked);
  return asked;
}
