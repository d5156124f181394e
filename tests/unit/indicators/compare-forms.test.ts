import type { FormEdition } from '../../../src/domain';
import { compareForms } from '../../../src/indicators';

const BOTH: readonly FormEdition[] = ['FORM_2021', 'FORM_2019', 'FORM_2021'];

describe('an indicator over both editions of the form', () => {
  test.each([
    ['COUNT_NEW_APPLICATIONS', 'IDENTICAL', '含义相同'],
    ['COUNT_DENIED', 'IDENTICAL', '含义相同'],
    ['COUNT_LITIGATIONS', 'IDENTICAL', '含义相同'],
    ['COUNT_LICENSES', 'IDENTICAL', '含义相同'],
    ['COUNT_OTHER_HANDLING', 'DERIVABLE', '各分项之和'],
    ['COUNT_OTHER_UNDIVIDED', 'DERIVABLE', '各分项之和'],
    ['COUNT_OTHER_REMAINDER', 'NOT_COMPARABLE', '不分项'],
    ['COUNT_NORMATIVE_DOCUMENTS_IN_FORCE', 'NOT_COMPARABLE', '口径不同'],
  ] as const)('%s is %s', (indicator, comparability, words) => {
    const compared = compareForms(indicator, BOTH);
    expect(compared).toMatchObject({ indicator, comparability });
    expect(compared.note.zh).toContain(words);
    expect(compareForms(indicator, BOTH.toReversed()).comparability).toBe(comparability);
  });

  test.each([[[]], [['FORM_2019']], [['FORM_2021', 'FORM_2021']]] as [FormEdition[]][])(
    'on %p alone is the same whatever it is',
    (forms) => {
      expect(compareForms('COUNT_NORMATIVE_DOCUMENTS_IN_FORCE', forms)).toMatchObject({
        comparability: 'IDENTICAL',
        note: { zh: '各报告格式相同。' },
      });
    },
  );
});
