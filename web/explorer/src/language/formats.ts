import { useMemo } from 'react';
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
      return new Intl.NumberFormat(locale, { minimumFractionDigits: places }).format(
        value as Intl.StringNumericLiteral,
      );
    },
    ratio: (value) => ratio.format(value),
    date: (instant) => date.format(new Date(instant)),
    dateTime: (instant) => dateTime.format(new Date(instant)),
  };
}

export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsIn(language), [language]);
}
