import type { Pool } from 'pg';
import { READ_VERSION } from '../sql/dataset-version';
import { borrowClient, type Work } from './borrow-client';
import type { Replica } from './replica';
import { shareNext } from './share-next';
import type { StatementRunner } from './statement-runner';

/** What is asked all the time is answered at once, or the primary is not there. */
const LONGEST_VERSION_MS = 5_000;

/** Where reads are answered: no read misses anything that was committed before it was asked for. */
export interface ReadPlaces {
  read<T>(work: Work<T>): Promise<T>;
  /** The version of what is stored now, as the primary says. */
  version(): Promise<string>;
}

/**
 * Given the primary and its replicas, returns where reads are answered. The primary is asked for the version first, one
 * small statement for all reads that come together; a replica answers that is found to have that version, the primary
 * where none is. So replicas may lag or fail as they like: it costs reads of the primary, never an outdated answer.
 */
export function readPlaces(primary: Pool, replicas: readonly Replica[], runner: StatementRunner): ReadPlaces {
  const version = shareNext(() =>
    borrowClient(primary, async (client) => {
      const [row] = await runner.rows(client, READ_VERSION, [], LONGEST_VERSION_MS);
      return row![0] as string;
    }),
  );
  if (replicas.length === 0) return { read: (work) => borrowClient(primary, work), version };

  let turn = 0;
  return {
    version,
    async read(work) {
      const current = await version();
      turn += 1;
      for (let each = 0; each < replicas.length; each += 1) {
        const result = await replicas[(turn + each) % replicas.length]!.read(current, work);
        if (result) return result.answer;
      }
      return borrowClient(primary, work);
    },
  };
}
