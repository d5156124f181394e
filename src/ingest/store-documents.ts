import type { Actor, District } from '../domain';
import { resolveInputs } from '../indicators';
import { fictionalDistrict } from '../reports';
import type { ReportToSave, Repositories, SaveResult, SettledReading } from '../storage';
import { inBatches } from './in-batches';
import type { ParsedDocument } from './parsed-document';

/** A document read and checked, with its bytes, and what a bulk import remembers of it. */
type ReadDocument = ParsedDocument & {
  readonly content: Uint8Array;
  readonly reading?: SettledReading | undefined;
};
/** What has no report needs nothing else. */
type Storable = ReadDocument | { readonly report: null };
export type StoreOutcome = SaveResult | { readonly outcome: 'REJECTED' };
type Stores = Pick<Repositories, 'districts' | 'reports'>;

/** Most of what a transaction costs is its end, which so many share; what takes long to read waits for no others. */
const MOST_TOGETHER = 16;
const LONGEST_WAIT_MS = 100;

/**
 * Given documents that are read one after another, stores the reports that they gave and yields each with what became of
 * it, once it is stored. Transactions hold whole reports, several each.
 */
export async function* storeAll<T extends Storable>(
  documents: AsyncIterable<T>,
  stores: Stores,
): AsyncGenerator<readonly [T, StoreOutcome]> {
  for await (const batch of inBatches(documents, MOST_TOGETHER, LONGEST_WAIT_MS)) {
    const toSave: (ReportToSave | null)[] = [];
    for (const document of batch) toSave.push(await prepare(document, stores));
    const reports = toSave.filter((each) => each !== null);
    const saved = (reports.length > 0 ? await stores.reports.saveAll(reports) : []).values();
    for (const [at, document] of batch.entries()) {
      yield [document, toSave[at] ? saved.next().value! : { outcome: 'REJECTED' }];
    }
  }
}

/** Given a document read and checked, stores its report, if it gave one, and logs whose import it was. */
export async function storeDocument(
  document: ReadDocument,
  stores: Stores,
  by: Actor,
): Promise<StoreOutcome> {
  const toSave = await prepare(document, stores);
  return toSave ? stores.reports.save(toSave, by) : { outcome: 'REJECTED' };
}

async function prepare(document: Storable, { districts }: Stores): Promise<ReportToSave | null> {
  if (!document.report) return null;
  const { report, source, content, findings, district, reading } = document;
  if (district?.fictional) await introduce(district, districts);
  const importedAt = new Date().toISOString();
  return { report, source, content, findings, inputs: resolveInputs(report), importedAt, reading };
}

/** Real divisions are all known; one of the fictional provinces is known from its first report on, with those above it. */
async function introduce(district: District, districts: Repositories['districts']): Promise<void> {
  const province = `${district.code.slice(0, 2)}0000`;
  const prefecture = `${district.code.slice(0, 4)}00`;
  const lineage = [...new Set([province, prefecture, district.code])];
  const known = await districts.byCodes(lineage);
  const unknown = lineage.filter((code) => !known.has(code));
  const named = (code: string): District =>
    code === district.code ? district : fictionalDistrict(code, `示例区划${code}`);
  if (unknown.length > 0) await districts.save(unknown.map(named));
}
