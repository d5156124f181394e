import { APPLICATION_FIELDS, REVIEW_FIELDS, type FormEdition } from '../../../src/domain';

/** The texts of the cells of three tables, by row (outcome code, category kind, review kind) and field. */
export type TableTexts = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

// 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计; every row and every column adds up.
const OUTCOMES_OF_BOTH: Readonly<Record<string, string>> = {
  '1': '10 4 0 0 1 0 15',
  '2': '2 1 0 0 0 0 3',
  '3.1': '5 2 0 0 0 0 7',
  '3.2': '1 0 0 0 1 0 2',
  '3.3.1': '0 0 0 0 0 0 0',
  '3.3.2': '0 0 0 0 0 0 0',
  '3.3.3': '0 0 0 0 0 0 0',
  '3.3.4': '1 1 0 0 0 0 2',
  '3.3.5': '0 0 0 0 0 0 0',
  '3.3.6': '0 0 0 0 0 0 0',
  '3.3.7': '0 0 0 0 0 0 0',
  '3.3.8': '0 0 0 0 0 0 0',
  '3.4.1': '2 1 0 0 0 0 3',
  '3.4.2': '0 0 0 0 0 0 0',
  '3.4.3': '0 0 0 0 0 0 0',
  '3.5.1': '1 0 0 0 0 0 1',
  '3.5.2': '0 0 0 0 0 0 0',
  '3.5.3': '0 0 0 0 0 0 0',
  '3.5.4': '0 0 0 0 0 0 0',
  '3.5.5': '0 0 0 0 0 0 0',
  '3.7': '11 4 0 0 1 0 16',
  '4': '1 1 0 0 0 0 2',
};
const OTHER_2019 = { '3.6': '1 0 0 0 0 0 1' };
const OTHER_2021 = { '3.6.1': '0 0 0 0 0 0 0', '3.6.2': '0 0 0 0 0 0 0', '3.6.3': '1 0 0 0 0 0 1' };

// 结果维持, 结果纠正, 其他结果, 尚未审结, 总计.
const REVIEWS: Readonly<Record<string, string>> = {
  ADMINISTRATIVE_RECONSIDERATION: '3 1 0 1 5',
  LITIGATION_DIRECT: '1 0 0 0 1',
  LITIGATION_AFTER_RECONSIDERATION: '0 1 1 0 2',
};

const DOCUMENTS_2019 = { newlyCreated: '2', newlyDisclosed: '2', totalPublic: '30' };
const ITEMS_2019 = { priorItems: '20', itemsChange: '-2', decisions: '400' };

/** A small report of each edition that satisfies every rule. */
export const BASE_TABLES: Readonly<Record<FormEdition, TableTexts>> = {
  FORM_2019: {
    ...columns(APPLICATION_FIELDS, { ...OUTCOMES_OF_BOTH, ...OTHER_2019 }),
    ...columns(REVIEW_FIELDS, REVIEWS),
    REGULATION: DOCUMENTS_2019,
    ADMINISTRATIVE_NORMATIVE_DOCUMENT: DOCUMENTS_2019,
    ADMINISTRATIVE_LICENSING: ITEMS_2019,
    OTHER_EXTERNAL_SERVICE: ITEMS_2019,
    ADMINISTRATIVE_PENALTY: ITEMS_2019,
    ADMINISTRATIVE_COMPULSION: ITEMS_2019,
    ADMINISTRATIVE_FEE: { priorItems: '7', itemsChange: '0' },
    CENTRALIZED_PROCUREMENT: { procurementItems: '12', procurementAmount: '477.35' },
  },
  FORM_2021: {
    ...columns(APPLICATION_FIELDS, { ...OUTCOMES_OF_BOTH, ...OTHER_2021 }),
    ...columns(REVIEW_FIELDS, REVIEWS),
    REGULATION: { issued: '0', repealed: '0', inForce: '0' },
    ADMINISTRATIVE_NORMATIVE_DOCUMENT: { issued: '3', repealed: '1', inForce: '40' },
    ADMINISTRATIVE_LICENSING: { decisions: '500' },
    ADMINISTRATIVE_PENALTY: { decisions: '60' },
    ADMINISTRATIVE_COMPULSION: { decisions: '7' },
    ADMINISTRATIVE_FEE: { feeAmount: '3027.6557' },
  },
};

function columns(fields: readonly string[], rows: Readonly<Record<string, string>>): TableTexts {
  return Object.fromEntries(
    Object.entries(rows).map(([row, line]) => {
      const texts = line.split(' ');
      return [row, Object.fromEntries(fields.map((field, at) => [field, texts[at] ?? null]))];
    }),
  );
}
