import { FORM_EDITIONS, inputOf, type Bilingual, type FormEdition, type FormTable } from '../domain';
import { keysOfFormula } from './formula-terms';
import { inEach, sumInWords } from './formula-words';
import { FORMULAS, type WorkedFormula } from './formulas';
import type { IndicatorDefinition, IndicatorFormula } from './indicator-formula';

const NOTICES: Readonly<Record<FormEdition, string>> = {
  FORM_2019: '国办公开办函〔2019〕60号',
  FORM_2021: '国办公开办函〔2021〕30号',
};
const TABLES: Readonly<Record<FormTable, Bilingual>> = {
  TABLE_2: { zh: '第二部分表格', en: 'table 2' },
  TABLE_3: { zh: '第三部分表格', en: 'table 3' },
  TABLE_4: { zh: '第四部分表格', en: 'table 4' },
};

/** What users are told of each indicator, in the order of `INDICATOR_NAMES`. */
export const INDICATOR_DEFINITIONS: readonly IndicatorDefinition[] = FORMULAS.map(define);

function define({ formula, bases, own }: WorkedFormula): IndicatorDefinition {
  const numerator = sumInWords(formula.numerator);
  const forms = FORM_EDITIONS.filter((form) => own[form] !== undefined);
  return {
    name: formula.name,
    measure: formula.measure,
    label: formula.label,
    definition: formula.definition ?? numerator,
    numerator,
    denominator: formula.denominator && sumInWords(formula.denominator),
    formulas: forms.toReversed().map((form) => own[form]!),
    forms,
    bases,
    source: formula.source ?? { kind: 'FORM', text: formAsSource(formula, forms) },
    caveats: formula.caveats,
  };
}

/** The notices whose form has the figures, and the tables they stand in. */
function formAsSource(formula: IndicatorFormula, forms: readonly FormEdition[]): Bilingual {
  const tables = [...new Set(keysOfFormula(formula).map((key) => inputOf(key).table))].sort();
  const notices = forms.map((form) => NOTICES[form]);
  return inEach((language) => {
    const separator = language === 'zh' ? '、' : ', ';
    const named = tables.map((table) => TABLES[table][language]).join(separator);
    return language === 'zh'
      ? `${notices.join(separator)}所附格式${named}`
      : `Form annexed to ${notices.join(separator)}: ${named}`;
  });
}
