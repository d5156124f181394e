import type { Bilingual, EventParty, IndicatorValue } from '../domain';
import { explainIndicator } from './explain-indicator';
import { inEach } from './formula-words';

/** One of the values that are summed up, with whose it is and what explains it. */
export interface SumPart {
  readonly of: EventParty;
  readonly value: IndicatorValue;
  readonly explanation: Bilingual;
}

/**
 * Given a sum, its parts and the divisions that could not be added because they were divided, returns the sum with the
 * parts put in, or why there is none.
 */
export function explainSum(
  sum: IndicatorValue,
  parts: readonly SumPart[],
  divided: readonly EventParty[],
): Bilingual {
  if (sum.missing === 'BASIS_NOT_APPLICABLE') return explainIndicator(sum, null);
  if (divided.length > 0) return explainDivided(divided);
  if (parts.length === 0) return explainIndicator(sum, null);
  const lacking = parts.filter(({ value }) => value.value === null && value.missing !== 'DENOMINATOR_ZERO');
  if (lacking.length > 0) return explainLacking(lacking);
  return inEach((language) => {
    const add = (figureOf: (value: IndicatorValue) => number | string | null): string =>
      parts.map(({ of, value }) => `${partyName(of)} ${figureOf(value)}`).join(' + ');
    if (sum.denominator === null) {
      return `${add(({ value, amount }) => amount ?? value)} = ${sum.amount ?? sum.value}`;
    }
    const numerator = add((value) => value.numerator);
    const denominator = add((value) => value.denominator);
    const quotient = `(${numerator}) ÷ (${denominator}) = ${sum.numerator} ÷ ${sum.denominator}`;
    if (sum.value !== null) return `${quotient} = ${(100 * sum.value).toFixed(2)}%`;
    return `${quotient}${language === 'zh' ? '：分母不大于零，无法计算。' : ': The denominator is not above zero.'}`;
  });
}

function explainDivided(divided: readonly EventParty[]): Bilingual {
  const names = divided.map(partyName);
  return {
    zh: `${names.join('、')} 的区域后来分归多个区划，其数字无法拆分，不能求和。`,
    en: `The territory of ${names.join(', ')} was later divided, and its figures cannot be taken apart: there is no sum.`,
  };
}

function explainLacking(parts: readonly SumPart[]): Bilingual {
  return {
    zh: parts.map(({ of, explanation }) => `${partyName(of)}：${explanation.zh}`).join(''),
    en: parts.map(({ of, explanation }) => `${partyName(of)}: ${explanation.en}`).join(' '),
  };
}

/** Given a division, returns its code and name as they are put into sentences. */
export function partyName({ code, name }: EventParty): string {
  return name === null ? code : `${code} ${name}`;
}
