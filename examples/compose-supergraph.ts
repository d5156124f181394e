import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMOGRAPHICS_SCHEMA } from './demographics/start-demographics';

/** A subgraph, and where the router reaches it. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly schema: string;
}

/** Given the addresses of the two subgraphs, returns them with their schemas. */
export function exampleSubgraphs(gongkaiUrl: string, demographicsUrl: string): Subgraph[] {
  const gongkaiSchema = readFileSync(join(__dirname, '../schema.graphql'), 'utf8');
  return [
    { name: 'gongkai', url: gongkaiUrl, schema: gongkaiSchema },
    { name: 'demographics', url: demographicsUrl, schema: DEMOGRAPHICS_SCHEMA },
  ];
}

/** Given subgraphs, returns the supergraph as text, for any router. */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, schema }) => ({ name, url, typeDefs: parse(schema) })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
