const DIGITS = '零一二三四五六七八九';
/** The places of a group of four, and what groups count, from the right. */
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿'];
const GROUP_SIZE = 10_000;

/** Longer ones are no numerals. */
const LONGEST = 24;

/**
 * Given a numeral in simplified Chinese characters, returns the whole number it writes as a decimal string, or null if
 * it is not written out in full: digits one after another (二〇二二, 三五), places without digits (百, 千), cut short (三百二).
 */
export function readChineseNumeral(numeral: string): string | null {
  if (numeral === '' || numeral.length > LONGEST) return null;
  const plain = numeral.replace(/两/g, '二').replace(/〇/g, '零').replace(/一十/g, '十');
  const value = valueOf(plain);
  // What is written otherwise than its value is written can be meant otherwise.
  return value > 0 && write(value).replace(/一十/g, '十') === plain ? value.toString() : null;
}

/** Takes any sequence of digits, places and groups; below 10^16, and so exact. */
function valueOf(numeral: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const character of numeral) {
    const place = PLACES.indexOf(character);
    const myriad = GROUPS.indexOf(character);
    if (DIGITS.includes(character)) digit = DIGITS.indexOf(character);
    else if (place > 0) {
      group += Math.max(digit, 1) * 10 ** place;
      digit = 0;
    } else if (myriad > 0) {
      total += (group + digit) * GROUP_SIZE ** myriad;
      [group, digit] = [0, 0];
    }
  }
  const value = total + group + digit;
  return value < GROUP_SIZE ** 3 ? value : 0;
}

/** Writes a number out in full: a zero for every gap between places. */
function write(value: number): string {
  let text = '';
  let gap = false;
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const group = Math.floor(value / GROUP_SIZE ** at) % GROUP_SIZE;
    for (let place = PLACES.length - 1; place >= 0; place -= 1) {
      const digit = Math.floor(group / 10 ** place) % 10;
      if (digit > 0) text += (gap ? '零' : '') + DIGITS[digit]! + PLACES[place]!;
      gap = digit === 0 && text !== '';
    }
    if (group > 0) text += GROUPS[at]!;
  }
  return text;
}
