import {
  APPLICATION_FIELDS,
  OUTCOME_LABELS,
  OUTCOMES,
  type FormEdition,
  type OutcomeKind,
} from '../../domain';
import type { EditionRow } from './edition';

/** Wordings of table 3 seen besides the official ones. */
const OTHER_WORDINGS: Partial<Record<OutcomeKind, readonly string[]>> = {
  NEW_APPLICATIONS: [
    '本年新收政府信息公开申请',
    '本年新收申请数量',
    '新收政府信息公开申请数量',
    '本年收到政府信息公开申请数量',
  ],
  CARRIED_IN: [
    '上年结转政府信息公开申请',
    '上年结转申请数量',
    '上年度结转政府信息公开申请数量',
    '上一年结转政府信息公开申请数量',
  ],
  DENIED_PROHIBITED_BY_LAW: ['其他法律法规禁止公开', '法律行政法规禁止公开'],
  DENIED_SECURITY_OR_STABILITY: ['危及三安全一稳定', '三安全一稳定'],
  DENIED_INTERNAL_AFFAIRS: ['三类内部事务信息', '属于三类内部管理信息'],
  DENIED_DELIBERATIVE_PROCESS: ['四类过程性信息'],
  DENIED_ENFORCEMENT_CASE_FILE: ['属于行政执法案卷信息', '行政执法案卷'],
  // 查找 is what converting Taiwan's phrases makes of 查詢.
  DENIED_SEPARATE_QUERY_PROCEDURE: ['行政查询事项', '属于行政查找事项'],
  UNAVAILABLE_NOT_HELD: ['本机关不掌握相关信息', '不掌握相关政府信息'],
  UNAVAILABLE_REQUIRES_CREATION: ['没有现成信息需另行制作'],
  UNAVAILABLE_STILL_UNCLEAR: ['补正后申请内容不明确'],
  NOT_PROCESSED_PETITION_OR_COMPLAINT: ['信访投诉举报类申请', '信访举报投诉类'],
  NOT_PROCESSED_RECONFIRMATION: ['要求行政机关确认或重新出具已获取的信息'],
  OTHER_SUPPLEMENT_OVERDUE: ['申请人无正当理由逾期不补正'],
  OTHER_FEE_UNPAID: ['申请人逾期未按收费通知要求缴纳费用', '申请人逾期未按收费通知要求缴费'],
  OUTCOME_TOTAL: ['合计'],
  CARRIED_OUT: ['结转下年度办理', '结转下年继续办理', '结转下一年度继续办理'],
};

/** What table 3's first label columns say, which stands before a row's own label where all are set as one. */
export const GROUP_LABELS = ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理'];

/** Given an edition of the form, returns the rows of its table 3. */
export function applicationRows(form: FormEdition): EditionRow[] {
  return OUTCOMES.filter((outcome) => (outcome.forms as readonly FormEdition[]).includes(form)).map(
    (outcome) => ({
      key: outcome.code,
      labels: [OUTCOME_LABELS[outcome.kind].zh, ...(OTHER_WORDINGS[outcome.kind] ?? [])],
      fields: APPLICATION_FIELDS,
    }),
  );
}

/** Table 2's normative documents go by these names in both editions (Taiwan phrase conversion among them). */
export const NORMATIVE_DOCUMENT_LABELS = [
  '行政规范性文件',
  '规范性文件',
  '行政规范性文档',
  '规范性文档',
  '行政規範性檔案',
  '規範性檔案',
];
