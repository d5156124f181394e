import type { SettlingRepository } from './repositories';
import type { RowReader } from './sql/row-reader';
import type { RowWriter, UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Marks agencies within the transaction that changes what their findings depend on. */
export type MarkUnsettled = (unit: UnitOfWork, agencyIds: readonly string[], mark: string) => Promise<void>;

/** Given the table, returns what marks agencies. */
export function createMarker({ unsettled }: Pick<Tables, 'unsettled'>): MarkUnsettled {
  const upsert = unsettled.upsert(['agencyId', 'mark']);
  return (unit, agencyIds, mark) =>
    unit.insert(
      upsert,
      [...new Set(agencyIds)].map((agencyId) => [agencyId, mark]),
    );
}

/** Given the table and its connection, returns the agencies whose findings are behind. */
export function createSettlingRepository(
  { unsettled }: Pick<Tables, 'unsettled'>,
  rows: RowReader & RowWriter,
): SettlingRepository {
  const agencyId = unsettled.column('agencyId');
  const next = `SELECT ${unsettled.columns(['agencyId', 'mark'])} FROM ${unsettled.from}
    ORDER BY ${agencyId} LIMIT ?`;
  const remove = unsettled.deleteWhere('agencyId', 'mark');
  return {
    async next(first) {
      const found = await rows.read(next, [first]);
      return new Map(found.map(([id, mark]) => [id as string, mark as string]));
    },
    done: (marks) =>
      rows.transaction(async (unit) => {
        for (const [id, mark] of marks) await unit.write(remove, [id, mark]);
      }),
  };
}
