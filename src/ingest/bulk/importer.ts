import { isDead, newImporterId } from './importer-id';
import type { ReadingRepository } from '../../storage';

/** How long the claims of an importer that died hold, if nobody can tell that it did. */
const LEASE_MS = 10_000;
/** Several a lease, so that one that comes late loses nothing. */
const BEAT_MS = 2_000;

/** One import among those that may share its documents, for as long as it lives. */
export class Importer {
  /** When it began, as ISO. */
  readonly since = new Date().toISOString();
  readonly id = newImporterId();
  private readonly beats: NodeJS.Timeout;

  private constructor(private readonly readings: ReadingRepository) {
    // Once the lease has run out a document is read twice at worst, and stored once all the same.
    this.beats = setInterval(() => void this.keepAlive().catch(() => undefined), BEAT_MS).unref();
  }

  /** Begins to import: from now on its claims hold. */
  static async join(readings: ReadingRepository): Promise<Importer> {
    const importer = new Importer(readings);
    await importer.keepAlive();
    return importer;
  }

  /** Ends the claims of importers that died on this machine, without waiting for their leases. */
  async buryTheDead(): Promise<void> {
    const dead = (await this.readings.importers()).filter(isDead);
    for (const importer of dead) await this.readings.leave(importer);
  }

  async leave(): Promise<void> {
    clearInterval(this.beats);
    await this.readings.leave(this.id);
  }

  private keepAlive(): Promise<void> {
    return this.readings.keepAlive(this.id, new Date(Date.now() + LEASE_MS).toISOString());
  }
}
