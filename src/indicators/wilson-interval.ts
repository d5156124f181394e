import type { Interval } from '../domain';

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Given a part and its whole, which must hold it and not be zero, returns the 95 % score interval of E. B. Wilson (1927)
 * without continuity correction.
 */
export function wilsonInterval(part: number, whole: number): Interval {
  const share = part / whole;
  const zz = (Z * Z) / whole;
  const centre = share + zz / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + zz / (4 * whole));
  return {
    // At the ends the bound is exact, which floating point would miss by a hair.
    low: part === 0 ? 0 : (centre - spread) / (1 + zz),
    high: part === whole ? 1 : (centre + spread) / (1 + zz),
  };
}
