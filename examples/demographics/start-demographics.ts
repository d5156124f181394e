import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { residentsOf } from './residents';

/** The fields of a district that the router sends. */
interface DistrictKey {
  readonly code: string;
}

/** The fields of a report that the router sends: the key, and what `@requires` names. */
interface RequiredOfReport {
  readonly districtCode: string | null;
  readonly year: number;
  readonly newApplications: number | null;
}

/** The subgraph's schema as text, as composition reads it. */
export const DEMOGRAPHICS_SCHEMA = readFileSync(join(__dirname, 'schema.graphql'), 'utf8');

const resolvers = {
  Query: {
    districtsByResidents: (
      _: unknown,
      { codes, year }: { readonly codes: string[]; readonly year: number },
    ) =>
      codes
        .map((code) => ({ code, residents: residentsOf(code, year)?.residents ?? 0 }))
        .filter(({ residents }) => residents > 0)
        .sort((a, b) => b.residents - a.residents),
  },
  District: {
    population: ({ code }: DistrictKey, { year }: { readonly year: number }) => residentsOf(code, year),
  },
  Report: {
    applicationsPer10000Residents({ districtCode, year, newApplications }: RequiredOfReport) {
      const population = districtCode === null ? null : residentsOf(districtCode, year);
      if (!population || newApplications === null) return null;
      return Math.round((newApplications / population.residents) * 1_000_000) / 100;
    },
  },
};

/** Given a port, 0 for a free one, serves the subgraph on this machine alone. */
export async function startDemographics(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(DEMOGRAPHICS_SCHEMA), resolvers }),
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' } });
  return { url, stop: () => server.stop() };
}
