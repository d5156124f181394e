import type { Bilingual } from '../domain';

/** What to beware of: each sentence is said of every indicator that it concerns. */

export const SEVERED: Bilingual = {
  zh: '区分处理的申请只计入“部分公开”，不计入“不予公开”，因此不予公开的数字低于不公开理由的实际使用次数。',
  en: 'Applications answered in part count only as “disclosed in part”, so that denials are fewer than the times a ground of denial was used.',
};
export const OTHER_IS_MIXED: Bilingual = {
  zh: '“其他处理”各地填法不一：撤回、一事一申请、多项答复等都可能计入。',
  en: '“Other handling” is filled in differently from place to place: withdrawals, divided applications and answers in several parts may all be in it.',
};
export const SMALL_NUMBERS: Bilingual = {
  zh: '分母小于 30 时，个别申请即可使比例大幅变动，标为不可靠。',
  en: 'Below a denominator of 30 a few applications move the rate a long way: it is marked unreliable.',
};
export const FEW_CASES: Bilingual = {
  zh: '案件通常很少，分母小于 30 时标为不可靠。',
  en: 'Cases are usually few: below a denominator of 30 the rate is marked unreliable.',
};
export const OTHER_BASES_IN_USE: Bilingual = {
  zh: '有的公布值以“新收与结转之和”而非“总计”为分母，比较时须先看分母。',
  en: 'Some published values divide by applications received instead of handled: look at the denominator before comparing.',
};
export const CLOSED_CASES: Bilingual = {
  zh: '尚未审结的案件不计入分母；有的公布值以全部案件为分母，结果偏低。',
  en: 'Pending cases are left out of the denominator; some published values divide by all cases, which gives less.',
};
export const TRACKS_OVERLAP: Bilingual = {
  zh: '“复议后起诉”的案件同时也是行政复议案件，两项相加会重复计算。',
  en: 'Litigation after reconsideration is of cases that were reconsidered too: added to those, they count twice.',
};
export const LAW_OF_2024: Bilingual = {
  zh: '自 2024 年 1 月 1 日起，不服不予公开决定的须先申请行政复议（2023 年修订的行政复议法第二十三条），案件由直接起诉转向复议，此前各年不宜直接比较。',
  en: 'Since 1 January 2024 a refusal must go to reconsideration before suit (Administrative Reconsideration Law as revised in 2023, art. 23), which moves cases out of direct litigation: earlier years are not directly comparable.',
};
export const CASES_OF_OTHER_YEARS: Bilingual = {
  zh: '案件可能源自往年的申请，故不是占当年申请的比例。',
  en: 'Cases may stem from applications of earlier years: this is no part of the year’s applications.',
};
export const ITEMS_FOR_DECISIONS: Bilingual = {
  zh: '按 2019 年格式填报时，有的机关误将事项数量填作处理决定数量。',
  en: 'On the form of 2019 some organs gave the number of items on their list for that of decisions made.',
};
export const DOCUMENTS_BY_SCOPE: Bilingual = {
  zh: '统计范围（本级政府或含所属部门）变化时，数字会跳变。',
  en: 'It jumps where the scope changes, from the government alone to its departments as well.',
};
export const UNIT_OF_FEES: Bilingual = {
  zh: '单位为万元，有的报告误按元填写。',
  en: 'In units of 10,000 yuan; some reports give yuan by mistake.',
};
export const NOT_THE_PROCESSING_FEE: Bilingual = {
  zh: '指机关全部行政事业性收费，并非政府信息公开的信息处理费。',
  en: 'All charges that the organ levies, not the fee for processing applications for information.',
};
