import {
  inForce,
  type IndicatorName,
  type IndicatorValue,
  type RateBasis,
  type ResolvedInputs,
} from '../../domain';
import { computeIndicator } from '../../indicators';
import type { DistrictOutline, GovernmentFigures } from '../../storage';

/** What a ranking or standing is by. */
export interface Measured {
  readonly indicator: IndicatorName;
  readonly year: number;
  readonly basis: RateBasis | null;
}

/** Given divisions and figures, returns the value of every division in force in the year, in the order of divisions. */
export function valuesOfGovernments(
  outlines: readonly DistrictOutline[],
  figures: readonly GovernmentFigures[],
  { indicator, year, basis }: Measured,
): (readonly [DistrictOutline, IndicatorValue])[] {
  const inputs = new Map<string, ResolvedInputs>();
  for (const each of figures) if (each.year === year) inputs.set(each.districtCode, each.inputs);
  const values: (readonly [DistrictOutline, IndicatorValue])[] = [];
  for (const outline of outlines) {
    // A division may report in a year that the gazetteer does not give it: what is there is ranked.
    if (!inForce(outline, year) && !inputs.has(outline.code)) continue;
    values.push([outline, computeIndicator(indicator, basis, inputs.get(outline.code) ?? null)]);
  }
  return values;
}
