import { useLanguage, type Language } from './language';

/** How numbers and times are written in the language of the page. */
export interface Formats {
  /** 1,611 */
  readonly count: (value: number) => string;
  /** 39.35 %, of a fraction */
  readonly percent: (fraction: number) => string;
  /** A decimal string as the API gives it, with its own places: 1,234.50 */
  readonly decimal: (value: string) => string;
  /** A ratio of two numbers: 0.053 */
  readonly ratio: (value: number) => string;
  /** A day of an instant, in the time zone of the reader. */
  readonly date: (instant: string) => string;
  readonly dateTime: (instant: string) => string;
}

export function formatsIn(language: Language): Formats {
  const locale = language === 'ZH' ? 'zh-CN' : 'en-GB';
  const decimal = kept((places: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: places }));
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 });
  const ratio = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    count: (value) => count.format(value),
    percent: (fraction) => percent.format(fraction),
    decimal: (value) => {
      const places = value.split('.')[1]?.length ?? 0;
      return decimal(places).format(value as Intl.StringNumericLiteral);
    },
    ratio: (value) => ratio.format(value),
    date: (instant) => date.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
  };
}

/** What writes numbers is costly to make: a table of hundreds of them shares it. */
const keptFormats = kept(formatsIn);

/** Given a function, returns one that keeps what it made for each argument. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

export function useFormats(): Formats {
  return keptFormats(useLanguage().language);
}
