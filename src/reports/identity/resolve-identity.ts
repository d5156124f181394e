import {
  placeIn,
  type Agency,
  type Diagnostic,
  type District,
  type Gazetteer,
  type ReportPeriod,
} from '../../domain';
import type { GivenIdentity, ReportMaterial } from '../report-material';
import type { IdentityMarks } from './identity-marks';
import { agencyKind, agencyOf, governmentName } from './name-agency';
import { namedOrgan } from './place-names';
import { readPeriod } from './read-period';
import { readTitle } from './read-title';
import { fictionalDistrict, resolveDistrict } from './resolve-district';
import { isFictionalCode } from '../../domain';

/** Who issued a document and for which year, with what is doubtful about it. */
export interface Identity {
  readonly agency: Agency | null;
  readonly district: District | null;
  readonly year: number | null;
  readonly title: string | null;
  readonly period: ReportPeriod | null;
  /** True if the evidence disagrees: the report needs a curator's review. */
  readonly doubtful: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Given a document and what a curator says of it, returns its identity by its title, its marks and its text. */
export function resolveIdentity(
  material: ReportMaterial,
  marks: IdentityMarks,
  given: GivenIdentity,
  gazetteer: Gazetteer,
): Identity {
  const lines = material.tables.paragraphs;
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic['code'], severity: Diagnostic['severity'], message: string): void => {
    diagnostics.push({ code, severity, message, place: placeIn(material.sha256) });
  };

  const title = readTitle(material.metadata, lines.slice(0, TITLE_LINES));
  const stated = readPeriod(lines);
  const year = given.year ?? stated?.year ?? title?.year ?? null;
  if (year === null)
    say('IDENTITY_UNKNOWN', 'ERROR', 'Neither a period nor a title says which year the report is for.');
  const years = [stated?.year, title?.year].filter((each) => each != null);
  const yearDoubtful = given.year === undefined && new Set(years).size > 1;
  if (yearDoubtful) {
    say(
      'IDENTITY_CONTRADICTORY',
      'WARNING',
      `The period is in ${stated?.year}, the title says ${title?.year}; ${year} is taken.`,
    );
  }

  const { district, candidates } =
    given.districtCode === undefined
      ? resolveDistrict(given.agency ?? title?.organ ?? null, marks, lines, gazetteer, year)
      : givenDistrict(given.districtCode, given.agency ?? title?.organ ?? null, gazetteer);
  const isCentral = marks.siteCode?.startsWith('bm') ?? false;
  if (!district && !isCentral)
    say('IDENTITY_UNKNOWN', 'ERROR', 'No site code and no name tells which division the report is for.');
  if (candidates.length > 1) {
    const list = candidates
      .slice(0, 5)
      .map((each) => `${each.code} ${each.fullName}`)
      .join(', ');
    say('IDENTITY_CONTRADICTORY', 'WARNING', `The report may be for ${list}; ${district?.code} is taken.`);
  }

  return {
    agency: nameAgency(given.agency ?? title?.organ ?? null, district, isCentral, gazetteer, year),
    district,
    year,
    title: title?.text ?? null,
    period: stated?.period ?? null,
    doubtful: yearDoubtful || candidates.length > 1,
    diagnostics,
  };
}

/** Titles stand before the first section; navigation may come before them. */
const TITLE_LINES = 60;

function givenDistrict(
  code: string,
  organ: string | null,
  gazetteer: Gazetteer,
): { district: District | null; candidates: District[] } {
  const known =
    gazetteer.find(code) ??
    (isFictionalCode(code) ? fictionalDistrict(code, organ ?? `示例区划${code}`) : null);
  return { district: known, candidates: known ? [known] : [] };
}

/** Without a name of an organ, the report of a division is its government's. */
function nameAgency(
  organ: string | null,
  district: District | null,
  isCentral: boolean,
  gazetteer: Gazetteer,
  year: number | null,
): Agency | null {
  if (isCentral) return organ === null ? null : agencyOf('CENTRAL', organ, null);
  if (!district) return null;
  const remainder = organ === null ? '' : remainderAfter(organ, district, gazetteer, year);
  const kind = agencyKind(remainder) ?? 'GOVERNMENT';
  if (kind === 'GOVERNMENT') return agencyOf(kind, governmentName(district, gazetteer), district);
  const isFullName = organ !== null && organ !== remainder;
  return agencyOf(kind, isFullName ? organ : `${district.name}${remainder}`, district);
}

function remainderAfter(
  organ: string,
  district: District,
  gazetteer: Gazetteer,
  year: number | null,
): string {
  const at = organ.indexOf(district.name);
  if (at >= 0 && (district.fictional || at + district.name.length <= organ.length))
    return organ.slice(at + district.name.length);
  return namedOrgan(organ, gazetteer, year).remainder;
}
