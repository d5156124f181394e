import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

/** A calendar date without a time zone, as documents print it. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar date (日期), such as "2022-12-31".',
});

/** An instant; whatever offset it is given in, it is served in UTC. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant (时刻) by RFC 3339, served in UTC, such as "2023-01-31T08:00:00.000Z".',
});

/** A whole number beyond the 32 bits of Int: a city can take tens of millions of decisions a year. */
export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  description: 'A whole number (整数) that may pass the 32 bits of Int, up to 9,007,199,254,740,991.',
});
