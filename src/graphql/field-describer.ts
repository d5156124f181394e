import { getNamedType, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';

/** What the schema says of a field. */
export interface FieldDescription {
  readonly description: string;
  /** The values of an enum; null of any other field. */
  readonly values: readonly string[] | null;
}

/** Given the schema, returns what tells of a field, named such as `Report.year`, what the schema says of it. */
export function fieldDescriber(schema: GraphQLSchema): (field: string) => FieldDescription {
  return (path) => {
    const [typeName, fieldName] = path.split('.') as [string, string];
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new RangeError(`${path} is no field of the schema.`);
    const named = getNamedType(field.type);
    return {
      description: field.description ?? '',
      values: isEnumType(named) ? named.getValues().map(({ name }) => name) : null,
    };
  };
}
