import { SECTION_KINDS, SECTION_LABELS, type SectionKind } from '../domain';
import { normalizeLabel } from '../tables';

/** Wordings of the six headings seen besides the official ones (normalised; a heading may go on after them). */
const OTHER_HEADINGS: Readonly<Record<SectionKind, readonly string[]>> = {
  OVERVIEW: ['总体概述', '概述', '基本情况', '总体工作情况', '总体情况概述', '工作总体情况', '总体概况'],
  PROACTIVE_DISCLOSURE: [
    '主动公开政府信息',
    '主动公开情况',
    '政府信息主动公开情况',
    '行政机关主动公开政府信息情况',
  ],
  APPLICATIONS: [
    '收到和处理政府信息公开申请',
    '行政机关收到和处理政府信息公开申请情况',
    '依申请公开政府信息情况',
    '政府信息依申请公开情况',
    '收到和处理申请情况',
  ],
  REVIEW_AND_LITIGATION: [
    '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    '因政府信息公开被申请行政复议提起行政诉讼情况',
    '被申请行政复议提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议行政诉讼',
    '政府信息公开工作行政复议行政诉讼情况',
    '行政复议行政诉讼情况',
    '行政复议和行政诉讼情况',
  ],
  PROBLEMS_AND_IMPROVEMENTS: [
    '政府信息公开工作存在的主要问题',
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '存在的主要问题',
    '主要问题及改进情况',
    '存在的不足及改进情况',
    '存在的问题和改进措施',
    '存在主要问题及改进情况',
  ],
  OTHER_MATTERS: ['其他需要报告事项', '需要报告的其他事项', '其他需报告的事项', '其他报告事项', '其他事项'],
};
/** Each section's headings, as labels are compared. */
export const WORDINGS = new Map(
  SECTION_KINDS.map((kind) => [kind, [SECTION_LABELS[kind].zh, ...OTHER_HEADINGS[kind]].map(normalizeLabel)]),
);
/** Words that tell a heading where its numeral does too, whatever else it says. */
export const KEYWORDS: Readonly<Record<SectionKind, RegExp>> = {
  OVERVIEW: /总体|概述|概况|基本情况|综述/u,
  PROACTIVE_DISCLOSURE: /主动公开/u,
  APPLICATIONS: /依申请公开|申请.{0,8}(?:办理|处理|情况)|(?:收到|受理|办理|处理).{0,12}申请/u,
  REVIEW_AND_LITIGATION: /复议|诉讼/u,
  PROBLEMS_AND_IMPROVEMENTS: /问题|不足|改进|困难/u,
  OTHER_MATTERS: /其他|其它|需要报告|需要说明/u,
};
/** Such a heading names its subject and ends; narrative that happens to begin with a numeral goes on. */
export const ENDS_LIKE_HEADING =
  /(?:情况|问题|措施|事项|概述|概况|综述|不足|改进|打算|安排|方向|其他|其它|申请|诉讼|公开)$/u;
/** Told headings longer than this, normalised, are sentences. */
export const LONGEST_TOLD_HEADING = 32;
/** Rows 一 to 四 of table 3 have the same numerals. */
export const ROW_OF_TABLE_3 = /申请数量|办理结果|^结转/u;
