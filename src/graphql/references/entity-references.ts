import type { GraphqlContext } from '../context';
import { reportIdOf } from '../report-id';
import { readId, readInt, type Representation } from './read-representation';

/** How an entity is found from what another subgraph knows of it. */
interface EntityReference {
  /** Refuses a representation without a well-formed key. */
  readonly readKey: (representation: Representation) => string;
  /** Null for a well-formed key that nothing has. */
  readonly load: (key: string, context: GraphqlContext) => Promise<object | null>;
}

/** The entities other subgraphs may join on, by type name; all of them batch through the loaders. */
export const ENTITY_REFERENCES: ReadonlyMap<unknown, EntityReference> = new Map([
  [
    'District',
    {
      readKey: (representation) => readId(representation, 'code'),
      load: (code, { loaders }) => loaders.district.byCode.load(code),
    },
  ],
  [
    'Agency',
    {
      readKey: (representation) => readId(representation, 'id'),
      load: (id, { loaders }) => loaders.agency.byId.load(id),
    },
  ],
  ['Report', { readKey: readReportKey, load: (id, { loaders }) => loaders.report.byId.load(id) }],
] satisfies [string, EntityReference][]);

/** A report has two keys: `id`, and `agencyId` with `year`. */
function readReportKey(representation: Representation): string {
  if (Object.hasOwn(representation, 'id')) return readId(representation, 'id');
  return reportIdOf(readId(representation, 'agencyId'), readInt(representation, 'year'));
}
