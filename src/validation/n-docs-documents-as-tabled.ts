import { CATEGORY_FIELD_LABELS, CATEGORY_LABELS, type AnnualReport, type CategoryKind } from '../domain';
import { claimFinding } from './claim-finding';
import { claimsOf, type Claim } from './narrative-topics';
import type { Rule, RuleFinding } from './rule';

const KINDS: readonly { readonly kind: CategoryKind; readonly words: RegExp }[] = [
  { kind: 'ADMINISTRATIVE_NORMATIVE_DOCUMENT', words: /规范性文件/u },
  { kind: 'REGULATION', words: /规章(?!制度|以外)/u },
];
const FIELDS = [
  { field: 'repealed', words: /废止|失效/u },
  { field: 'inForce', words: /现行有效|有效/u },
  { field: 'issued', words: /制发|制定|印发|出台|发布|公布|新制/u },
] as const;

/** What counts other documents: drafts, filings, readings, older ones kept. */
const OF_SOMETHING_ELSE = /解读|备案|审查|清理(?!废止)|征求|修改|修订|保留|历年|累计|目录/u;

/** The documents issued and repealed that the narrative tells are those of the table. */
export const documentsAsTabled: Rule = {
  id: 'N-DOCS',
  slug: 'documents-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：规章和规范性文件', en: 'Documents issued and repealed, by the narrative' },
  formula: '正文“制发、废止、现行有效”规章和行政规范性文件件数 = 第二部分表格相应各项',
  description: {
    zh: '正文所称制发、废止、现行有效的规章和行政规范性文件件数应与第二部分表格一致。',
    en: 'The numbers of regulations and administrative normative documents issued, repealed and in force that the narrative tells are those of table 2.',
  },
  reference: '国办公开办函〔2021〕30号所附格式，第一部分“主动公开”与第二部分表格第二十条第（一）项',
  verdicts: ['PASS', 'FAIL', 'NOT_ASSESSABLE'],
  check(report) {
    if (report.form !== 'FORM_2021') return [];
    const claims = claimsOf(report).filter(({ statement }) => !OF_SOMETHING_ELSE.test(statement.subject));
    return KINDS.flatMap(({ kind, words }) => {
      const ofKind = claims.filter(({ statement: { subject } }) => words.test(subject));
      return FIELDS.flatMap(({ field }) => fieldFinding(report, kind, field, ofKind));
    });
  },
};

function fieldFinding(
  report: AnnualReport,
  kind: CategoryKind,
  field: (typeof FIELDS)[number]['field'],
  claims: readonly Claim[],
): RuleFinding[] {
  const own = claims.filter(
    ({ statement: { subject } }) => FIELDS.find(({ words }) => words.test(subject))?.field === field,
  );
  const name = {
    zh: CATEGORY_LABELS[kind].zh + CATEGORY_FIELD_LABELS[field].zh,
    en: `“${CATEGORY_LABELS[kind].en}, ${CATEGORY_FIELD_LABELS[field].en}”`,
  };
  return claimFinding(report, `${kind}.${field}`, own, [{ name, plus: [{ row: kind, field }] }]);
}
