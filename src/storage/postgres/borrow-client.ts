import type { Pool, PoolClient } from 'pg';
import { orUnavailable } from './lost-connection';

/** Does work on a connection. */
export type Work<T> = (client: PoolClient) => Promise<T>;

const ignore = (): void => undefined;

/** Given a pool, does work on one of its connections; one on which anything failed is not used again. */
export async function borrowClient<T>(pool: Pool, work: Work<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw orUnavailable(error);
  });
  // Lost between two statements, it would end the process; the next statement fails by it.
  client.on('error', ignore);
  let isSound = false;
  try {
    const result = await work(client);
    isSound = true;
    return result;
  } finally {
    client.off('error', ignore);
    client.release(!isSound);
  }
}
