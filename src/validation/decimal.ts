/** An exact decimal number, `units` × 10^−`scale`: published figures are never put through binary floats. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Longer than any figure of a report by far; what is longer still is no figure, and would only be slow to add. */
const DECIMAL = /^([+-]?\d{1,40})(?:\.(\d{1,40}))?$/;

/** Given a decimal string such as `3027.6557`, returns its exact value; null for anything else, or beyond 40 digits. */
export function parseDecimal(text: string): Decimal | null {
  let number = remembered.get(text);
  if (number === undefined) {
    number = read(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (text.length <= LONGEST_REMEMBERED) remembered.set(text, number);
  }
  return number;
}

/** Every figure stands in several sums, and most are small. */
const remembered = new Map<string, Decimal | null>();
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 20;

function read(text: string): Decimal | null {
  const match = DECIMAL.exec(text);
  if (!match?.[1]) return null;
  const fraction = match[2] ?? '';
  return { units: BigInt(match[1] + fraction), scale: fraction.length };
}

function unitsAt(number: Decimal, scale: number): bigint {
  if (scale === number.scale) return number.units;
  return number.units * 10n ** BigInt(scale - number.scale);
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  if (left.scale === right.scale) return { units: left.units + right.units, scale: left.scale };
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
}

export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, { units: -right.units, scale: right.scale });
}

/** Given a number, returns −1, 0 or 1. */
export function signOf(number: Decimal): -1 | 0 | 1 {
  if (number.units === 0n) return 0;
  return number.units < 0n ? -1 : 1;
}

/** Given a number, returns whether it has no fraction; `12.0` has none. */
export function isWhole(number: Decimal): boolean {
  return number.units % 10n ** BigInt(number.scale) === 0n;
}

/** Given a number, returns its shortest decimal string: no superfluous zeros, no exponent. */
export function formatDecimal(number: Decimal): string {
  const sign = number.units < 0n ? '-' : '';
  const digits = String(number.units < 0n ? -number.units : number.units).padStart(number.scale + 1, '0');
  const whole = digits.slice(0, digits.length - number.scale);
  const fraction = digits.slice(digits.length - number.scale).replace(/0+$/, '');
  return sign + whole + (fraction && `.${fraction}`);
}
