import type { CellState } from './cell';

/** What a cell's text says: its state and, if it states a number, the exact decimal and the unit printed with it. */
export interface Figure {
  readonly state: CellState;
  /** A canonical decimal string (no sign `+`, no separators, no leading zeros), or null unless STATED. */
  readonly value: string | null;
  readonly unit: string | null;
}

const INVISIBLE = /[^\S\n]|[\u00ad\u200b-\u200f\u202a-\u202f\u2060\ufeff]/gu;
/** Marks of footnotes (¹, ①, ⑴, *): they are no digits of the figure they follow. */
const NOTE_MARKS =
  /(?:(?<=\d)[[〔【](?:\d|[\u00b9\u00b2\u00b3\u2070-\u2079]){1,2}[\]〕】]|[\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u249b\u24ea-\u24ff\u2776-\u2793*※]{1,8})$/u;
const NOTE_DIGITS = /[\u00b9\u00b2\u00b3\u2070-\u209c\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/u;
const DASH = /^(?:[-/\\‐-―−─﹣]+|无|無)$/u;
/** Markdown escapes what could be markup: `3027\.65`, `\-5`. */
const ESCAPE = /\\(?=[-+.,*])/gu;
/** The sign of the currency is no unit: amounts in 万元 bear it too. */
const CURRENCY = /^(?:人民币|人民幣)?[¥￥]?(?=[\d.])/u;
const UNIT = '万元|萬元|元|万|萬|件次|人次|件|条|项|个|宗|次|份|起|家|人';
const NUMBER = new RegExp(
  String.raw`^([+\-−–])?(\d{1,3}(?:[,'’]\d{3})+|\d+)?(?:\.(\d*))?(?:(${UNIT})|\((${UNIT})\))?。?$`,
  'u',
);

/** Digits with spaces between are one figure if the spaces part thousands or every digit (1 234, 1 6 0 0); else two. */
const APART = /[\d０-９][^\S\n]+[\d０-９]/u;
const GROUPED =
  /^[^\d０-９]{0,2}(?:[\d０-９]{1,3}(?:[^\S\n]+[\d０-９]{3})+|[\d０-９](?:[^\S\n]+[\d０-９])+)(?![^\S\n]*[\d０-９])/u;

/** No count or amount has a quarter of these digits; longer runs are not figures. */
const LONGEST_FIGURE = 60;

/** Given the raw text of a cell, returns what it states. Full-width digits, thousands separators and spaces are read through. */
export function readFigure(text: string): Figure {
  if (text.length > LONGEST_FIGURE) return figureOf(text);
  let figure = remembered.get(text);
  if (!figure) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    figure = figureOf(text);
    remembered.set(text, figure);
  }
  return figure;
}

/** Tables are read several times over, and half their cells say 0. */
const remembered = new Map<string, Figure>();
const MOST_REMEMBERED = 10_000;

function figureOf(text: string): Figure {
  const visible = text.replace(INVISIBLE, '').trim();
  if (APART.test(text) && !GROUPED.test(text.trim())) return { state: 'TEXT', value: null, unit: null };
  const unmarked = visible.length > LONGEST_FIGURE ? visible : visible.replace(NOTE_MARKS, '').trim();
  // Compatibility folding would make digits of note marks, and a line's end between two numbers is no space in one.
  if (unmarked.length > LONGEST_FIGURE || NOTE_DIGITS.test(unmarked) || unmarked.includes('\n'))
    return { state: 'TEXT', value: null, unit: null };
  const plain = unmarked.normalize('NFKC').replace(ESCAPE, '').replace(CURRENCY, '').replace(/^零$/u, '0');
  // A mark alone (②) is printed there, whatever it is to say.
  if (plain === '') return { state: visible === '' ? 'BLANK' : 'TEXT', value: null, unit: null };
  if (DASH.test(plain)) return { state: 'DASH', value: null, unit: null };
  const [, sign, whole, fraction, after, inBrackets] = NUMBER.exec(plain) ?? [];
  if (whole === undefined && !fraction) return { state: 'TEXT', value: null, unit: null };
  const digits = (whole ?? '0').replace(/[,'’]/g, '').replace(/^0+(?=\d)/, '');
  const magnitude = fraction ? `${digits}.${fraction}` : digits;
  const negative = sign !== undefined && sign !== '+' && /[1-9]/.test(magnitude);
  const unit = (after ?? inBrackets ?? null)?.replace('萬', '万') ?? null;
  return {
    state: 'STATED',
    value: negative ? `-${magnitude}` : magnitude,
    // 万 alone is said of money only; a count of so many 万 is rounded, and no count.
    unit: unit === '万' ? '万元' : unit,
  };
}

/** Given a canonical decimal string, returns it with the point moved by `places` to the left, exactly. */
export function shiftPointLeft(value: string, places: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(value) ?? [];
  const digits = whole.padStart(places + 1, '0') + fraction;
  const point = digits.length - fraction.length - places;
  const shifted = `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
  return sign + shifted.replace(/(?:\.|(\.\d*?))0*$/, '$1');
}
