import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLEnumType,
  type GraphQLLeafType,
} from 'graphql';

/** Returns the JSON of a value that is not null. Throws if it is no value of the type. */
export type LeafText = (value: unknown) => string;

/** Given a scalar or enum, returns what writes its values: at once where they are plain, else as it serializes them. */
export function leafText(type: GraphQLLeafType): LeafText {
  const serialized = serializing(type);
  if (isEnumType(type)) return enumText(type, serialized);
  switch (type) {
    case GraphQLInt:
      return (value) =>
        typeof value === 'number' && (value | 0) === value ? String(value) : serialized(value);
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? JSON.stringify(value) : serialized(value));
    case GraphQLBoolean:
      return (value) => (typeof value === 'boolean' ? String(value) : serialized(value));
    default:
      return serialized;
  }
}

function enumText(type: GraphQLEnumType, serialized: LeafText): LeafText {
  const texts = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? serialized(value);
}

function serializing(type: GraphQLLeafType): LeafText {
  return (value) => {
    if (value instanceof Error) throw value;
    const text = JSON.stringify(type.serialize(value)) as string | undefined;
    if (text === undefined || text === 'null') throw new TypeError(`No value of ${type.name}.`);
    return text;
  };
}
