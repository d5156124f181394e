import type { Edition } from './edition';
import { applicationRows, NORMATIVE_DOCUMENT_LABELS } from './shared-rows';

const DOCUMENT_FIELDS = ['newlyCreated', 'newlyDisclosed', 'totalPublic'];
const ITEM_FIELDS = ['priorItems', 'itemsChange', 'decisions'];

/** The trial form of 国办公开办函〔2019〕60号. */
export const FORM_2019: Edition = {
  form: 'FORM_2019',
  disclosureRows: [
    { key: 'REGULATION', labels: ['规章'], fields: DOCUMENT_FIELDS },
    { key: 'ADMINISTRATIVE_NORMATIVE_DOCUMENT', labels: NORMATIVE_DOCUMENT_LABELS, fields: DOCUMENT_FIELDS },
    { key: 'ADMINISTRATIVE_LICENSING', labels: ['行政许可'], fields: ITEM_FIELDS },
    { key: 'OTHER_EXTERNAL_SERVICE', labels: ['其他对外管理服务事项'], fields: ITEM_FIELDS },
    { key: 'ADMINISTRATIVE_PENALTY', labels: ['行政处罚'], fields: ITEM_FIELDS },
    { key: 'ADMINISTRATIVE_COMPULSION', labels: ['行政强制'], fields: ITEM_FIELDS },
    {
      key: 'ADMINISTRATIVE_FEE',
      labels: ['行政事业性收费', '行政事业收费'],
      fields: ['priorItems', 'itemsChange'],
    },
    {
      key: 'CENTRALIZED_PROCUREMENT',
      labels: ['政府集中采购', '集中采购'],
      fields: ['procurementItems', 'procurementAmount'],
    },
  ],
  applicationRows: applicationRows('FORM_2019'),
  ownHeaders: [
    '本年新制作数量',
    '本年新公开数量',
    '对外公开总数量',
    '上一年项目数量',
    '本年增减',
    '采购项目数量',
    '采购总金额',
  ],
};
