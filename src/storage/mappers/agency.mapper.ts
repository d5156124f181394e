import type { Agency, AgencyKind } from '../../domain';
import type { AgencyEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';

export const AGENCY_COLUMNS = [
  'id',
  'kind',
  'name',
  'districtCode',
] as const satisfies readonly (keyof AgencyEntity)[];

/** Given a row of AGENCY_COLUMNS, returns the agency. */
export function toAgency(row: Row): Agency {
  return {
    id: row[0] as string,
    kind: row[1] as AgencyKind,
    name: row[2] as string,
    districtCode: row[3] as string | null,
  };
}

/** Given an agency, returns its row of AGENCY_COLUMNS. */
export function toAgencyRow(agency: Agency): SqlValue[] {
  return [agency.id, agency.kind, agency.name, agency.districtCode];
}
