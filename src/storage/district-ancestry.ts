import type { RowReader } from './sql/row-reader';
import type { UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given a column with a division's code, returns the condition that it lies in the division bound to `?`. */
export function within(ancestry: Tables['ancestry'], column: string): string {
  return `${column} IN (SELECT ${ancestry.column('code')} FROM ${ancestry.from}
    WHERE ${ancestry.column('ancestorCode')} = ?)`;
}

/**
 * Returns what brings the ancestry up to date after divisions were saved. A saved division takes everything below it
 * along; a chain of parents that comes back to itself ends there.
 */
export function ancestryRefresher(
  district: Tables['district'],
  ancestry: Tables['ancestry'],
  { isOneOf }: Pick<RowReader, 'isOneOf'>,
): (unit: UnitOfWork, savedCodes: readonly string[]) => Promise<void> {
  const below = `SELECT DISTINCT ${ancestry.column('code')} FROM ${ancestry.from}
    WHERE ${isOneOf(ancestry.column('ancestorCode'))}`;
  const forget = `DELETE FROM ${ancestry.from} WHERE ${isOneOf(ancestry.column('code'))}`;
  const write = `WITH RECURSIVE lineage (ancestor_code, code) AS (
      SELECT ${district.column('code')}, ${district.column('code')} FROM ${district.from}
        WHERE ${isOneOf(district.column('code'))}
      UNION
      SELECT ${district.column('parentCode')}, lineage.code FROM lineage
        JOIN ${district.from} ON ${district.column('code')} = lineage.ancestor_code
        WHERE ${district.column('parentCode')} IS NOT NULL
    )
    ${ancestry.insertFrom(['ancestorCode', 'code'], 'SELECT ancestor_code, code FROM lineage')}`;

  return async (unit, savedCodes) => {
    const alongWith = await unit.read(below, [savedCodes]);
    const affected = [...savedCodes, ...alongWith.map((row) => row[0] as string)];
    await unit.write(forget, [affected]);
    await unit.write(write, [affected]);
  };
}
