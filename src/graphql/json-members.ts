import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { PLAIN_COLUMNS, type RowTable } from '../domain';
import type { JsonMember } from '../storage';

/** Selections are the same objects for all values of a field, in a plan for all requests. */
const KNOWN = new WeakMap<readonly FieldNode[], readonly JsonMember[] | null>();

/**
 * Given what a resolver of a table's rows knows of its field, returns how the database is to write them; null if who
 * asks takes objects only, or asks for more than columns.
 */
export function jsonMembers(info: GraphQLResolveInfo, table: RowTable): readonly JsonMember[] | null {
  if (!('takesWrittenRows' in info)) return null;
  let members = KNOWN.get(info.fieldNodes);
  if (members === undefined) {
    members = membersOf(info, PLAIN_COLUMNS[table]);
    KNOWN.set(info.fieldNodes, members);
  }
  return members;
}

function membersOf(info: GraphQLResolveInfo, columns: readonly string[]): JsonMember[] | null {
  const { schema, fragments, variableValues, fieldNodes } = info;
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return null;
  const members: JsonMember[] = [];
  for (const [name, [node]] of collectSubfields(schema, fragments, variableValues, type, fieldNodes)) {
    const column = node!.name.value;
    if (column === '__typename') members.push({ name, constant: JSON.stringify(type.name) });
    else if (columns.includes(column)) members.push({ name, column });
    else return null;
  }
  return members;
}
