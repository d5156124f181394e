import { AGENCY_COLUMNS, toAgency } from './mappers/agency.mapper';
import type { AgencyRepository } from './repositories';
import { groupRows } from './sql/group-rows';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Given the table and its connection, returns the agencies. They are written with their reports. */
export function createAgencyRepository(
  { agency }: Pick<Tables, 'agency'>,
  rows: RowReader,
): AgencyRepository {
  const columns = agency.columns(AGENCY_COLUMNS);
  const districtCode = agency.column('districtCode');
  const byIds = `SELECT ${columns} FROM ${agency.from} WHERE ${rows.isOneOf(agency.column('id'))}`;
  const ofDistricts = `SELECT ${districtCode}, ${columns} FROM ${agency.from}
    WHERE ${rows.isOneOf(districtCode)} ORDER BY ${districtCode}, ${agency.column('id')}`;

  return {
    async byIds(ids) {
      const found = (await rows.read(byIds, [ids])).map(toAgency);
      return new Map(found.map((each) => [each.id, each]));
    },

    async ofDistricts(codes) {
      return groupRows(await rows.read(ofDistricts, [codes]), (row) => toAgency(row.slice(1)));
    },
  };
}
