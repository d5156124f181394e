import type { AgencyKind, District, ReportScope } from '../../domain';
import type { Lines } from '../report-material';

/** Words by which a report speaks for its organ alone. */
const OWN_ORGAN = /(?:本机关|本单位|本局|我局|本委|我委|本办|我办|本厅|我厅)[^。；，,]{0,16}/;

/**
 * Given an agency's kind, its division and the document's lines, returns whom the report speaks for and the words that
 * show it. The region's word is the division's own: 全市 in a district's report is the city around it.
 */
export function readScope(
  kind: AgencyKind,
  district: District | null,
  lines: Lines,
): { scope: ReportScope; words: string | null } {
  const find = (pattern: RegExp): string | null => {
    for (const line of lines) {
      const words = pattern.exec(line.text)?.[0];
      if (words) return words;
    }
    return null;
  };
  const speaksForRegion = kind === 'GOVERNMENT' || kind === 'GENERAL_OFFICE';
  const region =
    speaksForRegion && district
      ? regionPatterns(district)
          .map(find)
          .find((words) => words)
      : null;
  if (region) return { scope: 'WHOLE_REGION', words: region };
  const own = kind === 'GOVERNMENT' ? null : find(OWN_ORGAN);
  return own ? { scope: 'OWN_ORGAN', words: own } : { scope: 'UNKNOWN', words: null };
}

/** Words by which a report speaks for the whole region, the ones beside its application figures first. */
function regionPatterns(district: District): readonly RegExp[] {
  const word = REGION_WORDS.find((each) => district.name.endsWith(each)) ?? ANY_REGION_WORD;
  return REGION_PATTERNS.get(word)!;
}

const REGION_WORDS = ['省', '市', '区', '县', '旗', '州', '盟'];
const ANY_REGION_WORD = `[${REGION_WORDS.join('')}]`;
const REGION_PATTERNS: ReadonlyMap<string, readonly RegExp[]> = new Map(
  [...REGION_WORDS, ANY_REGION_WORD].map((word) => [
    word,
    [
      new RegExp(`全(?:${word}|域)[^。；，,]{0,24}(?:收到|新收|受理|共收|收办|申请)[^。；，,]{0,16}`),
      new RegExp(`全(?:${word}|域)(?:各级|各部门|范围|政府|主动公开|共)[^。；，,]{0,12}`),
    ],
  ]),
);
