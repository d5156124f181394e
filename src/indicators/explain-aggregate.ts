import type { Bilingual, IndicatorValue } from '../domain';
import { explainIndicator } from './explain-indicator';

/** Given the value of several reports together and how many they are, returns how it came about, or why there is none. */
export function explainAggregate(value: IndicatorValue, reports: number): Bilingual {
  if (value.missing !== null && value.denominator === null) return explainIndicator(value, null);
  const figures =
    value.denominator === null
      ? String(value.amount ?? value.value)
      : `Σ ${value.numerator} ÷ Σ ${value.denominator}` +
        (value.value === null ? '' : ` = ${(100 * value.value).toFixed(2)}%`);
  return {
    zh: `${reports} 份年报合计：${figures}`,
    en: `Of ${reports} ${reports === 1 ? 'report' : 'reports'} together: ${figures}`,
  };
}
