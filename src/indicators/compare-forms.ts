import {
  COMPARABILITIES,
  crossCell,
  type Bilingual,
  type Comparability,
  type Crossing,
  type FormCell,
  type FormEdition,
  type IndicatorName,
} from '../domain';
import { formulaOf } from './indicator-definitions';
import type { IndicatorInput } from './indicator-formula';

/** Whether an indicator's values on several editions of the form may stand side by side. */
export interface IndicatorComparability {
  readonly indicator: IndicatorName;
  readonly comparability: Comparability;
  readonly note: Bilingual;
}

const ONE_FORM: Bilingual = {
  zh: '各报告格式相同。',
  en: 'All reports follow the same edition of the form.',
};

/** Given an indicator and the editions of the reports compared, returns whether the crosswalk lets it be compared. */
export function compareForms(
  indicator: IndicatorName,
  forms: readonly FormEdition[],
): IndicatorComparability {
  const [first, ...others] = new Set(forms);
  const compared = others.map((other) => betweenForms(indicator, first!, other));
  return compared.reduce(worse, { indicator, comparability: 'IDENTICAL', note: ONE_FORM });
}

function betweenForms(
  indicator: IndicatorName,
  one: FormEdition,
  other: FormEdition,
): IndicatorComparability {
  const { inputs } = formulaOf(indicator);
  const ways = [
    { from: inputs[one], to: inputs[other], crossings: crossAll(inputs[one], other) },
    { from: inputs[other], to: inputs[one], crossings: crossAll(inputs[other], one) },
  ];
  // Parts cannot be had from their sum, but the sum from its parts: one way suffices.
  const way = ways.find(({ to, crossings }) => sameInputs(to, crossings));
  const crossings = way?.crossings ?? ways.flatMap((each) => each.crossings);
  const worst = crossings.reduce((a, b) => (rank(b.comparability) > rank(a.comparability) ? b : a));
  const comparability = way ? worst.comparability : 'NOT_COMPARABLE';
  return { indicator, comparability, note: worst.note };
}

function crossAll(inputs: readonly IndicatorInput[] | undefined, to: FormEdition): Crossing[] {
  return (inputs ?? []).map((input) => crossCell(input, to));
}

function sameInputs(inputs: readonly IndicatorInput[] | undefined, crossings: readonly Crossing[]): boolean {
  const named = ({ row, field }: FormCell): string => `${row} ${field}`;
  const crossed = crossings.flatMap(({ sources }) => sources.map(named));
  return crossed.length > 0 && crossed.sort().join() === inputs?.map(named).sort().join();
}

function worse(one: IndicatorComparability, other: IndicatorComparability): IndicatorComparability {
  return rank(other.comparability) >= rank(one.comparability) ? other : one;
}

function rank(comparability: Comparability): number {
  return COMPARABILITIES.indexOf(comparability);
}
