import { GraphQLScalarType, Kind } from 'graphql';

const DECIMAL = /^-?\d{1,40}(?:\.\d{1,40})?$/;

function readDecimal(value: unknown): string {
  if (typeof value === 'string' && DECIMAL.test(value)) return value;
  throw new TypeError('Decimal must be a string of digits such as "3027.6557".');
}

/** An exact decimal number as a JSON string: amounts of money and the figures of cells never pass through a float. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number (小数) as a string, such as "3027.6557".',
  serialize: readDecimal,
  parseValue: readDecimal,
  parseLiteral: (node) => readDecimal(node.kind === Kind.STRING ? node.value : undefined),
});
