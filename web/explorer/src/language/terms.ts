import { useCallback } from 'react';
import type { Bilingual } from '../../../../src/domain/language';
import { useLanguage, type Language } from './language';

/**
 * The field's terms that the API gives as enum values only, in the words the page uses for them. The wording of rows
 * and columns is the form's own (`src/domain/glossary.ts`); indicators, rules and findings bring theirs from the API.
 */
const term = (zh: string, en: string): Bilingual => ({ zh, en });

export const LEVELS = {
  PROVINCE: term('省级', 'Provinces'),
  PREFECTURE: term('地级', 'Prefectures'),
  COUNTY: term('县级', 'Counties'),
};

/** Of one division, where LEVELS names them all. */
export const LEVEL_OF_ONE = {
  PROVINCE: term('省级', 'Province'),
  PREFECTURE: term('地级', 'Prefecture'),
  COUNTY: term('县级', 'County'),
};

export const TREND_BREAK_SEVERITIES = {
  BREAK: term('断点', 'Break'),
  CAVEAT: term('注意', 'Caveat'),
};

export const TREND_BREAKS = {
  FORM_CHANGE: term('格式变化', 'Form changed'),
  SCOPE_CHANGE: term('范围变化', 'Scope changed'),
  LAW_CHANGE: term('法律修订', 'Law changed'),
  MERGER: term('区划合并', 'Merger'),
  SPLIT: term('区划拆分', 'Split'),
  ESTABLISHMENT: term('新设', 'Established'),
  ABOLITION: term('撤销', 'Abolished'),
  CODE_CHANGE: term('代码变更', 'New code'),
  TERRITORY_CHANGE: term('辖区变化', 'Territory changed'),
  RENAMING: term('更名', 'Renamed'),
};

export const VERDICTS = {
  PASS: term('通过', 'Pass'),
  FAIL: term('不通过', 'Fail'),
  ASSUMED: term('按空白为零通过', 'Pass if blank is zero'),
  NOT_ASSESSABLE: term('无法核验', 'Not assessable'),
};

export const SEVERITIES = {
  ERROR: term('错误', 'Error'),
  WARNING: term('警告', 'Warning'),
  INFO: term('提示', 'Note'),
};

export const CELL_STATES = {
  STATED: term('数值', 'Stated'),
  BLANK: term('空白', 'Blank'),
  DASH: term('划线', 'Dash'),
  TEXT: term('文字', 'Text'),
};

export const FORMS = {
  FORM_2019: term('2019 年格式', 'Form of 2019'),
  FORM_2021: term('2021 年格式', 'Form of 2021'),
};

export const SCOPES = {
  WHOLE_REGION: term('全地区汇总', 'Whole region'),
  OWN_ORGAN: term('仅本机关', 'Own organ only'),
  UNKNOWN: term('统计范围不明', 'Scope not stated'),
};

export const STATUSES = {
  PUBLISHED: term('已发布', 'Published'),
  NEEDS_REVIEW: term('待复核', 'Needs review'),
  RETRACTED: term('已撤回', 'Retracted'),
};

export const TRUSTS = {
  OFFICIAL: term('官方网站', 'Official site'),
  MIRROR: term('转载', 'Mirror'),
  RECONSTRUCTED: term('据原文重录', 'Retyped from the original'),
  UNKNOWN: term('来源不明', 'Origin unknown'),
};

export const SOURCE_FLAGS = {
  PUBLISHER_CONTRADICTS_CODE: term('发布者与区划代码不符', 'Publisher contradicts the code'),
  ICP_CONTRADICTS_CODE: term('备案号与区划代码不符', 'ICP number contradicts the code'),
  POLICE_FILING_CONTRADICTS_CODE: term('公安备案与区划代码不符', 'Police filing contradicts the code'),
  HOST_NOT_GOVERNMENT: term('非政府网站域名', 'Host is no government site'),
  SPAM_VOCABULARY: term('夹带垃圾用语', 'Spam vocabulary'),
  TRADITIONAL_SCRIPT: term('繁体字转换', 'Traditional script'),
  PINYIN_GLOSSES: term('夹注拼音', 'Pinyin glosses'),
};

export const BASES = {
  HANDLED: term('占办理总计', 'Of all handled'),
  RECEIVED: term('占新收与结转', 'Of all received'),
  RESOLVABLE: term('占可实质答复', 'Of all resolvable'),
};

export const CIRCLES = {
  SIBLINGS: term('同一上级', 'Siblings'),
  PROVINCE: term('全省', 'Province'),
  NATION: term('全国', 'Nation'),
};

/** Why a value is missing, or a district is not ranked. */
export const MISSING_REASONS = {
  BASIS_NOT_APPLICABLE: term('基数不适用', 'Basis does not apply'),
  TERRITORY_DIVIDED: term('辖区已拆分', 'Territory was divided'),
  NO_REPORT: term('无年报', 'No report'),
  NOT_ON_THIS_FORM: term('该格式无此项', 'Not on this form'),
  ROW_MISSING: term('缺行', 'Row missing'),
  NOT_STATED: term('未填写', 'Not stated'),
  DENOMINATOR_ZERO: term('分母为零', 'Denominator is zero'),
  DENOMINATOR_NEGATIVE: term('分母为负', 'Denominator is negative'),
  BELOW_MINIMUM_DENOMINATOR: term('分母过小', 'Denominator too small'),
};

export const APPLICANT_TYPES = {
  NATURAL_PERSON: term('自然人', 'Natural persons'),
  COMMERCIAL_ENTERPRISE: term('商业企业', 'Commercial enterprises'),
  RESEARCH_INSTITUTION: term('科研机构', 'Research institutions'),
  PUBLIC_WELFARE_ORGANIZATION: term('社会公益组织', 'Public welfare organizations'),
  LEGAL_SERVICE_ORGANIZATION: term('法律服务机构', 'Legal service organizations'),
  OTHER_ORGANIZATION: term('其他', 'Other organizations'),
};

export const MEASURES = {
  COUNT: term('数量', 'Counts'),
  AMOUNT: term('金额（万元）', 'Amounts (10,000 yuan)'),
  PROPORTION: term('比例', 'Proportions'),
  RATIO: term('比率', 'Ratios'),
};

export const REVIEW_DECISIONS = {
  CONFIRMED: term('属实', 'Confirmed'),
  DISMISSED: term('不成立', 'Dismissed'),
};

/** Given a term, returns it in the language. */
export function inLanguage(language: Language, { zh, en }: Bilingual): string {
  return language === 'ZH' ? zh : en;
}

/** Puts terms into the language of the page; the same function as long as that is the same. */
export function useTerm(): (term: Bilingual) => string {
  const { language } = useLanguage();
  return useCallback((wanted) => inLanguage(language, wanted), [language]);
}
