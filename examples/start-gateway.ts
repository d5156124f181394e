import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** Given a supergraph and a port, 0 for a free one, serves it with Apollo Gateway on this machine alone. */
export async function startGateway(
  supergraphSdl: string,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const gateway = new ApolloGateway({ supergraphSdl });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' } });
  return { url, stop: () => server.stop() };
}
