import type { Gazetteer } from '../domain';
import type { Storage } from '../storage';

/**
 * After an import, reaches the findings that look beyond their report: of other years, of the governments below and of
 * narratives alike. What an import that was broken off left behind is reached with it.
 */
export async function settle(storage: Storage, gazetteer: Gazetteer): Promise<void> {
  const { loadDivisionHistory, settleFindings, takeTurns } = await import('../ingest');
  // Importers that end together would each do all of it.
  await takeTurns('settle-findings', storage.readings, () =>
    settleFindings(storage, loadDivisionHistory(gazetteer)),
  );
}
