import { DivisionHistory, Gazetteer, type District } from '../../../domain';
import type { GraphqlContext } from '../../context';

/** A division among those whose territory it shared: all that its history needs. */
export interface Relatives {
  readonly gazetteer: Gazetteer;
  readonly history: DivisionHistory;
}

/** Given a division, returns it with those that its territory came from or went to, and their history. */
export async function loadRelatives(
  district: District,
  { loaders, ingest }: GraphqlContext,
): Promise<Relatives> {
  const changes = await ingest.divisionChanges();
  const gazetteer = new Gazetteer(await loaders.district.relativesOf.load(district));
  return { gazetteer, history: new DivisionHistory(gazetteer, changes) };
}
