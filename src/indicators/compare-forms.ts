import {
  COMPARABILITIES,
  crossCell,
  inputOf,
  type Bilingual,
  type Comparability,
  type FormEdition,
  type IndicatorName,
} from '../domain';
import { keysOfFormula } from './formula-terms';
import { formulaOf } from './formulas';

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
  const editions = [...new Set(forms)];
  if (editions.length < 2) return { indicator, comparability: 'IDENTICAL', note: ONE_FORM };
  const cells = keysOfFormula(formulaOf(indicator).formula).map(inputOf);
  const crossings = cells.flatMap((cell) => editions.map((edition) => crossCell(cell, edition)));
  const { comparability, note } = crossings.reduce((a, b) =>
    rank(b.comparability) > rank(a.comparability) ? b : a,
  );
  return { indicator, comparability, note };
}

function rank(comparability: Comparability): number {
  return COMPARABILITIES.indexOf(comparability);
}
