import type { Bilingual, MissingReason } from '../domain';
import type { IndicatorInput } from './indicator-formula';
import type { InputFigure } from './input-figure';
import { inputInWords } from './input-words';

/** Given the figures of an indicator and their sum, returns the formula with the figures put in. */
export function explainSum(figures: readonly InputFigure[], value: number): Bilingual {
  const parts = figures.map(figureInWords);
  const result = figures.length > 1 ? ` = ${value}` : '';
  return {
    zh: parts.map((part) => part.zh).join(' + ') + result,
    en: parts.map((part) => part.en).join(' + ') + result,
  };
}

function figureInWords({ input, value, assumed }: InputFigure): Bilingual {
  const { zh, en } = inputInWords(input);
  return {
    zh: `${zh} ${value}${assumed ? '（总计未填，由各类申请人相加）' : ''}`,
    en: `${en} ${value}${assumed ? ' (total not stated, added up from the types of applicant)' : ''}`,
  };
}

const NOT_ON_THIS_FORM: Bilingual = {
  zh: '该报告所用格式没有这一项。',
  en: 'The form of this report does not have it.',
};

/** Given what the crosswalk says of an indicator's cells on another form, returns why it has no value there. */
export function explainOtherForm(notes: readonly Bilingual[]): Bilingual {
  const sentences = (language: keyof Bilingual): string[] => [
    ...new Set([NOT_ON_THIS_FORM, ...notes].map((note) => note[language])),
  ];
  return { zh: sentences('zh').join(''), en: sentences('en').join(' ') };
}

/** Given why an indicator has no value and the figures it lacks, returns the reason as a sentence. */
export function explainMissing(reason: MissingReason, lacking: readonly IndicatorInput[]): Bilingual {
  const names = lacking.map(inputInWords);
  const zh = names.map((name) => `“${name.zh}”`).join('、');
  const en = names.map((name) => `“${name.en}”`).join(', ');
  switch (reason) {
    case 'NO_REPORT':
      return { zh: '没有该年度的报告。', en: 'There is no report of that year.' };
    case 'NOT_ON_THIS_FORM':
      return NOT_ON_THIS_FORM;
    case 'ROW_MISSING':
      return { zh: `报告中没有${zh}。`, en: `The report has no row ${en}.` };
    case 'NOT_STATED':
      return {
        zh: `报告没有填写${zh}，也无法由其他数字可靠得出。`,
        en: `The report does not state ${en}, and no other figures confirm it.`,
      };
  }
}
