import type { ApplicationField, OutcomeGroup, OutcomeKind } from './application-outcome';
import type { CategoryField, CategoryKind } from './disclosure-category';
import type { SectionKind, SubsectionTopic } from './form';
import type { Bilingual } from './language';
import type { ReviewField, ReviewKind } from './review-case';

/**
 * The form's terms: the official Chinese wording of the 2021 edition (国办公开办函〔2021〕30号), or of the 2019
 * edition for what only it has, with an English gloss. The one place where a kind is put into words.
 */
function term(zh: string, en: string): Bilingual {
  return { zh, en };
}

export const SECTION_LABELS: Readonly<Record<SectionKind, Bilingual>> = {
  OVERVIEW: term('总体情况', 'Overview'),
  PROACTIVE_DISCLOSURE: term('主动公开政府信息情况', 'Proactive disclosure'),
  APPLICATIONS: term('收到和处理政府信息公开申请情况', 'Applications received and handled'),
  REVIEW_AND_LITIGATION: term(
    '政府信息公开行政复议、行政诉讼情况',
    'Administrative reconsideration and litigation',
  ),
  PROBLEMS_AND_IMPROVEMENTS: term('存在的主要问题及改进情况', 'Main problems and improvements'),
  OTHER_MATTERS: term('其他需要报告的事项', 'Other matters to report'),
};

export const SUBSECTION_LABELS: Readonly<Record<SubsectionTopic, Bilingual>> = {
  PROACTIVE_DISCLOSURE: term('主动公开', 'Proactive disclosure'),
  APPLICATIONS: term('依申请公开', 'Disclosure on application'),
  INFORMATION_MANAGEMENT: term('政府信息管理', 'Management of government information'),
  PLATFORMS: term('政府信息公开平台建设', 'Building of disclosure platforms'),
  SUPERVISION: term('监督保障', 'Supervision and support'),
};

export const CATEGORY_LABELS: Readonly<Record<CategoryKind, Bilingual>> = {
  REGULATION: term('规章', 'Regulations'),
  ADMINISTRATIVE_NORMATIVE_DOCUMENT: term('行政规范性文件', 'Administrative normative documents'),
  ADMINISTRATIVE_LICENSING: term('行政许可', 'Administrative licensing'),
  OTHER_EXTERNAL_SERVICE: term('其他对外管理服务事项', 'Other external management and service items'),
  ADMINISTRATIVE_PENALTY: term('行政处罚', 'Administrative penalties'),
  ADMINISTRATIVE_COMPULSION: term('行政强制', 'Administrative compulsion'),
  ADMINISTRATIVE_FEE: term('行政事业性收费', 'Administrative and institutional charges'),
  CENTRALIZED_PROCUREMENT: term('政府集中采购', 'Centralized government procurement'),
};

export const CATEGORY_FIELD_LABELS: Readonly<Record<CategoryField, Bilingual>> = {
  issued: term('本年制发件数', 'issued this year'),
  repealed: term('本年废止件数', 'repealed this year'),
  inForce: term('现行有效件数', 'in force'),
  decisions: term('本年处理决定数量', 'decisions made this year'),
  feeAmount: term('本年收费金额(单位:万元)', 'fees charged this year (10,000 yuan)'),
  newlyCreated: term('本年新制作数量', 'newly created this year'),
  newlyDisclosed: term('本年新公开数量', 'newly disclosed this year'),
  totalPublic: term('对外公开总数量', 'total public'),
  priorItems: term('上一年项目数量', 'items last year'),
  itemsChange: term('本年增/减', 'change this year'),
  procurementItems: term('采购项目数量', 'procurement projects'),
  procurementAmount: term('采购总金额', 'total procurement amount'),
};

