import type { NarrativeRepository, SharedBand } from './repositories';
import { headerSql } from './report-headers';
import { groupBy } from './sql/group-rows';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** A key that more narratives share is a form letter's: it tells nothing, and would compare all with all. */
const MOST_SHARING = 50;

/** Given the tables and their connection, returns which narratives have keys in common. */
export function createNarrativeRepository(
  tables: Pick<Tables, 'band' | 'report' | 'revision'>,
  rows: RowReader & RowWriter,
): NarrativeRepository {
  const { band, report, revision } = tables;
  const { current } = headerSql(tables);
  const other = band.as('other');
  const counted = band.as('counted');
  const insert = band.insertIfNew(['band', 'revisionId']);
  const known = `SELECT DISTINCT ${band.column('revisionId')} FROM ${band.from}
    WHERE ${rows.isOneOf(band.column('revisionId'))}`;
  const sharing = `SELECT DISTINCT ${band.column('revisionId')}, ${report.column('id')},
      ${report.column('agencyId')}, ${report.column('year')}, ${revision.column('id')}
    FROM ${band.from}
    JOIN ${other.from} ON ${other.column('band')} = ${band.column('band')}
      AND ${other.column('revisionId')} <> ${band.column('revisionId')}
    JOIN ${revision.from} ON ${revision.column('id')} = ${other.column('revisionId')}
    JOIN ${report.from} ON ${report.column('id')} = ${revision.column('reportId')}
    WHERE ${rows.isOneOf(band.column('revisionId'))} AND ${current}
      AND (SELECT count(*) FROM ${counted.from} WHERE ${counted.column('band')} = ${band.column('band')}) <= ${MOST_SHARING}`;

  return {
    async withBands(revisionIds) {
      return new Set((await rows.read(known, [revisionIds])).map(([id]) => id as string));
    },

    saveBands: (bands) =>
      rows.transaction((unit) => {
        const keyed = [...bands].flatMap(([revisionId, keys]) => keys.map((key) => [key, revisionId]));
        return unit.insert(insert, keyed);
      }),

    async sharing(revisionIds) {
      const found = await rows.read(sharing, [revisionIds]);
      const shared = found.map(
        ([of, reportId, agencyId, year, revisionId]): SharedBand & { readonly of: string } => ({
          of: of as string,
          reportId: reportId as string,
          agencyId: agencyId as string,
          year: year as number,
          revisionId: revisionId as string,
        }),
      );
      return groupBy(shared, ({ of }) => of);
    },
  };
}
