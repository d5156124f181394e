/** Counts and amounts have fewer digits; longer runs of digits are codes, or no figures at all. */
const MOST_DIGITS = 15;
const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** How many digits each multiplier moves the point. 百万 and the like are their sum. */
const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Given digits as printed, without separators, returns the exact decimal, or null for what no figure looks like: zeros
 * before it (07), too many digits.
 */
export function decimalOf(digits: string): string | null {
  const [, whole = '', fraction] = DECIMAL.exec(digits.slice(0, 2 * MOST_DIGITS + 1)) ?? [];
  if (whole === '' || whole.length > MOST_DIGITS || (fraction?.length ?? 0) > MOST_DIGITS) return null;
  if (/^0\d/.test(whole) || digits.length > 2 * MOST_DIGITS) return null;
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}

/** Given an exact decimal and a multiplier (万, 百万, 万亿), returns their product, exactly. */
export function multiplyOut(value: string, multiplier: string): string {
  const places = [...multiplier].reduce((sum, each) => sum + (MULTIPLIERS[each] ?? 0), 0);
  if (places === 0) return value;
  const [whole = '', fraction = ''] = value.split('.');
  const digits = fraction.padEnd(places, '0');
  const product = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(places).replace(/0+$/, '');
  return rest === '' ? product : `${product}.${rest}`;
}

/** Given two exact whole numbers, returns their sum, exactly. */
export function addWhole(a: string, b: string): string {
  return (BigInt(a) + BigInt(b)).toString();
}

/** Given an exact decimal, returns whether it is a whole number. */
export function isWhole(value: string): boolean {
  return !value.includes('.');
}
