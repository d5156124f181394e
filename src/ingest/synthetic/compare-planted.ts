import type { Repositories } from '../../storage';
import { listPlanted, type PlantedFinding } from './planted';
import type { SyntheticSettings } from './settings';
import type { SyntheticRequest } from './synthetic-reports';

const PAGE = 500;

/** How what the rules found stands to what was planted. */
export interface PlantedComparison {
  readonly planted: number;
  /** Planted, and not found. */
  readonly missing: readonly PlantedFinding[];
  /** The ids of findings that fail, of severity ERROR or WARNING, though nothing was planted. */
  readonly unexpected: readonly string[];
}

/**
 * Given the settings, a request and a database that holds its reports, settled, and no other invented ones, returns how
 * its findings stand to the errors that were planted. Holds the failing findings, which are few, and no report.
 */
export async function comparePlanted(
  settings: SyntheticSettings,
  request: SyntheticRequest,
  { findings }: Pick<Repositories, 'findings'>,
): Promise<PlantedComparison> {
  const planted = new Map([...listPlanted(settings, request)].map((each) => [each.id, each]));
  const missing = new Map(planted);
  const unexpected: string[] = [];
  const failing = { fictional: true, verdicts: ['FAIL'], severities: ['ERROR', 'WARNING'] } as const;
  for (let after: readonly (string | number)[] | undefined; ;) {
    const { items, hasNextPage } = await findings.page(failing, { first: PAGE, after });
    for (const { item } of items) {
      if (!planted.has(item.id)) unexpected.push(item.id);
      missing.delete(item.id);
    }
    after = items.at(-1)?.key;
    if (!hasNextPage) return { planted: planted.size, missing: [...missing.values()], unexpected };
  }
}
