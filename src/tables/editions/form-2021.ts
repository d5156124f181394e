import type { Edition } from './edition';
import { applicationRows, NORMATIVE_DOCUMENT_LABELS } from './shared-rows';

const DOCUMENT_FIELDS = ['issued', 'repealed', 'inForce'];
const DECISION_FIELDS = ['decisions'];

/** The form of 国办公开办函〔2021〕30号, 26 September 2021. */
export const FORM_2021: Edition = {
  form: 'FORM_2021',
  disclosureRows: [
    { key: 'REGULATION', labels: ['规章'], fields: DOCUMENT_FIELDS },
    { key: 'ADMINISTRATIVE_NORMATIVE_DOCUMENT', labels: NORMATIVE_DOCUMENT_LABELS, fields: DOCUMENT_FIELDS },
    { key: 'ADMINISTRATIVE_LICENSING', labels: ['行政许可'], fields: DECISION_FIELDS },
    { key: 'ADMINISTRATIVE_PENALTY', labels: ['行政处罚'], fields: DECISION_FIELDS },
    { key: 'ADMINISTRATIVE_COMPULSION', labels: ['行政强制'], fields: DECISION_FIELDS },
    { key: 'ADMINISTRATIVE_FEE', labels: ['行政事业性收费', '行政事业收费'], fields: ['feeAmount'] },
  ],
  applicationRows: applicationRows('FORM_2021'),
  ownHeaders: ['本年制发件数', '本年废止件数', '现行有效件数', '本年处理决定数量', '本年收费金额'],
};
