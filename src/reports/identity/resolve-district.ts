import { isFictionalCode, type District, type Gazetteer } from '../../domain';
import type { Lines } from '../report-material';
import type { IdentityMarks } from './identity-marks';
import { mentionedGovernments, namedOrgan } from './place-names';

/** Which division a document is about. `candidates` holds more than the choice where the evidence disagrees. */
export interface ResolvedDistrict {
  readonly district: District | null;
  readonly candidates: readonly District[];
}

/** The division in an organ's name, where no gazetteer knows it: up to the last word for a division (示例省甲市|教育局). */
const DIVISION_PART = /^[\u3400-\u9fff]{1,20}[省市区县旗州盟](?=$|[^区])/;

/** No division at all. */
export const NOWHERE: ResolvedDistrict = { district: null, candidates: [] };

/**
 * Given the organ of a document's title, its marks and its lines, returns the division it is about. The site code and
 * the names in the text decide together; where they disagree the name in the title is the better candidate (a city's
 * portal carries its districts' reports), and both are candidates.
 */
export function resolveDistrict(
  organ: string | null,
  marks: IdentityMarks,
  lines: Lines,
  gazetteer: Gazetteer,
  year: number | null,
): ResolvedDistrict {
  const coded = marks.siteCode === null ? null : districtOfCode(marks.siteCode.slice(0, 6), organ, gazetteer);
  const titled = organ === null ? [] : namedOrgan(organ, gazetteer, year).districts;
  const mentioned = mostMentioned(lines, gazetteer, year);
  const named = titled.length > 0 ? titled : mentioned;

  if (coded) {
    if (named.length === 0 || named.some((each) => each.code === coded.code)) return only(coded);
    // What is invented may speak of real places in its text; titled as a real one's report it is nobody's.
    if (coded.fictional)
      return titled.length === 0 ? only(coded) : { district: null, candidates: [coded, ...titled] };
    if (titled.length === 0 && isMentioned(coded, lines)) return only(coded);
    const best = titled.length > 0 ? (closest(titled, coded, gazetteer) ?? coded) : coded;
    return { district: best, candidates: [...new Set([best, coded, ...named])] };
  }
  const [first, ...others] = named;
  if (!first) return NOWHERE;
  if (others.length === 0) return only(first);
  const fitting = named.filter((each) => fits(each, marks, lines, gazetteer));
  return fitting.length === 1 ? only(fitting[0]!) : { district: fitting[0] ?? first, candidates: named };
}

function only(district: District): ResolvedDistrict {
  return { district, candidates: [district] };
}

/**
 * Given a six-digit code and the organ a document names, returns the division, or null if there is none. One of the
 * fictional provinces needs no entry in the gazetteer: its name is the document's.
 */
export function districtOfCode(code: string, organ: string | null, gazetteer: Gazetteer): District | null {
  const known = gazetteer.find(code);
  if (known || !isFictionalCode(code)) return known ?? null;
  return fictionalDistrict(code, DIVISION_PART.exec(organ ?? '')?.[0] ?? `示例区划${code}`);
}

/** Given a code of the fictional provinces and its name, returns the division, placed by its code. */
export function fictionalDistrict(code: string, name: string): District {
  const level = code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
  const parentCode = {
    PROVINCE: null,
    PREFECTURE: `${code.slice(0, 2)}0000`,
    COUNTY: `${code.slice(0, 4)}00`,
  }[level];
  return {
    code,
    name,
    fullName: name,
    level,
    parentCode,
    validFrom: null,
    validTo: null,
    names: [{ name, from: null, to: null }],
    predecessorCodes: [],
    successorCodes: [],
    fictional: true,
  };
}

/** The name of a government that most lines mention, as the divisions it may mean. */
function mostMentioned(lines: Lines, gazetteer: Gazetteer, year: number | null): readonly District[] {
  const mentions = new Map<string, { lines: number; districts: readonly District[] }>();
  for (const line of lines) {
    const named = mentionedGovernments(line.text, gazetteer, year);
    const inLine = new Map(named.map((districts) => [districts.map((each) => each.code).join(), districts]));
    for (const [key, districts] of inLine) {
      mentions.set(key, { districts, lines: (mentions.get(key)?.lines ?? 0) + 1 });
    }
  }
  return [...mentions.values()].sort((a, b) => b.lines - a.lines)[0]?.districts ?? [];
}

function isMentioned(district: District, lines: Lines): boolean {
  return lines.some((line) => district.names.some(({ name }) => line.text.includes(name)));
}

/** Of several namesakes, the one nearest to the site's own division: in it, or beside it in its province. */
function closest(
  namesakes: readonly District[],
  coded: District,
  gazetteer: Gazetteer,
): District | undefined {
  const within = namesakes.find((each) =>
    gazetteer.lineage(each.code).some((above) => above.code === coded.code),
  );
  return within ?? namesakes.find((each) => each.code.slice(0, 2) === coded.code.slice(0, 2)) ?? namesakes[0];
}

/** Whether the rest of the document speaks for one of several namesakes: its filings, or its parents' names. */
function fits(district: District, marks: IdentityMarks, lines: Lines, gazetteer: Gazetteer): boolean {
  if (marks.policeCode === district.code) return true;
  const above = gazetteer.lineage(district.code).filter((each) => each.code !== district.code);
  return above.some((each) => lines.some((line) => line.text.includes(each.name)));
}
