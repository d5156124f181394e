/** How long work took by the clock, and how much of this process's own time, which other work does not stretch. */
export interface Taken {
  readonly seconds: number;
  readonly coreSeconds: number;
}

/** Given work, does it and returns what it took. */
export async function timed(work: () => Promise<unknown>): Promise<Taken> {
  const begin = performance.now();
  const usedBefore = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(usedBefore);
  return { seconds: (performance.now() - begin) / 1000, coreSeconds: (user + system) / 1e6 };
}
