import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A place where a client's text goes in: a query with `$text` there and nowhere else. */
export interface TextArgument {
  /** `district.code`, `districts.filter.name`. */
  readonly name: string;
  readonly query: string;
}

const TEXTUAL: ReadonlySet<string> = new Set(['ID', 'String', 'DateTime', 'Date', 'Decimal', '_Any']);

/** Given the schema, returns every argument of its queries and mutations that takes text, also within inputs and lists. */
export function textArguments(schema: GraphQLSchema): TextArgument[] {
  const found: TextArgument[] = [];
  for (const operation of ['query', 'mutation'] as const) {
    const root = operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
    for (const field of Object.values(root.getFields()))
      for (const argument of field.args)
        for (const { path, value, type } of placesIn(argument.type, argument.name))
          found.push({
            name: `${field.name}.${path}`,
            query: `${operation} ($text: ${type}) { ${call(field, argument, value)} }`,
          });
  }
  return found;
}

interface TextPlace {
  readonly path: string;
  /** The value of the argument, with the variable in it. */
  readonly value: string;
  readonly type: string;
}

function placesIn(type: GraphQLInputType, path: string): TextPlace[] {
  const named = getNamedType(type);
  const within = (value: string): string => (isListType(getNullableType(type)) ? `[${value}]` : value);
  if (isScalarType(named) && TEXTUAL.has(named.name))
    return [{ path, value: within('$text'), type: `${named.name}!` }];
  if (!isInputObjectType(named)) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    placesIn(field.type, `${path}.${field.name}`).map((place) => {
      const others = fields.filter((other) => other !== field && isRequiredInputField(other));
      const members = [
        `${field.name}: ${place.value}`,
        ...others.map((other) => `${other.name}: ${plainValue(other.type)}`),
      ];
      return { ...place, value: within(`{ ${members.join(', ')} }`) };
    }),
  );
}

function call(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, value: string): string {
  const others = field.args.filter((other) => other !== argument && isRequiredArgument(other));
  const given = [
    `${argument.name}: ${value}`,
    ...others.map((other) => `${other.name}: ${plainValue(other.type)}`),
  ];
  const type = getNamedType(field.type);
  return `${field.name}(${given.join(', ')}) ${isObjectType(type) || !isScalarType(type) ? '{ __typename }' : ''}`;
}

/** A value that is in order, where another argument is tried. */
function plainValue(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${plainValue(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${plainValue(field.type)}`).join(', ')} }`;
  }
  const { name } = nullable as { readonly name: string };
  if (name === 'Int' || name === 'SafeInt') return '2022';
  if (name === 'Boolean') return 'true';
  if (name === '_Any') return '{ __typename: "District", code: "120110" }';
  return '"120110"';
}
