import type { UrlState } from '../../app/url-state';
import type { IndicatorName } from '../../components/indicators';
import type { Comparison } from './use-comparison';

/** Given a comparison, the address and the name of a parameter in it, returns the indicator it means. */
export function chosenIndicator(
  { indicators }: Comparison,
  url: UrlState,
  name: string,
  fallback = 0,
): IndicatorName {
  return url.oneOf(name, indicators, indicators[fallback] ?? indicators[0]!);
}

/** The year that a view of one year alone is of: the last one, if the address names none. */
export function chosenYear({ years }: Comparison, url: UrlState): number {
  const [wanted] = url.numbers('year');
  return years.find((year) => year === wanted) ?? Math.max(...years);
}

/** The index of an indicator in the values of every row. */
export function placeOf({ indicators }: Comparison, name: IndicatorName): number {
  return indicators.indexOf(name);
}
