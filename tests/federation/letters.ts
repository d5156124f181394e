import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** A subgraph of a team that knows reports by their agency and year only, and adds nothing to them. */
export const LETTERS_SCHEMA = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type Query { letters: [Letter!]! }
  type Letter { text: String! report: Report }
  type Report @key(fields: "agencyId year", resolvable: false) { agencyId: ID! year: Int! }
`;

const letters = [
  { text: 'thanks', report: { agencyId: '120110', year: 2022 } },
  { text: 'lost', report: { agencyId: '120110', year: 1999 } },
];

/** Serves the letters on a free port. */
export async function startLetters(): Promise<{ url: string; stop(): Promise<void> }> {
  const resolvers = { Query: { letters: () => letters } };
  const schema = buildSubgraphSchema({ typeDefs: parse(LETTERS_SCHEMA), resolvers });
  const server = new ApolloServer({
    schema,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return { url, stop: () => server.stop() };
}
