/** The years of a trend, and where it may not be read across. */
interface Interrupted {
  readonly points: readonly { readonly year: number }[];
  readonly breaks: readonly { readonly year: number; readonly severity: 'BREAK' | 'CAVEAT' }[];
}

/** Given a trend, returns its years from one BREAK to the next: what one line may join. A CAVEAT parts nothing. */
export function stretches({ points, breaks }: Interrupted): number[][] {
  const broken = new Set(breaks.filter(({ severity }) => severity === 'BREAK').map(({ year }) => year));
  const all: number[][] = [[]];
  for (const { year } of points) {
    if (broken.has(year)) all.push([]);
    all.at(-1)!.push(year);
  }
  return all.filter((years) => years.length > 0);
}
