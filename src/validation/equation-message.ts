import type { Bilingual } from '../domain';
import type { Equation, EquationOutcome, EquationTerm } from './check-equation';
import { formatDecimal, signOf } from './decimal';
import { listNames } from './list-names';

/** Given a sum and its outcome, returns the sentence that tells a clerk what was compared and what came of it. */
export function equationMessage(equation: Equation, outcome: EquationOutcome): Bilingual {
  const { zh, en } = equation.about;
  const open = names([...outcome.computed.unstated, ...outcome.printed.unstated]);
  const sums = sidesInWords(equation, outcome);
  switch (outcome.reason) {
    case 'ALL_STATED': {
      const end = comparison(outcome);
      return { zh: `${zh}${sums.zh}，${end.zh}。`, en: `${en}: ${sums.en}; ${end.en}.` };
    }
    case 'TEXT': {
      const text = names([...outcome.computed.text, ...outcome.printed.text]);
      return {
        zh: `${zh}${text.zh}所填不是数字，无法核对。`,
        en: `${en}: what stands under ${text.en} is not a number; this cannot be checked.`,
      };
    }
    case 'TOTAL_NOT_STATED': {
      const total = names(outcome.printed.unstated);
      return {
        zh: `${zh}${total.zh}未填，无法核对。`,
        en: `${en}: ${total.en} is not stated; this cannot be checked.`,
      };
    }
    case 'HOLDS_WITH_ZEROS':
      return {
        zh: `${zh}${open.zh}未填，按零计算，${sums.zh}，相符。`,
        en: `${en}: not stated: ${open.en}; taken as zero, ${sums.en}; they agree.`,
      };
    case 'NO_FILLING_HOLDS':
      return {
        zh: `${zh}${open.zh}未填，仅按已填数字，${sums.zh}，未填之处无论是多少都不相符。`,
        en: `${en}: not stated: ${open.en}; by the stated figures alone, ${sums.en}; no figure left out can make them agree.`,
      };
    case 'UNDECIDED':
      return {
        zh: `${zh}${open.zh}未填，按零计算，${sums.zh}，并不相等，无法核对。`,
        en: `${en}: not stated: ${open.en}; taken as zero, ${sums.en}, which do not agree; this cannot be checked.`,
      };
  }
}

/** Given a subject in words and the rows the document lacks, returns the sentence that names them. */
export function missingRowsMessage(about: Bilingual, rows: readonly Bilingual[]): Bilingual {
  const missing = listNames(rows);
  return {
    zh: `报告中没有${missing.zh}，${about.zh}无法核对。`,
    en: `${about.en}: the report has no row ${missing.en}; this cannot be checked.`,
  };
}

function sidesInWords({ computed, printed }: Equation, outcome: EquationOutcome): Bilingual {
  const left = formatDecimal(outcome.computed.sum);
  const right = formatDecimal(outcome.printed.sum);
  return {
    zh: `${computed.wording.zh} ${left}，${printed.wording.zh} ${right}`,
    en: `${computed.wording.en} ${left} and ${printed.wording.en} ${right}`,
  };
}

function comparison({ difference }: EquationOutcome): Bilingual {
  const size = formatDecimal(difference).replace('-', '');
  switch (signOf(difference)) {
    case 0:
      return { zh: '相符', en: 'they agree' };
    case 1:
      return { zh: `不符，后者多 ${size}`, en: `they disagree: the latter is ${size} more` };
    case -1:
      return { zh: `不符，后者少 ${size}`, en: `they disagree: the latter is ${size} less` };
  }
}

function names(terms: readonly EquationTerm[]): Bilingual {
  return listNames(terms.map((term) => term.label));
}