export const OUTCOME_LABELS: Readonly<Record<OutcomeKind, Bilingual>> = {
  NEW_APPLICATIONS: term('本年新收政府信息公开申请数量', 'Applications newly received'),
  CARRIED_IN: term('上年结转政府信息公开申请数量', 'Applications carried over from the previous year'),
  DISCLOSED_IN_FULL: term('予以公开', 'Disclosed in full'),
  DISCLOSED_IN_PART: term('部分公开', 'Disclosed in part'),
  DENIED_STATE_SECRET: term('属于国家秘密', 'Denied: state secret'),
  DENIED_PROHIBITED_BY_LAW: term('其他法律行政法规禁止公开', 'Denied: disclosure prohibited by law'),
  DENIED_SECURITY_OR_STABILITY: term(
    '危及“三安全一稳定”',
    'Denied: endangers national, public or economic security or social stability',
  ),
  DENIED_THIRD_PARTY_RIGHTS: term('保护第三方合法权益', "Denied: third parties' lawful rights"),
  DENIED_INTERNAL_AFFAIRS: term('属于三类内部事务信息', 'Denied: internal affairs'),
  DENIED_DELIBERATIVE_PROCESS: term('属于四类过程性信息', 'Denied: deliberative process'),
  DENIED_ENFORCEMENT_CASE_FILE: term('属于行政执法案卷', 'Denied: enforcement case file'),
  DENIED_SEPARATE_QUERY_PROCEDURE: term('属于行政查询事项', 'Denied: subject to a separate query procedure'),
  UNAVAILABLE_NOT_HELD: term('本机关不掌握相关政府信息', 'Unavailable: not held by this organ'),
  UNAVAILABLE_REQUIRES_CREATION: term('没有现成信息需要另行制作', 'Unavailable: would need to be created'),
  UNAVAILABLE_STILL_UNCLEAR: term(
    '补正后申请内容仍不明确',
    'Unavailable: still unclear after supplementation',
  ),
  NOT_PROCESSED_PETITION_OR_COMPLAINT: term('信访举报投诉类申请', 'Not processed: petition or complaint'),
  NOT_PROCESSED_REPEATED: term('重复申请', 'Not processed: repeated application'),
  NOT_PROCESSED_PUBLICATION: term('要求提供公开出版物', 'Not processed: asks for a publication'),
  NOT_PROCESSED_EXCESSIVE: term('无正当理由大量反复申请', 'Not processed: excessive repeated applications'),
  NOT_PROCESSED_RECONFIRMATION: term(
    '要求行政机关确认或重新出具已获取信息',
    'Not processed: asks to confirm or reissue information already obtained',
  ),
  OTHER_UNDIVIDED: term('其他处理', 'Other handling, undivided'),
  OTHER_SUPPLEMENT_OVERDUE: term(
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'Closed: supplementation overdue',
  ),
  OTHER_FEE_UNPAID: term(
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'Closed: processing fee unpaid',
  ),
  OTHER_REMAINDER: term('其他', 'Other'),
  OUTCOME_TOTAL: term('总计', 'Total handled'),
  CARRIED_OUT: term('结转下年度继续办理', 'Carried over to the next year'),
};

export const OUTCOME_GROUP_LABELS: Readonly<Record<OutcomeGroup, Bilingual>> = {
  INTAKE: term('收到申请', 'Intake'),
  DISCLOSED: term('予以公开和部分公开', 'Disclosed'),
  DENIED: term('不予公开', 'Denied'),
  UNAVAILABLE: term('无法提供', 'Unavailable'),
  NOT_PROCESSED: term('不予处理', 'Not processed'),
  OTHER_HANDLING: term('其他处理', 'Other handling'),
  TOTAL: term('总计', 'Total'),
  CARRY: term('结转下年度', 'Carried over'),
};

export const APPLICATION_FIELD_LABELS: Readonly<Record<ApplicationField, Bilingual>> = {
  naturalPerson: term('自然人', 'natural persons'),
  commercialEnterprise: term('商业企业', 'commercial enterprises'),
  researchInstitution: term('科研机构', 'research institutions'),
  publicWelfareOrganization: term('社会公益组织', 'public welfare organizations'),
  legalServiceOrganization: term('法律服务机构', 'legal service organizations'),
  otherOrganization: term('其他', 'other organizations'),
  total: term('总计', 'total'),
};

export const REVIEW_LABELS: Readonly<Record<ReviewKind, Bilingual>> = {
  ADMINISTRATIVE_RECONSIDERATION: term('行政复议', 'Administrative reconsideration'),
  LITIGATION_DIRECT: term('未经复议直接起诉', 'Litigation without prior reconsideration'),
  LITIGATION_AFTER_RECONSIDERATION: term('复议后起诉', 'Litigation after reconsideration'),
};

export const REVIEW_FIELD_LABELS: Readonly<Record<ReviewField, Bilingual>> = {
  upheld: term('结果维持', 'upheld'),
  corrected: term('结果纠正', 'corrected'),
  otherResult: term('其他结果', 'other result'),
  pending: term('尚未审结', 'pending'),
  total: term('总计', 'total'),
};
