import { DISTRICT_LEVELS, type District, type DistrictLevel } from '../domain';
import { ancestryRefresher, within } from './district-ancestry';
import { districtSearch } from './district-search/closeness';
import {
  DISTRICT_COLUMNS,
  toDistrict,
  toDistrictRow,
  WRITTEN_DISTRICT_COLUMNS,
} from './mappers/district.mapper';
import type { DistrictFilter, DistrictOutline, DistrictRepository, PageRequest } from './repositories';
import {
  condition,
  containing,
  flag,
  ifGiven,
  LIKE_ESCAPE,
  whereAll,
  type Condition,
} from './sql/conditions';
import { groupRows } from './sql/group-rows';
import { following, orderBy, rowsToRead, toPage, type Sorting } from './sql/keyset';
import type { Row, RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the divisions. */
export function createDistrictRepository(
  { district, ancestry, districtSearch: searched }: Pick<Tables, 'district' | 'ancestry' | 'districtSearch'>,
  rows: RowReader & RowWriter,
): DistrictRepository {
  const columns = rows.selectWhole(district.columns(DISTRICT_COLUMNS));
  const readDistrict = (row: Row): District => toDistrict(rows.wholeRow(row));
  const code = district.column('code');
  const parentCode = district.column('parentCode');
  const byCodes = `SELECT ${columns} FROM ${district.from} WHERE ${rows.isOneOf(code)}`;
  const children = `SELECT ${parentCode}, ${columns} FROM ${district.from}
    WHERE ${rows.isOneOf(parentCode)} ORDER BY ${parentCode}, ${code}`;
  const isWithin = within(ancestry, code);
  const refreshAncestry = ancestryRefresher(district, ancestry, rows);
  const searchFor = districtSearch({ district, districtSearch: searched });
  const byCode: Sorting = { columns: [code], direction: 'ASC' };
  const byCloseness: Sorting = { columns: ['closeness', code], direction: 'ASC' };

  const conditions = (filter: DistrictFilter): Condition[] => [
    ...ifGiven(filter.codes, rows.isOneOf(code)),
    ...ifGiven(filter.level, `${district.column('level')} = ?`),
    ...ifGiven(filter.within, isWithin),
    ...ifGiven(
      filter.name === undefined ? undefined : containing(filter.name),
      `lower(${district.column('searchedNames')}) LIKE lower(?) ESCAPE '${LIKE_ESCAPE}'`,
    ),
    ...(filter.search === undefined ? [] : [searchFor(filter.search).finds]),
    ...(filter.validIn === undefined ? [] : [inForceIn(filter.validIn)]),
    ...ifGiven(flag(filter.fictional), `${district.column('fictional')} = ?`),
  ];
  const inForceIn = (year: number): Condition => {
    const [from, to] = [district.column('validFrom'), district.column('validTo')];
    return condition(`(${from} IS NULL OR ${from} <= ?) AND (${to} IS NULL OR ${to} >= ?)`, year, year);
  };

  async function closestFirst(filter: DistrictFilter, search: string, page: PageRequest) {
    const { closeness } = searchFor(search);
    const [where, after] = [whereAll(conditions(filter)), whereAll(following(byCloseness, page.after))];
    const found = `SELECT d.*, ${closeness.sql} AS closeness FROM ${district.from} ${where.sql}`;
    const sql = `SELECT ${columns}, closeness FROM (${found}) AS d ${after.sql} ${orderBy(byCloseness)} LIMIT ?`;
    const parameters = [...closeness.parameters, ...where.parameters, ...after.parameters, rowsToRead(page)];
    return toPage(await rows.read(sql, parameters), page, (row) => {
      const item = readDistrict(row.slice(0, -1));
      return { item, key: [Number(row.at(-1)), item.code] };
    });
  }

  return {
    async byCodes(codes) {
      const found = (await rows.read(byCodes, [codes])).map(readDistrict);
      return new Map(found.map((each) => [each.code, each]));
    },

    async childrenOf(codes) {
      return groupRows(await rows.read(children, [codes]), (row) => readDistrict(row.slice(1)));
    },

    async outlines(filter) {
      const where = whereAll(conditions(filter));
      const outline = district.columns(['code', 'level', 'parentCode', 'validFrom', 'validTo']);
      const sql = `SELECT ${outline} FROM ${district.from} ${where.sql} ${orderBy(byCode)}`;
      return (await rows.read(sql, where.parameters)).map(toOutline);
    },

    async page(filter, page) {
      if (filter.search !== undefined) return closestFirst(filter, filter.search, page);
      const where = whereAll([...conditions(filter), ...following(byCode, page.after)]);
      const sql = `SELECT ${columns} FROM ${district.from} ${where.sql} ${orderBy(byCode)} LIMIT ?`;
      const found = await rows.read(sql, [...where.parameters, rowsToRead(page)]);
      return toPage(found, page, (row) => {
        const item = readDistrict(row);
        return { item, key: [item.code] };
      });
    },

    async count(filter) {
      const where = whereAll(conditions(filter));
      const sql = `SELECT count(*) FROM ${district.from} ${where.sql}`;
      const [row] = await rows.read(sql, where.parameters);
      return Number(row?.[0]);
    },

    async save(districts) {
      // Loaded by who saves divisions alone: its dictionary is large.
      const { searchKeys } = await import('./district-search/search-keys');
      const upsert = district.upsert(WRITTEN_DISTRICT_COLUMNS);
      const upsertKeys = searched.upsert(['districtCode', 'keys']);
      const keys = districts.map((each) => [each.code, searchKeys(each)]);
      const codes = districts.map((each) => each.code);
      await rows.transaction(async (unit) => {
        await unit.insert(upsert, parentsFirst(districts).map(toDistrictRow));
        await unit.insert(upsertKeys, keys);
        await refreshAncestry(unit, codes);
      });
    },
  };
}

function toOutline([code, level, parentCode, validFrom, validTo]: Row): DistrictOutline {
  return {
    code: code as string,
    level: level as DistrictLevel,
    parentCode: parentCode as string | null,
    validFrom: validFrom as number | null,
    validTo: validTo as number | null,
  };
}

/** A division is stored after the one it refers to. */
function parentsFirst(districts: readonly District[]): District[] {
  const rank = (each: District): number => DISTRICT_LEVELS.indexOf(each.level);
  return [...districts].sort((one, other) => rank(one) - rank(other));
}
