import { setTimeout as pause } from 'node:timers/promises';
import type { ReadingRepository } from '../../storage';
import { Importer } from './importer';

/** How long to wait before it is looked at whether it is one's turn. */
const RETRY_MS = 200;

/** Does work that only one importer on a database does at a time; the others wait, and one that dies loses its turn. */
export async function takeTurns<T>(
  name: string,
  readings: ReadingRepository,
  work: () => Promise<T>,
): Promise<T> {
  const importer = await Importer.join(readings);
  try {
    for (;;) {
      await importer.buryTheDead();
      if (await readings.claim(name, importer.id, { reader: name, since: importer.since })) break;
      await pause(RETRY_MS);
    }
    return await work();
  } finally {
    await readings.release(name, importer.id);
    await importer.leave();
  }
}
