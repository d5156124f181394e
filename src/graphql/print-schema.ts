import { printSubgraphSchema } from '@apollo/subgraph';
import { buildSchema } from './build-schema';

/** Returns the subgraph's schema as text, with its federation directives: the content of `schema.graphql`. */
export function printSchemaText(): string {
  return `${printSubgraphSchema(buildSchema()).trim()}\n`;
}
