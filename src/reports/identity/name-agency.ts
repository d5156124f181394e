import { createHash } from 'node:crypto';
import type { Agency, AgencyKind, District, Gazetteer } from '../../domain';
import { namedOrgan } from './place-names';

const GENERAL_OFFICE = /^(?:人民)?政府办(?:公室|公厅)?$/;
const GOVERNMENT = /^(?:人民)?(?:政府)?$/;
const TOWNSHIP = /(?:镇|乡|苏木|街道)(?:人民政府|办事处)?$/;
const ZONE =
  /(?:开发区|新区|高新区|保税区|示范区|产业园区?|管理区|度假区)(?:管理委员会|管委会)?$|管委会$|管理委员会$/;
/** Words that a title may have before the year without naming an organ. */
const NO_ORGAN = /^(?:我|本|关于|有关|公布|发布|印发|附件|度|年)/;

/**
 * Given the organ a document names (null if none) and its division, returns the agency that issued it. Without a name
 * of an organ, the report of a division is its government's.
 */
export function nameAgency(
  organ: string | null,
  district: District | null,
  isCentral: boolean,
  gazetteer: Gazetteer,
  year: number | null,
): Agency | null {
  if (isCentral) return organ === null ? null : agencyOf('CENTRAL', organ, null);
  if (!district) return null;
  if (organ === null) return agencyOf('GOVERNMENT', governmentName(district, gazetteer), district);
  const within = withinDivision(organ, district, gazetteer, year);
  const kind = agencyKind(within) ?? 'GOVERNMENT';
  if (kind === 'GOVERNMENT') return agencyOf(kind, governmentName(district, gazetteer), district);
  // Zones and townships bear names of their own; 教育局 or 市教育局 alone is the division's bureau.
  const namesDivision =
    namedOrgan(organ, gazetteer, year).districts.length > 0 || organ.includes(district.name);
  const isPrintedWhole = namesDivision || kind === 'ZONE' || kind === 'TOWNSHIP';
  return agencyOf(kind, isPrintedWhole ? organ : `${district.name}${within}`, district, within);
}

/** 市教育局 is the city's bureau of education; 市场, 市政, 市容 and 市民 are words of their own. */
const DIVISION_WORD = /^[省市区县旗州盟](?![场政容民])(?=..)/;

/** What follows the division in an organ's name: 教育局 in 杭州市教育局. */
function withinDivision(
  organ: string,
  district: District,
  gazetteer: Gazetteer,
  year: number | null,
): string {
  const at = organ.indexOf(district.name);
  if (at >= 0) return organ.slice(at + district.name.length);
  return namedOrgan(organ, gazetteer, year).remainder.replace(DIVISION_WORD, '');
}

/**
 * Given an organ's name within its division (`教育局`, `人民政府`, or empty for the division itself), returns which
 * kind of agency it is; null if the words name no organ.
 */
function agencyKind(remainder: string): AgencyKind | null {
  if (GOVERNMENT.test(remainder)) return 'GOVERNMENT';
  if (GENERAL_OFFICE.test(remainder)) return 'GENERAL_OFFICE';
  if (TOWNSHIP.test(remainder)) return 'TOWNSHIP';
  if (ZONE.test(remainder)) return 'ZONE';
  return NO_ORGAN.test(remainder) ? null : 'DEPARTMENT';
}

/**
 * Returns the agency with its stable id. Other organs than governments are told apart by their name within the
 * division, since reports write 东丽区教育局 one year and 天津市东丽区教育局 the next.
 */
function agencyOf(kind: AgencyKind, name: string, district: District | null, within: string = name): Agency {
  const districtCode = district?.code ?? null;
  const id =
    kind === 'GOVERNMENT' && districtCode !== null
      ? districtCode
      : `${districtCode ?? '000000'}.${hash(within)}`;
  return { id, kind, name, districtCode };
}

/** Given a division, returns its government's official name: districts of a city bear the city's name before theirs. */
function governmentName(district: District, gazetteer: Gazetteer): string {
  const parent = district.parentCode === null ? undefined : gazetteer.find(district.parentCode);
  const bearsParent =
    parent !== undefined &&
    district.level === 'COUNTY' &&
    (district.name.endsWith('区') || (parent.level === 'PROVINCE' && parent.name.endsWith('市')));
  return `${bearsParent ? parent.name : ''}${district.name}人民政府`;
}

/** Names that differ in width, spacing or brackets are one agency's. */
function hash(name: string): string {
  const normalized = name.normalize('NFKC').replace(/[\s()]/g, '');
  return createHash('sha256').update(normalized).digest('hex').slice(0, 8);
}
