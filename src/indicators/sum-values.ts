import type { IndicatorName, IndicatorValue, RateBasis } from '../domain';
import { basisOf, formulaOf } from './formulas';
import { makeValue, withoutValue } from './make-value';

/**
 * Given an indicator, the basis asked for and its values of several reports, returns the value of all together: counts
 * and amounts added up, rates by the sums of their numerators and denominators. There is none unless each has its own,
 * nor if figures that belong to the sum lie in a division that was divided.
 */
export function sumValues(
  name: IndicatorName,
  asked: RateBasis | null,
  values: readonly IndicatorValue[],
  isDivided = false,
): IndicatorValue {
  const worked = formulaOf(name);
  const basis = basisOf(worked, asked);
  if (basis !== null && !worked.bases.includes(basis))
    return withoutValue('BASIS_NOT_APPLICABLE', name, basis);
  if (isDivided) return withoutValue('TERRITORY_DIVIDED', name, basis);
  if (values.length === 0) return withoutValue('NO_REPORT', name, basis);
  const lacking = values.map(reasonOf).find((reason) => reason !== null);
  if (lacking) return withoutValue(lacking, name, basis);
  const isRate = worked.formula.denominator !== null;
  return makeValue(name, basis, worked.formula.measure, {
    numerator: total(values.map(({ value, numerator }) => (isRate ? numerator! : value!))),
    denominator: isRate ? total(values.map(({ denominator }) => denominator!)) : null,
    amount: worked.formula.measure === 'AMOUNT' ? addAmounts(values.map(({ amount }) => amount!)) : null,
    assumed: values.some(({ assumed }) => assumed),
  });
}

/** One without applications or cases adds nothing to the sum, but does not spoil it. */
function reasonOf({ missing }: IndicatorValue): IndicatorValue['missing'] {
  return missing === 'DENOMINATOR_ZERO' ? null : missing;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Given decimal strings, returns their exact sum. */
export function addAmounts(amounts: readonly string[]): string {
  const places = Math.max(...amounts.map((amount) => fractionOf(amount).length));
  const sum = amounts.reduce((all, amount) => {
    const fraction = fractionOf(amount);
    return all + BigInt(amount.replace('.', '') + '0'.repeat(places - fraction.length));
  }, 0n);
  if (places === 0) return String(sum);
  const sign = sum < 0n ? '-' : '';
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function fractionOf(amount: string): string {
  return amount.split('.')[1] ?? '';
}
