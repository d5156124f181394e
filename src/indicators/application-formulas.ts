import {
  crossCell,
  FORM_EDITIONS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_GROUPS,
  OUTCOME_LABELS,
  OUTCOMES,
  outcomesOfForm,
  type Bilingual,
  type FormEdition,
  type OutcomeGroup,
  type OutcomeKind,
} from '../domain';
import type { IndicatorFormula, IndicatorInput } from './indicator-formula';

type Outcome = (typeof OUTCOMES)[number];

/** Groups whose rows bear the group's name: 不予公开：属于国家秘密. */
const SUBDIVIDED: readonly OutcomeGroup[] = ['DENIED', 'UNAVAILABLE', 'NOT_PROCESSED', 'OTHER_HANDLING'];

/** Rows whose label in the form says enough only in its place there. */
const OWN_LABELS: ReadonlyMap<OutcomeKind, Bilingual> = new Map([
  ['OTHER_UNDIVIDED', { zh: '其他处理（不分项）', en: 'Other handling, undivided' }],
  ['OTHER_REMAINDER', { zh: '其他处理：其他', en: 'Other handling: other' }],
  ['OUTCOME_TOTAL', { zh: '办理结果总计', en: 'Total handled' }],
]);

/** A count for each row of table 3, and one for each group of its rows. */
export const APPLICATION_FORMULAS: readonly IndicatorFormula[] = [
  ...OUTCOMES.map((outcome): IndicatorFormula => ({
    name: `COUNT_${outcome.kind}`,
    measure: 'COUNT',
    label: labelOf(outcome),
    inputs: totalsOf([outcome]),
  })),
  ...OUTCOME_GROUPS.filter((group) => group !== 'TOTAL').map((group): IndicatorFormula => ({
    name: `COUNT_${group}`,
    measure: 'COUNT',
    label: OUTCOME_GROUP_LABELS[group],
    inputs: totalsOf(OUTCOMES.filter((outcome) => outcome.group === group)),
  })),
];

function labelOf({ kind, group }: Outcome): Bilingual {
  const own = OWN_LABELS.get(kind);
  if (own) return own;
  const { zh, en } = OUTCOME_LABELS[kind];
  return { zh: SUBDIVIDED.includes(group) ? `${OUTCOME_GROUP_LABELS[group].zh}：${zh}` : zh, en };
}

function totalsOf(outcomes: readonly Outcome[]): IndicatorFormula['inputs'] {
  const byForm: Partial<Record<FormEdition, readonly IndicatorInput[]>> = {};
  for (const form of FORM_EDITIONS) {
    const printed = outcomesOfForm(form).filter((outcome) => outcomes.includes(outcome));
    const inputs = printed.length > 0 ? printed.map(totalOf) : partsOn(form, outcomes);
    if (inputs.length > 0) byForm[form] = inputs;
  }
  return byForm;
}

/** What another edition prints in parts is the sum of these; a row that it has not at all has none. */
function partsOn(form: FormEdition, outcomes: readonly Outcome[]): IndicatorInput[] {
  return outcomes.flatMap((outcome) =>
    crossCell(totalOf(outcome), form).sources.flatMap((part) =>
      part.table === 'TABLE_3' ? [totalOf({ kind: part.row })] : [],
    ),
  );
}

function totalOf({ kind: row }: Pick<Outcome, 'kind'>): IndicatorInput & { readonly table: 'TABLE_3' } {
  return { table: 'TABLE_3', row, field: 'total' };
}
