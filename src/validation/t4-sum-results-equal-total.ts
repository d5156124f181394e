import {
  REVIEW_FIELD_LABELS,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  REVIEW_LABELS,
  type Bilingual,
  type ReviewCase,
  type ReviewField,
  type ReviewKind,
} from '../domain';
import { isUnstated, type EquationTerm } from './check-equation';
import { equationFinding, missingRowsFinding } from './equation-finding';
import type { Rule, RuleFinding } from './rule';

const RESULTS = REVIEW_FIELDS.filter((field) => field !== 'total');

/** Each track of table 4: the four results add up to the total. */
export const resultsEqualTotal: Rule = {
  id: 'T4-SUM',
  slug: 'results-equal-total',
  severity: 'ERROR',
  name: { zh: '复议诉讼合计', en: 'Results of review add up to the total' },
  formula: '结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
  description: {
    zh: '第四部分表格的行政复议、未经复议直接起诉、复议后起诉：四类结果之和应等于总计。整组五格都未填的，假定为零；只是总计未填的，无法核对。',
    en: 'For reconsideration and both tracks of litigation in table 4, the four results add up to the total. A track left wholly blank is assumed to be zero; one that lacks only its total cannot be checked.',
  },
  reference: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第四部分表格',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check: (report) =>
    REVIEW_KINDS.map((kind) => {
      const track = report.reviewCases.find((row) => row.kind === kind);
      return track
        ? trackFinding(track)
        : missingRowsFinding(kind, trackInWords(kind), [REVIEW_LABELS[kind]]);
    }),
};

function trackFinding(track: ReviewCase): RuleFinding {
  const term = (field: ReviewField): EquationTerm => ({
    ref: { row: track.kind, field },
    label: REVIEW_FIELD_LABELS[field],
    cell: track.cells.find((cell) => cell.field === field),
  });
  const wholeTrackBlank = REVIEW_FIELDS.every((field) => isUnstated(term(field).cell));
  return equationFinding({
    subject: track.kind,
    about: trackInWords(track.kind),
    computed: {
      wording: { zh: '四类结果之和为', en: 'the four results add up to' },
      terms: RESULTS.map(term),
    },
    printed: { wording: { zh: '表中总计为', en: 'the printed total is' }, terms: [term('total')] },
    needsTotal: !wholeTrackBlank,
  });
}

function trackInWords(kind: ReviewKind): Bilingual {
  const { zh, en } = REVIEW_LABELS[kind];
  return { zh: `“${zh}”一组`, en: `Track “${en}”` };
}
