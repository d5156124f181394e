import type { AgencyKind, ReportScope } from '../../domain';
import type { Lines } from '../report-material';

/** Words by which a report speaks for its whole region, the ones beside its application figures first. */
const WHOLE_REGION = [
  /(?:全(?:省|市|区|县|旗|州|盟|域)|(?:区|市|县)政府及全(?:区|市|县)各部门)[^。；]{0,24}(?:收到|新收|受理|共收|收办|申请)[^。；，]{0,16}/,
  /全(?:省|市|区|县|旗|州|盟)(?:各级|各部门|范围|政府|主动公开|共)[^。；，]{0,12}/,
];
const OWN_ORGAN = /(?:本机关|本单位|本局|我局|本委|我委|本办|我办|本厅|我厅)[^。；，]{0,16}/;

/** Given an agency's kind and the document's lines, returns whom the report speaks for and the words that show it. */
export function readScope(kind: AgencyKind, lines: Lines): { scope: ReportScope; words: string | null } {
  const find = (pattern: RegExp): string | null => {
    for (const line of lines) {
      const words = pattern.exec(line.text)?.[0];
      if (words) return words;
    }
    return null;
  };
  const region =
    kind === 'GOVERNMENT' || kind === 'GENERAL_OFFICE'
      ? (find(WHOLE_REGION[0]!) ?? find(WHOLE_REGION[1]!))
      : null;
  if (region) return { scope: 'WHOLE_REGION', words: region };
  const own = kind === 'GOVERNMENT' ? null : find(OWN_ORGAN);
  return own ? { scope: 'OWN_ORGAN', words: own } : { scope: 'UNKNOWN', words: null };
}
