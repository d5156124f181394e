import { UNIT } from './units';

const N = String.raw`[\d零〇一二三四五六七八九十]`;
const RANGE = /[-‐-―～~∼至到]/u;
const TO = String.raw`\s?(?:[-‐-―~∼～至到]{1,2})\s?`;

/**
 * Numbers that state no figure: dates and periods, ordinals and articles, numbers of documents, numerals of lists, names,
 * ranges, fractions and times. In the folded text; every repetition is bounded, so that they stay linear. Before each
 * stands a sign without which there is none of its kind: most sentences have few of them.
 */
const NOT_FIGURES: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  // Dates, years, months, periods; 20211231日 has lost its marks.
  [/[年日]/u, new RegExp(String.raw`(?:${N}{1,8}${TO})?${N}{1,8}\s{0,3}(?:周年|年|日(?!均|常))`, 'gu')],
  [/月/u, new RegExp(String.raw`${N}{1,3}(?:(?:${TO}|、)${N}{1,3}){0,3}\s{0,3}月`, 'gu')],
  [/[-‐-―./]/u, /(?:19|20)\d\d\s?[-‐-―./]\s?\d{1,2}\s?[-‐-―./]\s?\d{1,2}(?!\d)/gu],
  [RANGE, new RegExp(String.raw`(?<![\d.])(?:19|20)\d\d${TO}(?:19|20)\d\d(?!\d)`, 'gu')],
  [/季/u, new RegExp(String.raw`${N}{1,2}(?:[、至和]${N}{1,2}){0,3}\s?季度`, 'gu')],
  [/[:时点∶]/u, /\d{1,2}\s?[:时点∶]\s?\d{1,2}(?!\d)/gu],
  [/[时点]/u, /\d{1,2}\s?[时点](?=[前后起止至半整,、。;)])/gu],
  // Ordinals and articles: 第二十条, 第(一)项, 第二、三季度.
  [
    /第/u,
    new RegExp(
      String.raw`第\s{0,2}[(]?\s{0,2}${N}{1,6}(?:[、和至到-]${N}{1,4}){1,6}(?=\s{0,2}[)条款项季章节号部批次期届位名页类轮个])`,
      'gu',
    ),
  ],
  [/第/u, new RegExp(String.raw`第\s{0,2}[(]?\s{0,2}[百千\d零〇一二两三四五六七八九十]{1,8}`, 'gu')],
  // Numbers of documents, houses and days: 〔2021〕30号.
  [/[〔[(【]/u, /[〔[(【]\s?(?:19|20)\d\d\s?[〕\])】]/gu],
  [/号/u, new RegExp(String.raw`${N}{1,8}(?:-\d{1,6})?\s?号`, 'gu')],
  // Numerals of lists and items.
  [/[、)]/u, /^\s{0,4}[(]?\d{1,2}\s?[、)]/gu],
  [/\./u, /^\s{0,4}\d{1,2}\s?\.(?=\s?(?:[^\d\s]|(?:19|20)\d\d\s?年))/gu],
  [/\./u, /\d{1,2}\.(?=[^\d\s])/gu],
  [/\(/u, /[(]\s?\d{1,2}\s?[)](?=\s?[\u4e00-\u9fff《“])/gu],
  // Names of things: 5G, IPv6, GB/T2260, addresses of the network.
  [/[A-Za-z]/u, /[\w./@-]{0,80}[A-Za-z][\w./@-]{0,200}/gu],
  [/[+＋]/u, /[+＋]\s?\d{1,6}|\d{1,6}\s?[+＋]/gu],
  [/[×*]/u, /\d{1,4}\s?[×*]\s?\d{1,4}/gu],
  // Titles and mottoes: 《…》, “…”.
  [/《/u, /《[^《》]{0,120}》/gu],
  [/[“「"]/u, /“[^“”,。;]{1,20}”|「[^「」,。;]{1,20}」|"[^",。;]{1,20}"/gu],
  // Telephones: 022-12345678.
  [/-/u, /(?<!\d)0\d{2,3}\s?-\s?\d{7,8}/gu],
  // Ranges state no one figure, nor do fractions and ratios.
  [RANGE, new RegExp(String.raw`\d[\d.,]{0,15}\s?[余多]?[万亿千]?\s?(?:${UNIT})?${TO}\d[\d.,]{0,15}`, 'gu')],
  [/\//u, /(?<![\d/.,]\s?)\d{1,8}\s?\/\s?\d{1,8}(?!\s?[\d/])/gu],
  [/[:∶]/u, /\d{1,8}\s?[:∶]\s?\d{1,8}/gu],
  [/分/u, new RegExp(String.raw`(?<![百千])${N}{1,4}分之${N}{1,4}`, 'gu')],
];

/** Given a folded sentence, returns for each of its characters 1 if it belongs to a number that states no figure, else 0. */
export function markNotFigures(folded: string): Uint8Array {
  const marked = new Uint8Array(folded.length);
  for (const [sign, pattern] of NOT_FIGURES) {
    if (!sign.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      marked.fill(1, match.index, match.index + match[0].length);
    }
  }
  return marked;
}
