import type { Row } from './row-reader';

type PositionedRow = [position: number, ...Row];

/** Given rows whose first value is a key, returns them mapped and grouped by it, in their order. */
export function groupRows<T>(rows: readonly Row[], map: (row: Row) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  let key: string | undefined;
  let group: T[] = [];
  for (const row of rows) {
    if (row[0] !== key) {
      key = row[0] as string;
      const known = groups.get(key);
      group = known ?? [];
      if (!known) groups.set(key, group);
    }
    group.push(map(row));
  }
  return groups;
}

/**
 * Given rows of a key and the JSON rows of its group (`RowReader.asJsonRows`), returns the groups mapped. The first
 * value of each JSON row is its position, by which a group is put in order: no database promises one.
 */
export function groupsFromJson<T>(rows: readonly Row[], map: (row: Row) => T): Map<string, T[]> {
  return new Map(
    rows.map(([key, json]) => {
      const group = JSON.parse(json as string) as PositionedRow[];
      if (!isInOrder(group)) group.sort(([one], [other]) => one - other);
      return [key as string, group.map(map)];
    }),
  );
}

function isInOrder(group: readonly PositionedRow[]): boolean {
  return group.every((row, at) => at === 0 || group[at - 1]![0] < row[0]);
}

/** Given items, returns them grouped by a key, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
