import { isFictionalCode, type AnnualReport } from '../domain';
import type { Repositories, WholeReport } from '../storage';
import { ALIKE, bandsOf, shinglesOf, similarity, type Shingles, type Surroundings } from '../validation';

/** More copies than this of one narrative say no more. */
const MOST_ALIKE = 5;

type Alike = Surroundings['alike'];
type Stores = Pick<Repositories, 'narratives' | 'reports'>;

/**
 * Given reports, stores the keys of their narratives where they are not yet stored, and returns by revision the reports
 * of other agencies, of the same year or the year before, whose narrative is nearly the same.
 */
export async function findAlike(
  whole: readonly WholeReport[],
  { narratives, reports }: Stores,
): Promise<ReadonlyMap<string, Alike>> {
  const shingles = new Map<string, Shingles>();
  for (const { revisionId, report } of whole) {
    const its = shinglesOf(report);
    if (its) shingles.set(revisionId, its);
  }
  const ids = [...shingles.keys()];
  const stored = await narratives.withBands(ids);
  const lacking = [...shingles].filter(([id]) => !stored.has(id));
  if (lacking.length > 0) await narratives.saveBands(new Map(lacking.map(([id, its]) => [id, bandsOf(its)])));

  const shared = await narratives.sharing(ids);
  const mayBeCopied = new Map(
    whole.map(({ revisionId, report }) => [
      revisionId,
      (shared.get(revisionId) ?? []).filter((other) => mayCopy(report, other)),
    ]),
  );
  const others = [...mayBeCopied.values()].flat().map(({ revisionId }) => revisionId);
  const sections = await reports.sectionsOf([...new Set(others)].filter((id) => !shingles.has(id)));
  const read = new Map([...sections].map(([id, its]) => [id, shinglesOf({ sections: its })]));
  const shinglesBy = (id: string): Shingles | null => shingles.get(id) ?? read.get(id) ?? null;

  return new Map(
    [...mayBeCopied].map(([id, candidates]) => {
      const own = shingles.get(id);
      const alike = candidates.flatMap(({ reportId, revisionId }) => {
        const its = shinglesBy(revisionId);
        const value = own && its ? similarity(own, its) : 0;
        return value >= ALIKE ? [{ reportId, value }] : [];
      });
      alike.sort((one, other) => other.value - one.value || (one.reportId < other.reportId ? -1 : 1));
      return [id, alike.slice(0, MOST_ALIKE)];
    }),
  );
}

/** Invented reports are never held against real ones. */
function mayCopy(
  { agency, year }: AnnualReport,
  other: { readonly agencyId: string; readonly year: number },
): boolean {
  const isOther = other.agencyId !== agency.id;
  const isNear = other.year === year || other.year === year - 1;
  const province = (id: string): boolean => isFictionalCode(id.slice(0, 6));
  return isOther && isNear && province(other.agencyId) === province(agency.id);
}
