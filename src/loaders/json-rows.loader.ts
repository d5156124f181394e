import DataLoader from 'dataloader';
import type { RowTable } from '../domain';
import type { JsonMember, ReportRepository } from '../storage';

/** Which rows, and how they are written. */
export interface JsonRowsAsked {
  readonly table: RowTable;
  readonly members: readonly JsonMember[];
}

interface Asked extends JsonRowsAsked {
  readonly revisionId: string;
}

const NO_ROWS = '[]';

/** One request's loader of rows as JSON by revision: what is asked for alike in one tick is one read. */
export class JsonRowsLoader {
  private readonly loader: DataLoader<Asked, string, string>;

  constructor(reports: Pick<ReportRepository, 'jsonRowsOf'>) {
    this.loader = new DataLoader((asked: readonly Asked[]) => readRows(reports, asked), {
      cacheKeyFn: ({ revisionId, table, members }) => `${revisionId} ${keyOf(table, members)}`,
    });
  }

  load(revisionId: string, { table, members }: JsonRowsAsked): Promise<string> {
    return this.loader.load({ revisionId, table, members });
  }

  clearAll(): void {
    this.loader.clearAll();
  }
}

/** What is asked is the same object for all revisions of a query, so its key is made once. */
const KEYS = new WeakMap<readonly JsonMember[], string>();

function keyOf(table: RowTable, members: readonly JsonMember[]): string {
  let key = KEYS.get(members);
  if (key === undefined) {
    key = JSON.stringify([table, members]);
    KEYS.set(members, key);
  }
  return key;
}

async function readRows(
  reports: Pick<ReportRepository, 'jsonRowsOf'>,
  asked: readonly Asked[],
): Promise<string[]> {
  const reads = new Map<string, JsonRowsAsked & { readonly ids: Set<string> }>();
  for (const { revisionId, table, members } of asked) {
    const key = keyOf(table, members);
    const read = reads.get(key) ?? { table, members, ids: new Set<string>() };
    reads.set(key, read);
    read.ids.add(revisionId);
  }
  const found = new Map<string, ReadonlyMap<string, string>>();
  await Promise.all(
    [...reads].map(async ([key, { table, members, ids }]) => {
      found.set(key, await reports.jsonRowsOf(table, [...ids], members));
    }),
  );
  return asked.map(
    ({ revisionId, table, members }) => found.get(keyOf(table, members))?.get(revisionId) ?? NO_ROWS,
  );
}
