import { condition, containing, LIKE_ESCAPE, type Condition } from '../sql/conditions';
import type { Tables } from '../sql/tables';
import { FURTHER, OWN } from './key-marks';

const LEVELS_IN_ORDER = "WHEN 'PROVINCE' THEN 0 WHEN 'PREFECTURE' THEN 1 ELSE 2";

/** How a text looks for divisions: which it finds, and how close each comes to it. */
export interface DistrictSearch {
  readonly finds: Condition;
  /** A number: the smaller, the closer. The whole of a key comes before its start, this before a part; then the level. */
  readonly closeness: Condition;
}

/** Given the tables, returns what makes a search of a text. */
export function districtSearch({
  district,
  districtSearch: search,
}: Pick<Tables, 'district' | 'districtSearch'>): (text: string) => DistrictSearch {
  const keys = search.column('keys');
  const keysOf = `FROM ${search.from} WHERE ${search.column('districtCode')} = ${district.column('code')}`;
  const like = (column: string) => `${column} LIKE ? ESCAPE '${LIKE_ESCAPE}'`;
  const finds = `EXISTS (SELECT 1 ${keysOf} AND (${like(keys)} OR ${like(keys)}))
    OR ${like(`lower(${district.column('searchedNames')})`)}`;
  const rank = `(SELECT CASE WHEN ${like(keys)} THEN 0 WHEN ${like(keys)} THEN 1 ELSE 2 END ${keysOf})`;
  const closeness = `3 * ${rank} + CASE ${district.column('level')} ${LEVELS_IN_ORDER} END`;
  return (text) => {
    const sought = asKey(text);
    const [own, further] = [OWN, FURTHER].map((mark) => containing(`\n${mark}${sought}`));
    return {
      finds: condition(finds, own!, further!, containing(sought)),
      closeness: condition(closeness, containing(`\n${OWN}${sought}\n`), own!),
    };
  };
}

/** As the keys are written: without tones, apostrophes, white space and capitals, full-width forms made plain. */
function asKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}\s'’]/gu, '')
    .toLowerCase();
}
