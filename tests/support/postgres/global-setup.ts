import { startEmbeddedServer } from './embedded-server';
import { POSTGRES_SERVERS } from './global-teardown';

/** Before the tests that need it: the PostgreSQL of TEST_DATABASE_URL, else one of their own, so that none is skipped. */
export default async function startPostgres(): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return;
  const server = await startEmbeddedServer();
  POSTGRES_SERVERS.push(server);
  process.env['TEST_DATABASE_URL'] = server.url;
}
