import { OUTCOME_GROUP_LABELS, OUTCOME_LABELS, OUTCOMES, type AnnualReport, type CellRef } from '../domain';
import { agrees, claimFinding, type TableFigure } from './claim-finding';
import { claimsOf, type Claim } from './narrative-topics';
import type { Rule } from './rule';

/** The outcomes by which narratives tell them, longer wordings first; a group is the sum of its rows. */
const OUTCOMES_SAID = [
  { subject: '3.2', words: /(?:予以)?部分公开/u, name: OUTCOME_LABELS.DISCLOSED_IN_PART },
  { subject: 'DENIED', words: /不予公开/u, name: OUTCOME_GROUP_LABELS.DENIED },
  { subject: '3.1', words: /(?:予以|同意|全部)公开/u, name: OUTCOME_LABELS.DISCLOSED_IN_FULL },
  { subject: 'UNAVAILABLE', words: /无法提供/u, name: OUTCOME_GROUP_LABELS.UNAVAILABLE },
  { subject: 'NOT_PROCESSED', words: /不予处理/u, name: OUTCOME_GROUP_LABELS.NOT_PROCESSED },
  { subject: 'OTHER_HANDLING', words: /其[他它]处理/u, name: OUTCOME_GROUP_LABELS.OTHER_HANDLING },
] as const;
type OutcomeSaid = (typeof OUTCOMES_SAID)[number];

/** What else may stand in the subject of such a figure; anything more, and it is of something else. */
const FILLING =
  /依法|作出|做出|答复|决定|办理|结果|申请|政府信息|公开(?=申请)|的|为|类|其中|及|和|与|、|，|等|共|“|”/gu;

/** The outcomes that the narrative tells are those of the table. */
export const outcomesAsTabled: Rule = {
  id: 'N-OUTCOME',
  slug: 'outcomes-as-tabled',
  severity: 'WARNING',
  name: { zh: '正文：办理结果', en: 'Outcomes, by the narrative' },
  formula: '正文“予以公开、部分公开、不予公开、无法提供、不予处理、其他处理” = 表中各项或各组之和',
  description: {
    zh: '正文所称各类办理结果的件数应与第三部分表格一致；合并表述（如“予以公开及部分公开”）与各项之和相比。',
    en: 'The numbers of outcomes that the narrative tells are those of table 3; where it tells several as one, their sum.',
  },
  reference:
    '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式，第一部分“依申请公开”与第三部分表格第三项',
  verdicts: ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'],
  check(report) {
    const bySubject = new Map<string, { said: readonly OutcomeSaid[]; claims: Claim[] }>();
    let whole: Claim | null = null;
    for (const each of claimsOf(report)) {
      const said = outcomesIn(each.statement.subject);
      if (said.length === 0) {
        if (WHOLE.test(each.statement.subject)) whole = each;
        continue;
      }
      const claim = isOfAll(report, whole, each) ? each : { ...each, doubtful: true };
      const subject = said.map((each) => each.subject).join('+');
      const known = bySubject.get(subject) ?? { said, claims: [] };
      bySubject.set(subject, known);
      known.claims.push(claim);
    }
    return [...bySubject].flatMap(([subject, { said, claims }]) =>
      claimFinding(report, subject, claims, [figureOf(report, said)]),
    );
  },
};

/** What outcomes are told of: 收到申请18件，其中予以公开…. */
const WHOLE = /收到|受理|新收|接收|答复$|答复.{0,8}申请|办[结理]|结转/u;

/** Whether outcomes are told of all that was handled: of those newly received or carried in alone the table has none. */
function isOfAll(report: AnnualReport, whole: Claim | null, { statement }: Claim): boolean {
  if (whole === null || whole.statement.section !== statement.section) return true;
  const cells = (...rows: readonly string[]): TableFigure => ({
    name: { zh: '', en: '' },
    plus: rows.map((row) => ({ row, field: 'total' })),
  });
  return [cells('3.7'), cells('1', '2')].some((figure) => agrees(report, whole, figure));
}

function outcomesIn(subject: string): readonly OutcomeSaid[] {
  let rest = subject;
  const found = OUTCOMES_SAID.filter(({ words }) => {
    const without = rest.replace(words, '');
    const isSaid = without !== rest;
    rest = without;
    return isSaid;
  });
  return rest.replace(FILLING, '') === '' ? found : [];
}

function figureOf(report: AnnualReport, said: readonly OutcomeSaid[]): TableFigure {
  return {
    name: {
      zh: said.map(({ name }) => name.zh).join('与'),
      en: said.map(({ name }) => `“${name.en}”`).join(' with '),
    },
    plus: said.flatMap(({ subject }) => rowsOf(report, subject)),
  };
}

function rowsOf({ form }: AnnualReport, subject: string): CellRef[] {
  const rows = OUTCOMES.filter(
    ({ code, group, forms }) =>
      code === subject || (group === subject && (forms as readonly string[]).includes(form)),
  );
  return rows.map(({ code }) => ({ row: code, field: 'total' }));
}
