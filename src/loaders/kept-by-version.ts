/** No key of ours is longer; that there is nothing under a longer one, which a stranger made up, is not kept. */
const LONGEST_KEY = 64;

/**
 * What is read of the dataset by key, kept while the dataset's version stays, up to so many keys; that a key has no value
 * is kept as well. The version is read at each use, before anything else is: so what is kept was true when it was asked
 * for, whoever has written meanwhile. Once more keys come than there is room for, all is let go: a nation either fits
 * or does not, and this takes no order of use to be kept.
 */
export class KeptByVersion<Value extends object> {
  private version: string | null = null;
  private readonly values = new Map<string, Value | null>();

  constructor(
    private readonly readVersion: () => Promise<string>,
    private readonly most: number,
  ) {}

  /** Given keys and how the values of some are read, returns the values of all that have one. */
  async get(
    keys: readonly string[],
    read: (missing: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<ReadonlyMap<string, Value>> {
    const version = await this.readVersion();
    if (version !== this.version) this.begin(version);
    const found = new Map<string, Value>();
    const missing: string[] = [];
    for (const key of keys) {
      const kept = this.values.get(key);
      if (kept) found.set(key, kept);
      else if (kept === undefined) missing.push(key);
    }
    if (missing.length === 0) return found;
    const values = await read(missing);
    for (const [key, value] of values) found.set(key, value);
    // Another request may have seen a later version meanwhile.
    if (this.version === version) this.keep(missing, values);
    return found;
  }

  private begin(version: string): void {
    this.values.clear();
    this.version = version;
  }

  private keep(keys: readonly string[], values: ReadonlyMap<string, Value>): void {
    if (this.values.size + keys.length > this.most) this.values.clear();
    if (keys.length > this.most) return;
    for (const key of keys) {
      const value = values.get(key) ?? null;
      if (value !== null || key.length <= LONGEST_KEY) this.values.set(key, value);
    }
  }
}
