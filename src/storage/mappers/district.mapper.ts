import type { District, DistrictLevel, DistrictName } from '../../domain';
import type { DistrictEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';

export const DISTRICT_COLUMNS = [
  'code',
  'name',
  'fullName',
  'level',
  'parentCode',
  'validFrom',
  'validTo',
  'names',
  'predecessorCodes',
  'successorCodes',
  'fictional',
] as const satisfies readonly (keyof DistrictEntity)[];

/** The columns written: what is read, and what a search by name looks through. */
export const WRITTEN_DISTRICT_COLUMNS = [...DISTRICT_COLUMNS, 'searchedNames'] as const;

/** Given a row of DISTRICT_COLUMNS, returns the division. */
export function toDistrict(row: Row): District {
  return {
    code: row[0] as string,
    name: row[1] as string,
    fullName: row[2] as string,
    level: row[3] as DistrictLevel,
    parentCode: row[4] as string | null,
    validFrom: row[5] as number | null,
    validTo: row[6] as number | null,
    names: JSON.parse(row[7] as string) as DistrictName[],
    predecessorCodes: toCodes(row[8] as string),
    successorCodes: toCodes(row[9] as string),
    fictional: row[10] === 1,
  };
}

/** Most divisions never changed. */
function toCodes(json: string): string[] {
  return json === '[]' ? [] : (JSON.parse(json) as string[]);
}

/** Given a division, returns its row of WRITTEN_DISTRICT_COLUMNS. */
export function toDistrictRow(district: District): SqlValue[] {
  return [
    district.code,
    district.name,
    district.fullName,
    district.level,
    district.parentCode,
    district.validFrom,
    district.validTo,
    JSON.stringify(district.names),
    JSON.stringify(district.predecessorCodes),
    JSON.stringify(district.successorCodes),
    district.fictional ? 1 : 0,
    searchedNames(district),
  ];
}

/** One name a line: its own names of all years, and the full names made of them. */
function searchedNames({ name, fullName, names }: District): string {
  const ancestors = fullName.endsWith(name) ? fullName.slice(0, -name.length) : '';
  const own = [...names.map((each) => each.name), name];
  return [...new Set([fullName, ...own, ...own.map((each) => ancestors + each)])].join('\n');
}
