import type { EmbeddedServer } from './embedded-server';

/** What was started before the tests and is to be stopped after them. */
export const POSTGRES_SERVERS: EmbeddedServer[] = [];

export default async function stopPostgres(): Promise<void> {
  for (const server of POSTGRES_SERVERS.splice(0)) await server.stop();
}
