import {
  inputOfOutcome,
  OUTCOME_GROUP_LABELS,
  OUTCOME_GROUPS,
  OUTCOME_LABELS,
  OUTCOMES,
  outcomesOfForm,
  type Bilingual,
  type OutcomeGroup,
  type OutcomeKind,
} from '../domain';
import * as caveats from './caveats';
import type { IndicatorFormula, Sum } from './indicator-formula';

/** Groups whose rows bear the group's name: 不予公开：属于国家秘密. */
const SUBDIVIDED: readonly OutcomeGroup[] = ['DENIED', 'UNAVAILABLE', 'NOT_PROCESSED', 'OTHER_HANDLING'];

/** Rows whose label in the form says enough only in its place there. */
const OWN_LABELS: ReadonlyMap<OutcomeKind, Bilingual> = new Map([
  ['OTHER_UNDIVIDED', { zh: '其他处理（不分项）', en: 'Other handling, undivided' }],
  ['OTHER_REMAINDER', { zh: '其他处理：其他', en: 'Other handling: other' }],
  ['OUTCOME_TOTAL', { zh: '办理结果总计', en: 'Total handled' }],
]);

const GROUP_CAVEATS: Readonly<Record<OutcomeGroup, readonly Bilingual[]>> = {
  INTAKE: [],
  DISCLOSED: [caveats.SEVERED],
  DENIED: [caveats.SEVERED],
  UNAVAILABLE: [],
  NOT_PROCESSED: [],
  OTHER_HANDLING: [caveats.OTHER_IS_MIXED],
  TOTAL: [],
  CARRY: [],
};

/** A count for each row of table 3, and one for each group of its rows. */
export const APPLICATION_COUNTS: readonly IndicatorFormula[] = [
  ...OUTCOMES.map((outcome) =>
    count(`COUNT_${outcome.kind}`, labelOf(outcome), { plus: [inputOfOutcome(outcome.kind)] }, [
      ...GROUP_CAVEATS[outcome.group],
    ]),
  ),
  ...OUTCOME_GROUPS.filter((group) => group !== 'TOTAL').map((group) =>
    count(`COUNT_${group}`, OUTCOME_GROUP_LABELS[group], sumOf(group), GROUP_CAVEATS[group]),
  ),
];

/** The counts and the amount of tables 4 and 2. Of table 2 only the number of decisions means the same on both editions. */
export const OTHER_COUNTS: readonly IndicatorFormula[] = [
  count(
    'COUNT_RECONSIDERATIONS',
    { zh: '行政复议案件', en: 'Administrative reconsideration cases' },
    { plus: ['reconsiderationTotal'] },
    [caveats.LAW_OF_2024],
  ),
  count(
    'COUNT_LITIGATIONS',
    { zh: '行政诉讼案件', en: 'Administrative litigation cases' },
    { plus: ['litigationDirectTotal', 'litigationAfterReconsiderationTotal'] },
    [caveats.TRACKS_OVERLAP, caveats.LAW_OF_2024],
  ),
  count(
    'COUNT_LICENSES',
    { zh: '行政许可决定', en: 'Administrative licensing decisions' },
    { plus: ['licensingDecisions'] },
    [caveats.ITEMS_FOR_DECISIONS],
  ),
  count(
    'COUNT_PENALTIES',
    { zh: '行政处罚决定', en: 'Administrative penalty decisions' },
    { plus: ['penaltyDecisions'] },
    [caveats.ITEMS_FOR_DECISIONS],
  ),
  count(
    'COUNT_COMPULSIONS',
    { zh: '行政强制决定', en: 'Administrative compulsion decisions' },
    { plus: ['compulsionDecisions'] },
    [caveats.ITEMS_FOR_DECISIONS],
  ),
  count(
    'COUNT_NORMATIVE_DOCUMENTS_IN_FORCE',
    { zh: '现行有效行政规范性文件', en: 'Administrative normative documents in force' },
    { plus: ['normativeDocumentsInForce'] },
    [caveats.DOCUMENTS_BY_SCOPE],
  ),
  {
    ...count(
      'AMOUNT_FEES',
      { zh: '行政事业性收费金额（万元）', en: 'Administrative and institutional charges (10,000 yuan)' },
      { plus: ['feeAmount'] },
      [caveats.UNIT_OF_FEES, caveats.NOT_THE_PROCESSING_FEE],
    ),
    measure: 'AMOUNT',
  },
];

function count(
  name: IndicatorFormula['name'],
  label: Bilingual,
  numerator: Sum,
  cautions: readonly Bilingual[],
): IndicatorFormula {
  return { name, measure: 'COUNT', label, numerator, denominator: null, caveats: cautions };
}

function labelOf({ kind, group }: (typeof OUTCOMES)[number]): Bilingual {
  const own = OWN_LABELS.get(kind);
  if (own) return own;
  const { zh, en } = OUTCOME_LABELS[kind];
  return { zh: SUBDIVIDED.includes(group) ? `${OUTCOME_GROUP_LABELS[group].zh}：${zh}` : zh, en };
}

/** Given a group, returns its rows by the coarser edition: what the other one divides, the crosswalk adds up. */
export function sumOf(group: OutcomeGroup): Sum {
  const rows = outcomesOfForm('FORM_2019').filter((outcome) => outcome.group === group);
  return { plus: rows.map(({ kind }) => inputOfOutcome(kind)) };
}
