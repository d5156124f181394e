import {
  inForce,
  isFictionalCode,
  placeIn,
  type Agency,
  type Diagnostic,
  type District,
  type Gazetteer,
} from '../../domain';
import type { GivenIdentity } from '../report-material';
import type { Evidence } from './gather-evidence';
import { nameAgency } from './name-agency';
import { districtOfCode, NOWHERE, resolveDistrict, type ResolvedDistrict } from './resolve-district';

/** Who issued a document and for which year, with what is doubtful about it. */
export interface Identity {
  readonly agency: Agency | null;
  readonly district: District | null;
  readonly year: number | null;
  /** True if the evidence disagrees: the report needs a curator's review. */
  readonly doubtful: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many candidates a diagnostic names; common names such as 鼓楼区 have four. */
const MOST_NAMED_CANDIDATES = 5;

/** Given what a document says of itself and what a curator says of it, returns its identity; the curator decides. */
export function resolveIdentity(
  sha256: string,
  evidence: Evidence,
  given: GivenIdentity,
  gazetteer: Gazetteer,
): Identity {
  const { marks, title, stated, lines } = evidence;
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic['code'], severity: Diagnostic['severity'], message: string): void => {
    diagnostics.push({ code, severity, message, place: placeIn(sha256) });
  };

  const year = given.year ?? stated?.year ?? title?.year ?? null;
  if (year === null) {
    say('IDENTITY_UNKNOWN', 'ERROR', 'Neither a period nor a title says which year the report is for.');
  }
  const titleYear = title?.year ?? null;
  const yearDoubtful =
    given.year === undefined && stated !== null && titleYear !== null && stated.year !== titleYear;
  if (yearDoubtful) {
    const message = `The period is in ${stated.year}, the title says ${titleYear}; ${stated.year} is taken.`;
    say('IDENTITY_CONTRADICTORY', 'WARNING', message);
  }

  const saidYear = stated?.year ?? titleYear;
  if (given.year !== undefined && saidYear !== null && saidYear !== given.year) {
    say(
      'IDENTITY_CONTRADICTORY',
      'WARNING',
      `The document says ${saidYear}; ${given.year} was given and is taken.`,
    );
  }

  const isCentral = given.districtCode === undefined && (marks.siteCode?.startsWith('bm') ?? false);
  const titled = given.agency ?? title?.organ ?? null;
  const told = isCentral ? NOWHERE : resolveDistrict(titled, marks, lines, gazetteer, year);
  const { district, candidates } =
    given.districtCode === undefined ? told : chosenByCurator(given.districtCode, told, titled, gazetteer);
  // A curator who gives another division than the title's means its government, unless the organ is given too.
  const isTold = told.candidates.some((each) => each.code === district?.code);
  const organ = given.agency ?? (isCentral || isTold || told === NOWHERE ? titled : null);
  if (candidates.length > 1) {
    const names = candidates.slice(0, MOST_NAMED_CANDIDATES).map((each) => `${each.code} ${each.fullName}`);
    const message = `The report may be for ${names.join(', ')}; ${district?.code ?? 'none'} is taken.`;
    say('IDENTITY_CONTRADICTORY', 'WARNING', message);
  }
  const outOfForce =
    given.districtCode === undefined && district !== null && year !== null && !existed(district, year);
  if (outOfForce) {
    const message = `${district.code} ${district.name} was not in force in ${year}.`;
    say('IDENTITY_CONTRADICTORY', 'WARNING', message);
  }

  const agency = nameAgency(organ, district, isCentral, gazetteer, year);
  if (!agency) {
    const message = isCentral
      ? "The site is a central body's, but no title names it."
      : 'No site code and no name tells which division the report is for.';
    say('IDENTITY_UNKNOWN', 'ERROR', message);
  }
  return {
    agency,
    district,
    year,
    doubtful: yearDoubtful || outOfForce || (given.districtCode === undefined && candidates.length > 1),
    diagnostics,
  };
}

/**
 * The curator decides between real divisions, and what the document says otherwise is told. But no document of a
 * fictional division becomes a real one's, nor the other way round: invented figures never stand under real names.
 */
function chosenByCurator(
  code: string,
  told: ResolvedDistrict,
  organ: string | null,
  gazetteer: Gazetteer,
): ResolvedDistrict {
  const chosen = districtOfCode(code, organ, gazetteer);
  if (told.district && told.candidates.some((each) => each.code === code)) {
    return { district: chosen, candidates: [] };
  }
  const others = told.candidates.filter((each) => each.code !== code);
  const crossesBorder = others.some((each) => each.fictional !== isFictionalCode(code));
  return { district: crossesBorder ? null : chosen, candidates: [...(chosen ? [chosen] : []), ...others] };
}

/** A division abolished during a year may still have reported for it, so the end of the year before counts too. */
function existed(district: District, year: number): boolean {
  return district.fictional || inForce(district, year) || inForce(district, year - 1);
}
