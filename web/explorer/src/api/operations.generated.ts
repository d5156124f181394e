/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organ issues the report (行政机关). */
export type AgencyKind =
  /** A central body, which belongs to no district (国务院部门). */
  | 'CENTRAL'
  /** A department of a government (部门). */
  | 'DEPARTMENT'
  /** The general office of a people's government (办公厅, 办公室). */
  | 'GENERAL_OFFICE'
  /** A people's government (人民政府). */
  | 'GOVERNMENT'
  /** A township, town or subdistrict (乡, 镇, 街道). */
  | 'TOWNSHIP'
  /** The organ of a development zone or new area (开发区, 新区). */
  | 'ZONE';

/** The unit in which a document states an amount of money (金额单位). */
export type AmountUnit =
  /** Ten thousand yuan (万元). */
  | 'TEN_THOUSAND_YUAN'
  /** Yuan (元). */
  | 'YUAN';

/** What a cell of the form says (单元格状态). Blank is not zero. */
export type CellState =
  /** Nothing (空白). */
  | 'BLANK'
  /** A slash, a dash or the word for none (“/”, “-”, “—”, 无). */
  | 'DASH'
  /** A number; the only state with a value (数值). */
  | 'STATED'
  /** Anything else (文字). */
  | 'TEXT';

/** How a figure of one edition of the form relates to another edition (可比性). */
export type Comparability =
  /** One prints its parts, which add up to it (可推算). */
  | 'DERIVABLE'
  /** Both print it, with the same meaning (相同). */
  | 'IDENTICAL'
  /** The other does not ask for it, whatever looks like it (不可比). */
  | 'NOT_COMPARABLE';

/** A row of table 2, in the order of the form (主动公开政府信息情况). */
export type DisclosureCategoryKind =
  /** Administrative compulsion (行政强制). */
  | 'ADMINISTRATIVE_COMPULSION'
  /** Administrative and institutional charges (行政事业性收费). */
  | 'ADMINISTRATIVE_FEE'
  /** Administrative licensing (行政许可). */
  | 'ADMINISTRATIVE_LICENSING'
  /** Administrative normative documents (行政规范性文件). */
  | 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'
  /** Administrative penalties (行政处罚). */
  | 'ADMINISTRATIVE_PENALTY'
  /** Centralized government procurement (政府集中采购). */
  | 'CENTRALIZED_PROCUREMENT'
  /** Other external management and service items (其他对外管理服务事项). */
  | 'OTHER_EXTERNAL_SERVICE'
  /** Regulations (规章). */
  | 'REGULATION';

/** The level of an administrative division (行政区划级别). */
export type DistrictLevel =
  /** Counties, county-level cities and districts of cities (县级). */
  | 'COUNTY'
  /** Prefecture-level cities, prefectures and leagues (地级). */
  | 'PREFECTURE'
  /** Provinces, autonomous regions and municipalities (省级). */
  | 'PROVINCE';

/** Why a district is not ranked or counted (未列入的原因). */
export type ExclusionReason =
  /** The numerator is no part of the basis asked for (基数不适用). */
  | 'BASIS_NOT_APPLICABLE'
  /** The denominator is too small to be set beside others (分母过小). */
  | 'BELOW_MINIMUM_DENOMINATOR'
  /** The printed figures make the denominator negative (分母为负). */
  | 'DENOMINATOR_NEGATIVE'
  /** There is nothing to divide by: no application, no case closed (分母为零). */
  | 'DENOMINATOR_ZERO'
  /** The report's edition of the form does not ask for it (表格无此项). */
  | 'NOT_ON_THIS_FORM'
  /** The document does not state the figure (未填写). */
  | 'NOT_STATED'
  /** There is no report of this district and year (无年报). */
  | 'NO_REPORT'
  /** The document lacks the row (缺行). */
  | 'ROW_MISSING'
  /** Of the division only a part went into the later one, so that no sum can be made (前身区域已分割). */
  | 'TERRITORY_DIVIDED';

/** Which findings (核验结果筛选): those that meet every condition given. */
export type FindingFilter = {
  /** Only about agencies of these districts, by code (行政区划代码). */
  districtCodes?: Array<string> | null | undefined;
  /** Only about fictional districts, or only about real ones (示例区划). */
  fictional?: boolean | null | undefined;
  /** Only those that a curator has reviewed, or only those that none has (是否已复核). */
  reviewed?: boolean | null | undefined;
  /** Only of these rules, such as T3-ROW (规则编号). */
  rules?: Array<string> | null | undefined;
  /** Only these severities (严重程度). */
  severities?: Array<Severity> | null | undefined;
  /** Only those with a stale review, or only those without one (复核是否已过时). */
  stale?: boolean | null | undefined;
  /** Only these verdicts (结论). */
  verdicts?: Array<Verdict> | null | undefined;
  /** Only about this province or prefecture and everything below it, by its code (所属地区). */
  within?: string | null | undefined;
  /** Only about these years (年度). */
  years?: Array<number> | null | undefined;
};

/** An edition of the national form (格式). It is told by the labels of the tables, never by the year. */
export type FormEdition =
  /** The trial form of 2019 (国办公开办函〔2019〕60号). */
  | 'FORM_2019'
  /** The form of 2021 (国办公开办函〔2021〕30号). */
  | 'FORM_2021';

/** A table of the form (表格), by the section it stands in. */
export type FormTable =
  /** Section two: proactive disclosure (主动公开政府信息情况). */
  | 'TABLE_2'
  /** Section three: applications received and handled (收到和处理政府信息公开申请情况). */
  | 'TABLE_3'
  /** Section four: reconsideration and litigation (行政复议、行政诉讼情况). */
  | 'TABLE_4';

/** What an import came to (导入结果). */
export type ImportOutcome =
  /** The report is new (新增). */
  | 'CREATED'
  /** The document gave no report; the diagnostics say why (未能导入). */
  | 'REJECTED'
  /** The report has a new revision (新版本). */
  | 'REVISED'
  /** The report was read from these very bytes before; nothing changed (无变化). */
  | 'UNCHANGED';

/** Which document to import, and whose report it is if it does not say so itself (导入内容). */
export type ImportReportInput = {
  /** The full name of the issuing organ; decides over what the document says (发布机关全称). */
  agency?: string | null | undefined;
  /** The district, by code; decides over what the document says (行政区划代码). */
  districtCode?: string | null | undefined;
  /** The SHA-256 that the upload was answered with (文件指纹). */
  sha256: string;
  /** Where the document was published (网址). */
  url?: string | null | undefined;
  /** The year, from 2008; decides over what the document says (年度). */
  year?: number | null | undefined;
};

/** An indicator computed from the tables of a report (指标). */
export type IndicatorName =
  /** Administrative and institutional charges (10,000 yuan) (行政事业性收费金额（万元）). */
  | 'AMOUNT_FEES'
  /** Backlog rate (结转率). */
  | 'BACKLOG_RATE'
  /** Applications carried over from the previous year (上年结转政府信息公开申请数量). */
  | 'COUNT_CARRIED_IN'
  /** Carried over to the next year (结转下年度继续办理). */
  | 'COUNT_CARRIED_OUT'
  /** Carried over (结转下年度). */
  | 'COUNT_CARRY'
  /** Administrative compulsion decisions (行政强制决定). */
  | 'COUNT_COMPULSIONS'
  /** Denied (不予公开). */
  | 'COUNT_DENIED'
  /** Denied: deliberative process (不予公开：属于四类过程性信息). */
  | 'COUNT_DENIED_DELIBERATIVE_PROCESS'
  /** Denied: enforcement case file (不予公开：属于行政执法案卷). */
  | 'COUNT_DENIED_ENFORCEMENT_CASE_FILE'
  /** Denied: internal affairs (不予公开：属于三类内部事务信息). */
  | 'COUNT_DENIED_INTERNAL_AFFAIRS'
  /** Denied: disclosure prohibited by law (不予公开：其他法律行政法规禁止公开). */
  | 'COUNT_DENIED_PROHIBITED_BY_LAW'
  /** Denied: endangers national, public or economic security or social stability (不予公开：危及“三安全一稳定”). */
  | 'COUNT_DENIED_SECURITY_OR_STABILITY'
  /** Denied: subject to a separate query procedure (不予公开：属于行政查询事项). */
  | 'COUNT_DENIED_SEPARATE_QUERY_PROCEDURE'
  /** Denied: state secret (不予公开：属于国家秘密). */
  | 'COUNT_DENIED_STATE_SECRET'
  /** Denied: third parties' lawful rights (不予公开：保护第三方合法权益). */
  | 'COUNT_DENIED_THIRD_PARTY_RIGHTS'
  /** Disclosed (予以公开和部分公开). */
  | 'COUNT_DISCLOSED'
  /** Disclosed in full (予以公开). */
  | 'COUNT_DISCLOSED_IN_FULL'
  /** Disclosed in part (部分公开). */
  | 'COUNT_DISCLOSED_IN_PART'
  /** Intake (收到申请). */
  | 'COUNT_INTAKE'
  /** Administrative licensing decisions (行政许可决定). */
  | 'COUNT_LICENSES'
  /** Administrative litigation cases (行政诉讼案件). */
  | 'COUNT_LITIGATIONS'
  /** Applications newly received (本年新收政府信息公开申请数量). */
  | 'COUNT_NEW_APPLICATIONS'
  /** Administrative normative documents in force (现行有效行政规范性文件). */
  | 'COUNT_NORMATIVE_DOCUMENTS_IN_FORCE'
  /** Not processed (不予处理). */
  | 'COUNT_NOT_PROCESSED'
  /** Not processed: excessive repeated applications (不予处理：无正当理由大量反复申请). */
  | 'COUNT_NOT_PROCESSED_EXCESSIVE'
  /** Not processed: petition or complaint (不予处理：信访举报投诉类申请). */
  | 'COUNT_NOT_PROCESSED_PETITION_OR_COMPLAINT'
  /** Not processed: asks for a publication (不予处理：要求提供公开出版物). */
  | 'COUNT_NOT_PROCESSED_PUBLICATION'
  /** Not processed: asks to confirm or reissue information already obtained (不予处理：要求行政机关确认或重新出具已获取信息). */
  | 'COUNT_NOT_PROCESSED_RECONFIRMATION'
  /** Not processed: repeated application (不予处理：重复申请). */
  | 'COUNT_NOT_PROCESSED_REPEATED'
  /** Closed: processing fee unpaid (其他处理：申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请). */
  | 'COUNT_OTHER_FEE_UNPAID'
  /** Other handling (其他处理). */
  | 'COUNT_OTHER_HANDLING'
  /** Other handling: other (其他处理：其他). */
  | 'COUNT_OTHER_REMAINDER'
  /** Closed: supplementation overdue (其他处理：申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请). */
  | 'COUNT_OTHER_SUPPLEMENT_OVERDUE'
  /** Other handling, undivided (其他处理（不分项）). */
  | 'COUNT_OTHER_UNDIVIDED'
  /** Total handled (办理结果总计). */
  | 'COUNT_OUTCOME_TOTAL'
  /** Administrative penalty decisions (行政处罚决定). */
  | 'COUNT_PENALTIES'
  /** Administrative reconsideration cases (行政复议案件). */
  | 'COUNT_RECONSIDERATIONS'
  /** Unavailable (无法提供). */
  | 'COUNT_UNAVAILABLE'
  /** Unavailable: not held by this organ (无法提供：本机关不掌握相关政府信息). */
  | 'COUNT_UNAVAILABLE_NOT_HELD'
  /** Unavailable: would need to be created (无法提供：没有现成信息需要另行制作). */
  | 'COUNT_UNAVAILABLE_REQUIRES_CREATION'
  /** Unavailable: still unclear after supplementation (无法提供：补正后申请内容仍不明确). */
  | 'COUNT_UNAVAILABLE_STILL_UNCLEAR'
  /** Denial rate (不予公开率). */
  | 'DENIAL_RATE'
  /** Disclosure rate (公开率). */
  | 'DISCLOSURE_RATE'
  /** Dispute rate (争议率). */
  | 'DISPUTE_RATE'
  /** Share of factual refusals (事实性理由占比). */
  | 'FACTUAL_REFUSAL_SHARE'
  /** Rate of full disclosure (全部公开率). */
  | 'FULL_DISCLOSURE_RATE'
  /** Loss rate in litigation (诉讼败诉率). */
  | 'LITIGATION_LOSS_RATE'
  /** Share of natural persons (自然人申请占比). */
  | 'NATURAL_PERSON_SHARE'
  /** Rate of information not held (不掌握率). */
  | 'NOT_HELD_RATE'
  /** Rate of applications not processed (不予处理率). */
  | 'NOT_PROCESSED_RATE'
  /** Rate of other handling (其他处理率). */
  | 'OTHER_RATE'
  /** Share of the remainder “other” (“其他”兜底项占比). */
  | 'OTHER_REMAINDER_SHARE'
  /** Rate of partial disclosure (部分公开率). */
  | 'PARTIAL_DISCLOSURE_RATE'
  /** Correction rate in reconsideration (复议纠错率). */
  | 'RECONSIDERATION_CORRECTION_RATE'
  /** Substantive disclosure rate (实质公开率). */
  | 'SUBSTANTIVE_DISCLOSURE_RATE'
  /** Rate of unavailable information (无法提供率). */
  | 'UNAVAILABLE_RATE';

/** The language of a label or message (语言). */
export type Language =
  /** English (英文). */
  | 'EN'
  /** Chinese, in the wording of the form (中文). */
  | 'ZH';

/** What an indicator is of (度量). */
export type Measure =
  /** A sum of money in 10,000 yuan (金额，万元). */
  | 'AMOUNT'
  /** A number of documents, decisions, applications or cases (数量). */
  | 'COUNT'
  /** The share of a part in its whole (比例). */
  | 'PROPORTION'
  /** One number set against another that it is no part of (比率). */
  | 'RATIO';

/** Why an indicator has no value (缺失原因). */
export type MissingReason =
  /** The numerator is no part of the basis asked for (基数不适用). */
  | 'BASIS_NOT_APPLICABLE'
  /** The printed figures make the denominator negative (分母为负). */
  | 'DENOMINATOR_NEGATIVE'
  /** There is nothing to divide by: no application, no case closed (分母为零). */
  | 'DENOMINATOR_ZERO'
  /** The report's edition of the form does not ask for it (表格无此项). */
  | 'NOT_ON_THIS_FORM'
  /** The document does not state the figure (未填写). */
  | 'NOT_STATED'
  /** There is no report of this district and year (无年报). */
  | 'NO_REPORT'
  /** The document lacks the row (缺行). */
  | 'ROW_MISSING'
  /** Of the division only a part went into the later one, so that no sum can be made (前身区域已分割). */
  | 'TERRITORY_DIVIDED';

/** A row of table 3, in the order of the form (收到和处理政府信息公开申请情况). */
export type OutcomeKind =
  /** Applications carried over from the previous year (上年结转政府信息公开申请数量). */
  | 'CARRIED_IN'
  /** Carried over to the next year (结转下年度继续办理). */
  | 'CARRIED_OUT'
  /** Denied: deliberative process (属于四类过程性信息). */
  | 'DENIED_DELIBERATIVE_PROCESS'
  /** Denied: enforcement case file (属于行政执法案卷). */
  | 'DENIED_ENFORCEMENT_CASE_FILE'
  /** Denied: internal affairs (属于三类内部事务信息). */
  | 'DENIED_INTERNAL_AFFAIRS'
  /** Denied: disclosure prohibited by law (其他法律行政法规禁止公开). */
  | 'DENIED_PROHIBITED_BY_LAW'
  /** Denied: endangers national, public or economic security or social stability (危及“三安全一稳定”). */
  | 'DENIED_SECURITY_OR_STABILITY'
  /** Denied: subject to a separate query procedure (属于行政查询事项). */
  | 'DENIED_SEPARATE_QUERY_PROCEDURE'
  /** Denied: state secret (属于国家秘密). */
  | 'DENIED_STATE_SECRET'
  /** Denied: third parties' lawful rights (保护第三方合法权益). */
  | 'DENIED_THIRD_PARTY_RIGHTS'
  /** Disclosed in full (予以公开). */
  | 'DISCLOSED_IN_FULL'
  /** Disclosed in part (部分公开). */
  | 'DISCLOSED_IN_PART'
  /** Applications newly received (本年新收政府信息公开申请数量). */
  | 'NEW_APPLICATIONS'
  /** Not processed: excessive repeated applications (无正当理由大量反复申请). */
  | 'NOT_PROCESSED_EXCESSIVE'
  /** Not processed: petition or complaint (信访举报投诉类申请). */
  | 'NOT_PROCESSED_PETITION_OR_COMPLAINT'
  /** Not processed: asks for a publication (要求提供公开出版物). */
  | 'NOT_PROCESSED_PUBLICATION'
  /** Not processed: asks to confirm or reissue information already obtained (要求行政机关确认或重新出具已获取信息). */
  | 'NOT_PROCESSED_RECONFIRMATION'
  /** Not processed: repeated application (重复申请). */
  | 'NOT_PROCESSED_REPEATED'
  /** Closed: processing fee unpaid (申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请). */
  | 'OTHER_FEE_UNPAID'
  /** Other (其他). */
  | 'OTHER_REMAINDER'
  /** Closed: supplementation overdue (申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请). */
  | 'OTHER_SUPPLEMENT_OVERDUE'
  /** Other handling, undivided (其他处理). */
  | 'OTHER_UNDIVIDED'
  /** Total handled (总计). */
  | 'OUTCOME_TOTAL'
  /** Unavailable: not held by this organ (本机关不掌握相关政府信息). */
  | 'UNAVAILABLE_NOT_HELD'
  /** Unavailable: would need to be created (没有现成信息需要另行制作). */
  | 'UNAVAILABLE_REQUIRES_CREATION'
  /** Unavailable: still unclear after supplementation (补正后申请内容仍不明确). */
  | 'UNAVAILABLE_STILL_UNCLEAR';

/** What a rate over 总计 is set against; other rates keep their own denominator (基数). */
export type RateBasis =
  /** The applications handled: 总计, row 3.7 (办理结果总计). */
  | 'HANDLED'
  /** The applications received, newly or carried over: rows 1 and 2 (新收与结转之和). */
  | 'RECEIVED'
  /** The applications disclosed, in full or in part, denied or not processed; it does not apply to rates of what is unavailable or handled otherwise (予以公开、部分公开、不予公开与不予处理之和). */
  | 'RESOLVABLE';

/** Whom the figures of a report cover (统计范围). Figures of different scopes are different populations. */
export type ReportScope =
  /** The issuing organ alone (本机关). */
  | 'OWN_ORGAN'
  /** The document does not say (未说明). */
  | 'UNKNOWN'
  /** The government with all its departments and lower governments (全区域汇总). */
  | 'WHOLE_REGION';

/** Whether a report may be relied on (状态). */
export type ReportStatus =
  /** Served, but marks of its identity contradict one another (待复核). */
  | 'NEEDS_REVIEW'
  /** Read and identified (已发布). */
  | 'PUBLISHED'
  /** Withdrawn by a curator; readable as of an earlier instant only (已撤回). */
  | 'RETRACTED';

/** What a curator decides about a finding (复核结论). */
export type ReviewDecision =
  /** The finding is right: the report says something wrong (属实). */
  | 'CONFIRMED'
  /** The report is in order all the same (不成立). */
  | 'DISMISSED';

/** A track of table 4, in the order of the form (行政复议、行政诉讼情况). */
export type ReviewKind =
  /** Administrative reconsideration (行政复议). */
  | 'ADMINISTRATIVE_RECONSIDERATION'
  /** Litigation after reconsideration (复议后起诉). */
  | 'LITIGATION_AFTER_RECONSIDERATION'
  /** Litigation without prior reconsideration (未经复议直接起诉). */
  | 'LITIGATION_DIRECT';

/** One of the six sections of a report (部分). */
export type SectionKind =
  /** Applications received and handled (收到和处理政府信息公开申请情况). */
  | 'APPLICATIONS'
  /** Other matters to report (其他需要报告的事项). */
  | 'OTHER_MATTERS'
  /** Overview (总体情况). */
  | 'OVERVIEW'
  /** Proactive disclosure (主动公开政府信息情况). */
  | 'PROACTIVE_DISCLOSURE'
  /** Main problems and improvements (存在的主要问题及改进情况). */
  | 'PROBLEMS_AND_IMPROVEMENTS'
  /** Administrative reconsideration and litigation (政府信息公开行政复议、行政诉讼情况). */
  | 'REVIEW_AND_LITIGATION';

/** How much a rule matters (严重程度). */
export type Severity =
  /** The figures of the form contradict one another (错误). */
  | 'ERROR'
  /** Worth knowing (提示). */
  | 'INFO'
  /** Probably wrong, but there may be a good reason (警告). */
  | 'WARNING';

/** A direction of sorting (排序方向). */
export type SortOrder =
  /** The smallest first (升序). */
  | 'ASC'
  /** The largest first (降序). */
  | 'DESC';

/** What was noticed about the marks of identity of a source (来源标记). */
export type SourceFlag =
  /** The host is not under .gov.cn (非政府网站). */
  | 'HOST_NOT_GOVERNMENT'
  /** The ICP filing belongs to another province (ICP备案). */
  | 'ICP_CONTRADICTS_CODE'
  /** Characters are glossed with their pronunciation (拼音注音). */
  | 'PINYIN_GLOSSES'
  /** The public security filing names another division (公安网备). */
  | 'POLICE_FILING_CONTRADICTS_CODE'
  /** The named publisher is not an organ of the code's division (主办单位). */
  | 'PUBLISHER_CONTRADICTS_CODE'
  /** The page contains words of gambling or adult advertising (垃圾信息). */
  | 'SPAM_VOCABULARY'
  /** Traditional characters under a mainland code (繁体字). */
  | 'TRADITIONAL_SCRIPT';

/** What changed between one year of a series and the next (变化类别). */
export type TrendBreakKind =
  /** The division was abolished, and nothing tells what became of it (撤销). */
  | 'ABOLITION'
  /** The code, for the same territory: the years are joined (代码变更). */
  | 'CODE_CHANGE'
  /** The division was established, and nothing tells out of what (设立). */
  | 'ESTABLISHMENT'
  /** The edition of the form, so that the indicator means something else (格式变化). */
  | 'FORM_CHANGE'
  /** The law: refusals go to reconsideration before suit since 2024 (法律变化). */
  | 'LAW_CHANGE'
  /** A division went into another, or others into it (合并). */
  | 'MERGER'
  /** The name alone (更名). */
  | 'RENAMING'
  /** Whom the figures cover: the whole region or the organ alone (统计范围变化). */
  | 'SCOPE_CHANGE'
  /** A division was divided, or cut out of another (拆分). */
  | 'SPLIT'
  /** Part of the territory was ceded or received (部分区域划转). */
  | 'TERRITORY_CHANGE';

/** Whether values on either side of a change may be compared (程度). */
export type TrendBreakSeverity =
  /** They may not (断点). */
  | 'BREAK'
  /** They may, with something to bear in mind (提示). */
  | 'CAVEAT';

/** How far a source is to be believed (来源可信度). */
export type Trust =
  /** A copy under a foreign publisher (转载). */
  | 'MIRROR'
  /** From a host of the government (官方网站). */
  | 'OFFICIAL'
  /** Retyped from real figures; cites its original (据原文重录). */
  | 'RECONSTRUCTED'
  /** A file without a known origin (来源不明). */
  | 'UNKNOWN';

/** What a rule says of a report (核验结论). */
export type Verdict =
  /** The rule holds only if blanks or dashes are zeros (按空白为零通过). */
  | 'ASSUMED'
  /** No reading of the figures can satisfy the rule (不通过). */
  | 'FAIL'
  /** The document does not state enough to tell (无法核验). */
  | 'NOT_ASSESSABLE'
  /** The rule holds for the stated figures (通过). */
  | 'PASS';

export type CitationQueryVariables = Exact<{ [key: string]: never; }>;


export type CitationQuery = { reportDataset: { version: string, lastImportedAt: string | null, reports: number } };

export type FindDistrictsQueryVariables = Exact<{
  search: string;
  fictional?: boolean | null | undefined;
}>;


export type FindDistrictsQuery = { districts: { nodes: Array<{ code: string, fullName: string, level: DistrictLevel, fictional: boolean, validTo: number | null }> } };

export type FoundDistrictFragment = { code: string, fullName: string, level: DistrictLevel, fictional: boolean, validTo: number | null };

export type IndicatorDefinitionsQueryVariables = Exact<{
  language: Language;
}>;


export type IndicatorDefinitionsQuery = { indicatorDefinitions: Array<{ name: IndicatorName, measure: Measure, bases: Array<RateBasis>, forms: Array<FormEdition>, label: string, definition: string }> };

export type IndicatorFigureFragment = { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null };

export type FindRegionsQueryVariables = Exact<{
  search: string;
  fictional?: boolean | null | undefined;
}>;


export type FindRegionsQuery = { provinces: { nodes: Array<{ code: string, fullName: string, level: DistrictLevel, fictional: boolean, validTo: number | null }> }, prefectures: { nodes: Array<{ code: string, fullName: string, level: DistrictLevel, fictional: boolean, validTo: number | null }> } };

export type KnownYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownYearsQuery = { reportDataset: { years: Array<{ year: number }> }, fictional: { nodes: Array<{ year: number }> } };

export type IndicatorCellsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorCellsQuery = { indicatorDefinitions: Array<{ name: IndicatorName, formulas: Array<{ form: FormEdition, numerator: Array<{ cell: { row: string, field: string } }> }> }> };

export type ListFindingsQueryVariables = Exact<{
  filter: FindingFilter;
  language: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type ListFindingsQuery = { reportFindings: { totalCount: number, nodes: Array<{ id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, report: { id: string, year: number, revision: number, district: { fullName: string } | null, agency: { name: string } } | null, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null, cells: Array<{ field: string, state: CellState, text: string, place: { page: number | null, table: number | null, row: number | null, column: number | null, line: number | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FindingEvidenceFragment = { id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null, cells: Array<{ field: string, state: CellState, text: string, place: { page: number | null, table: number | null, row: number | null, column: number | null, line: number | null } }> };

export type RulesQueryVariables = Exact<{
  language: Language;
}>;


export type RulesQuery = { reportRules: Array<{ id: string, name: string, severity: Severity, formula: string, description: string, reference: string }> };

export type CompareDistrictsQueryVariables = Exact<{
  codes: Array<string> | string;
  years: Array<number> | number;
  indicators: Array<IndicatorName> | IndicatorName;
  basis: RateBasis;
  language: Language;
}>;


export type CompareDistrictsQuery = { compareDistricts: { years: Array<number>, indicators: Array<IndicatorName>, unknownCodes: Array<string>, mixedScopes: boolean, mixedForms: boolean, comparability: Array<{ indicator: IndicatorName, comparability: Comparability, note: string }>, spreads: Array<{ indicator: IndicatorName, year: number, count: number, minimum: number | null, median: number | null, maximum: number | null }>, rows: Array<{ year: number, district: { code: string, fullName: string, fictional: boolean }, report: { id: string, form: FormEdition } | null, values: Array<{ name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null }> }> } };

export type NameDistrictsQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type NameDistrictsQuery = { districts: { nodes: Array<{ code: string, fullName: string, fictional: boolean }> } };

export type PeersQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type PeersQuery = { district: { fullName: string, children: Array<{ code: string }>, parent: { fullName: string, children: Array<{ code: string }> } | null } | null, counties: { totalCount: number, nodes: Array<{ code: string }> } };

export type ComparisonExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparisonExamplesQuery = { real: { nodes: Array<{ districtCode: string | null, year: number }> }, fictional: { nodes: Array<{ year: number }> }, provinces: { nodes: Array<{ code: string }> }, prefectures: { nodes: Array<{ code: string }> } };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { __typename: 'Query' };

export type ImportDocumentMutationVariables = Exact<{
  input: ImportReportInput;
  language: Language;
}>;


export type ImportDocumentMutation = { importReport: { outcome: ImportOutcome, report: { id: string, revision: number, status: ReportStatus, consistency: { errors: number, warnings: number }, findings: Array<{ id: string, severity: Severity, message: string }> } | null, diagnostics: Array<{ code: string, severity: Severity, message: string, place: { page: number | null, table: number | null, row: number | null, line: number | null } | null }> } };

export type ReviewFindingMutationVariables = Exact<{
  findingId: string;
  decision: ReviewDecision;
  note?: string | null | undefined;
  expectedRevision?: number | null | undefined;
}>;


export type ReviewFindingMutation = { reviewFinding: { finding: { id: string } } };

export type LatestImportsQueryVariables = Exact<{
  fictional: boolean;
}>;


export type LatestImportsQuery = { reports: { nodes: Array<{ id: string, year: number, revision: number, status: ReportStatus, district: { fullName: string } | null, agency: { name: string }, source: { fileName: string | null, importedAt: string, trust: Trust, flags: Array<SourceFlag> }, consistency: { errors: number, warnings: number } }> } };

export type DistrictQueryVariables = Exact<{
  code: string;
  language: Language;
}>;


export type DistrictQuery = { district: { code: string, name: string, fullName: string, level: DistrictLevel, fictional: boolean, validFrom: number | null, validTo: number | null, ancestors: Array<{ code: string, name: string }>, children: Array<{ code: string, name: string, level: DistrictLevel, validTo: number | null }>, predecessors: Array<{ code: string, fullName: string, validTo: number | null }>, successors: Array<{ code: string, fullName: string, validFrom: number | null }>, reports: Array<{ id: string, year: number, form: FormEdition, scope: ReportScope, status: ReportStatus, revision: number, source: { trust: Trust }, consistency: { errors: number, warnings: number }, groups: Array<{ name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null }>, applicants: Array<{ naturalPerson: number | null, commercialEnterprise: number | null, researchInstitution: number | null, publicWelfareOrganization: number | null, legalServiceOrganization: number | null, otherOrganization: number | null, total: number | null }>, reviewCases: Array<{ kind: ReviewKind, label: string, upheld: number | null, corrected: number | null, otherResult: number | null, pending: number | null, total: number | null }> }> } | null };

export type DistrictReportFragment = { id: string, year: number, form: FormEdition, scope: ReportScope, status: ReportStatus, revision: number, source: { trust: Trust }, consistency: { errors: number, warnings: number }, groups: Array<{ name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null }>, applicants: Array<{ naturalPerson: number | null, commercialEnterprise: number | null, researchInstitution: number | null, publicWelfareOrganization: number | null, legalServiceOrganization: number | null, otherOrganization: number | null, total: number | null }>, reviewCases: Array<{ kind: ReviewKind, label: string, upheld: number | null, corrected: number | null, otherResult: number | null, pending: number | null, total: number | null }> };

export type DistrictYearQueryVariables = Exact<{
  code: string;
  year: number;
  language: Language;
}>;


export type DistrictYearQuery = { district: { name: string, report: { id: string, form: FormEdition, indicators: Array<{ explanation: string, name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, findings: Array<{ id: string, rule: string, verdict: Verdict, severity: Severity }>, interval: { low: number, high: number } | null }>, findings: Array<{ id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, message: string }> } | null } | null };

export type DistrictTrendQueryVariables = Exact<{
  code: string;
  indicator: IndicatorName;
  language: Language;
}>;


export type DistrictTrendQuery = { district: { trend: { points: Array<{ year: number, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null }, report: { id: string } | null }>, breaks: Array<{ year: number, kind: TrendBreakKind, severity: TrendBreakSeverity, note: string }> } } | null };

export type DistrictPeersQueryVariables = Exact<{
  code: string;
  year: number;
  level: DistrictLevel;
  fictional: boolean;
  ofProvince: boolean;
}>;


export type DistrictPeersQuery = { district?: { parent: { children: Array<{ code: string, level: DistrictLevel, report: { id: string } | null }> } | null } | null, districts?: { nodes: Array<{ code: string, level: DistrictLevel, report: { id: string } | null }> } };

export type PeerFragment = { code: string, level: DistrictLevel, report: { id: string } | null };

export type DistrictStandingsQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type DistrictStandingsQuery = { district: { DISCLOSURE_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DISCLOSURE_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DISCLOSURE_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, FULL_DISCLOSURE_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, FULL_DISCLOSURE_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, FULL_DISCLOSURE_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DENIAL_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DENIAL_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DENIAL_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, UNAVAILABLE_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, UNAVAILABLE_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, UNAVAILABLE_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, NOT_PROCESSED_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, NOT_PROCESSED_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, NOT_PROCESSED_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, BACKLOG_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, BACKLOG_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, BACKLOG_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, NATURAL_PERSON_SHARE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, NATURAL_PERSON_SHARE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, NATURAL_PERSON_SHARE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, RECONSIDERATION_CORRECTION_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, RECONSIDERATION_CORRECTION_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, RECONSIDERATION_CORRECTION_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, LITIGATION_LOSS_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, LITIGATION_LOSS_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, LITIGATION_LOSS_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DISPUTE_RATE_SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DISPUTE_RATE_PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null }, DISPUTE_RATE_NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null } } | null };

export type RankAmongFragment = { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null };

export type OverviewQueryVariables = Exact<{
  fictional: boolean;
}>;


export type OverviewQuery = { reportDataset: { reports: number, revisions: number, districts: number, agencies: number, lastImportedAt: string | null, version: string }, oldest: { totalCount: number, nodes: Array<{ year: number }> }, latest: { nodes: Array<{ year: number }> }, errors: { totalCount: number }, warnings: { totalCount: number }, provinces: { nodes: Array<{ code: string, name: string }> } };

export type CoverageQueryVariables = Exact<{
  years: Array<number> | number;
  fictional: boolean;
}>;


export type CoverageQuery = { PROVINCE: Array<{ year: number | null, reportsCounted: number, districtsExpected: number | null }>, PREFECTURE: Array<{ year: number | null, reportsCounted: number, districtsExpected: number | null }>, COUNTY: Array<{ year: number | null, reportsCounted: number, districtsExpected: number | null }> };

export type YearCoverageFragment = { year: number | null, reportsCounted: number, districtsExpected: number | null };

export type ByProvinceQueryVariables = Exact<{
  indicator: IndicatorName;
  year: number;
  level: DistrictLevel;
  fictional: boolean;
}>;


export type ByProvinceQuery = { aggregateReports: Array<{ reportsCounted: number, districtsExpected: number | null, province: { code: string } | null, values: Array<{ value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }> }> };

export type QualityRulesQueryVariables = Exact<{
  filter: FindingFilter;
  language: Language;
}>;


export type QualityRulesQuery = { reportFindingTallies: { nodes: Array<{ findings: number, reports: number, rule: { id: string, name: string, severity: Severity } | null }> } };

export type QualityDistrictsQueryVariables = Exact<{
  filter: FindingFilter;
  after?: string | null | undefined;
}>;


export type QualityDistrictsQuery = { reportFindingTallies: { totalCount: number, nodes: Array<{ findings: number, reports: number, district: { code: string, fullName: string, level: DistrictLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RankDistrictsQueryVariables = Exact<{
  indicator: IndicatorName;
  year: number;
  level: DistrictLevel;
  within?: string | null | undefined;
  basis: RateBasis;
  minimumDenominator: number;
  order: SortOrder;
  fictional: boolean;
  after?: string | null | undefined;
}>;


export type RankDistrictsQuery = { rankDistricts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, tied: boolean, district: { code: string, fullName: string, report: { id: string, form: FormEdition } | null }, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }> } };

export type RankingEndsQueryVariables = Exact<{
  indicator: IndicatorName;
  year: number;
  level: DistrictLevel;
  within?: string | null | undefined;
  basis: RateBasis;
  minimumDenominator: number;
  fictional: boolean;
}>;


export type RankingEndsQuery = { highest: { totalCount: number, nodes: Array<{ district: { code: string, fullName: string }, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }> }, lowest: { totalCount: number, nodes: Array<{ district: { code: string, fullName: string }, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }> } };

export type RankingEndFragment = { totalCount: number, nodes: Array<{ district: { code: string, fullName: string }, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }> };

export type ExcludedDistrictsQueryVariables = Exact<{
  indicator: IndicatorName;
  year: number;
  level: DistrictLevel;
  within?: string | null | undefined;
  basis: RateBasis;
  minimumDenominator: number;
  fictional: boolean;
  after?: string | null | undefined;
}>;


export type ExcludedDistrictsQuery = { rankDistricts: { excluded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reason: ExclusionReason, district: { code: string, fullName: string, report: { id: string } | null } }> } } };

export type StandingsQueryVariables = Exact<{
  code: string;
  indicator: IndicatorName;
  year: number;
  basis: RateBasis;
}>;


export type StandingsQuery = { district: { code: string, fullName: string, level: DistrictLevel, fictional: boolean, SIBLINGS: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }, PROVINCE: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } }, NATION: { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } } } | null };

export type StandingPlaceFragment = { rank: number | null, tied: boolean | null, percentile: number | null, of: number, excluded: number, reason: ExclusionReason | null, value: { name: IndicatorName, basis: RateBasis | null, value: number | null, amount: string | null, numerator: number | null, denominator: number | null, reliable: boolean, assumed: boolean, missing: MissingReason | null, interval: { low: number, high: number } | null } };

export type PlacePartsFragment = { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null };

export type CellPartsFragment = { field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } };

export type SourcePartsFragment = { fileName: string | null, url: string | null, sha256: string, mediaType: string, bytes: number, importedAt: string, trust: Trust, publisher: string | null, flags: Array<SourceFlag>, citation: string | null };

export type IdentityPartsFragment = { id: string, year: number, form: FormEdition, scope: ReportScope, scopeWords: string | null, status: ReportStatus, title: string | null, siteCode: string | null, publishedOn: string | null, revision: number, supersededAt: string | null, period: { from: string | null, to: string | null, text: string } | null, source: { fileName: string | null, url: string | null, sha256: string, mediaType: string, bytes: number, importedAt: string, trust: Trust, publisher: string | null, flags: Array<SourceFlag>, citation: string | null } };

export type FormPartsFragment = { form: FormEdition, disclosureCategories: Array<{ kind: DisclosureCategoryKind, procurementAmountUnit: AmountUnit | null, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, applicationOutcomes: Array<{ kind: OutcomeKind, code: string, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, reviewCases: Array<{ kind: ReviewKind, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, extraRows: Array<{ table: FormTable, label: string, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }> };

export type FindingPartsFragment = { id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null };

export type NarrativePartsFragment = { sections: Array<{ kind: SectionKind, heading: string, text: string | null }>, statements: Array<{ section: SectionKind | null, subject: string, value: string, unit: string | null, text: string | null, approximate: boolean, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> };

export type ReportQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: Language;
}>;


export type ReportQuery = { report: { id: string, year: number, form: FormEdition, scope: ReportScope, scopeWords: string | null, status: ReportStatus, title: string | null, siteCode: string | null, publishedOn: string | null, revision: number, supersededAt: string | null, agency: { id: string, name: string, kind: AgencyKind }, district: { code: string, fullName: string, fictional: boolean } | null, previous: { id: string, year: number } | null, next: { id: string, year: number } | null, revisions: Array<{ revision: number, status: ReportStatus, supersededAt: string | null, source: { fileName: string | null, url: string | null, sha256: string, mediaType: string, bytes: number, importedAt: string, trust: Trust, publisher: string | null, flags: Array<SourceFlag>, citation: string | null } }>, findings: Array<{ id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }>, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null }>, consistency: { errors: number, warnings: number, assumed: number, assessed: number }, period: { from: string | null, to: string | null, text: string } | null, source: { fileName: string | null, url: string | null, sha256: string, mediaType: string, bytes: number, importedAt: string, trust: Trust, publisher: string | null, flags: Array<SourceFlag>, citation: string | null }, disclosureCategories: Array<{ kind: DisclosureCategoryKind, procurementAmountUnit: AmountUnit | null, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, applicationOutcomes: Array<{ kind: OutcomeKind, code: string, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, reviewCases: Array<{ kind: ReviewKind, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, extraRows: Array<{ table: FormTable, label: string, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, sections: Array<{ kind: SectionKind, heading: string, text: string | null }>, statements: Array<{ section: SectionKind | null, subject: string, value: string, unit: string | null, text: string | null, approximate: boolean, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> } | null, reportRules: Array<{ id: string, name: string, formula: string }> };

export type ReportRevisionsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: Language;
}>;


export type ReportRevisionsQuery = { report: { id: string, revisions: Array<{ id: string, year: number, form: FormEdition, scope: ReportScope, scopeWords: string | null, status: ReportStatus, title: string | null, siteCode: string | null, publishedOn: string | null, revision: number, supersededAt: string | null, findings: Array<{ id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null }>, period: { from: string | null, to: string | null, text: string } | null, source: { fileName: string | null, url: string | null, sha256: string, mediaType: string, bytes: number, importedAt: string, trust: Trust, publisher: string | null, flags: Array<SourceFlag>, citation: string | null }, disclosureCategories: Array<{ kind: DisclosureCategoryKind, procurementAmountUnit: AmountUnit | null, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, applicationOutcomes: Array<{ kind: OutcomeKind, code: string, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, reviewCases: Array<{ kind: ReviewKind, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }>, extraRows: Array<{ table: FormTable, label: string, cells: Array<{ field: string, state: CellState, value: string | null, text: string, place: { sha256: string, page: number | null, table: number | null, row: number | null, column: number | null, line: number | null, start: number | null, end: number | null, box: { x: number, y: number, width: number, height: number } | null } }> }> }> } | null };

export type SearchNarrativesQueryVariables = Exact<{
  text: string;
  years?: Array<number> | number | null | undefined;
  within?: string | null | undefined;
  fictional: boolean;
  after?: string | null | undefined;
}>;


export type SearchNarrativesQuery = { searchReports: { totalCount: number, nodes: Array<{ section: SectionKind, snippet: string, snippetStart: number, snippetEnd: number, matches: number, report: { id: string, year: number, district: { fullName: string } | null, agency: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FoundDistrictFragmentDoc = new TypedDocumentString(`
    fragment FoundDistrict on District {
  code
  fullName
  level
  fictional
  validTo
}
    `, {"fragmentName":"FoundDistrict"}) as unknown as TypedDocumentString<FoundDistrictFragment, unknown>;
export const FindingEvidenceFragmentDoc = new TypedDocumentString(`
    fragment FindingEvidence on Finding {
  id
  rule
  subject
  verdict
  severity
  expected
  actual
  delta
  message(language: $language)
  stale
  review {
    decision
    note
    reviewer
    reviewedAt
  }
  cells {
    field
    state
    text
    place {
      page
      table
      row
      column
      line
    }
  }
}
    `, {"fragmentName":"FindingEvidence"}) as unknown as TypedDocumentString<FindingEvidenceFragment, unknown>;
export const IndicatorFigureFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}
    `, {"fragmentName":"IndicatorFigure"}) as unknown as TypedDocumentString<IndicatorFigureFragment, unknown>;
export const DistrictReportFragmentDoc = new TypedDocumentString(`
    fragment DistrictReport on Report {
  id
  year
  form
  scope
  status
  revision
  source {
    trust
  }
  consistency {
    errors
    warnings
  }
  groups: indicators(
    names: [COUNT_DISCLOSED, COUNT_DENIED, COUNT_UNAVAILABLE, COUNT_NOT_PROCESSED, COUNT_OTHER_HANDLING, COUNT_OUTCOME_TOTAL]
  ) {
    ...IndicatorFigure
  }
  applicants: applicationOutcomes(kinds: [NEW_APPLICATIONS]) {
    naturalPerson
    commercialEnterprise
    researchInstitution
    publicWelfareOrganization
    legalServiceOrganization
    otherOrganization
    total
  }
  reviewCases {
    kind
    label(language: $language)
    upheld
    corrected
    otherResult
    pending
    total
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`, {"fragmentName":"DistrictReport"}) as unknown as TypedDocumentString<DistrictReportFragment, unknown>;
export const PeerFragmentDoc = new TypedDocumentString(`
    fragment Peer on District {
  code
  level
  report(year: $year) {
    id
  }
}
    `, {"fragmentName":"Peer"}) as unknown as TypedDocumentString<PeerFragment, unknown>;
export const RankAmongFragmentDoc = new TypedDocumentString(`
    fragment RankAmong on Standing {
  rank
  tied
  percentile
  of
  excluded
  reason
}
    `, {"fragmentName":"RankAmong"}) as unknown as TypedDocumentString<RankAmongFragment, unknown>;
export const YearCoverageFragmentDoc = new TypedDocumentString(`
    fragment YearCoverage on Aggregate {
  year
  reportsCounted
  districtsExpected
}
    `, {"fragmentName":"YearCoverage"}) as unknown as TypedDocumentString<YearCoverageFragment, unknown>;
export const RankingEndFragmentDoc = new TypedDocumentString(`
    fragment RankingEnd on RankingConnection {
  totalCount
  nodes {
    district {
      code
      fullName
    }
    value {
      ...IndicatorFigure
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`, {"fragmentName":"RankingEnd"}) as unknown as TypedDocumentString<RankingEndFragment, unknown>;
export const StandingPlaceFragmentDoc = new TypedDocumentString(`
    fragment StandingPlace on Standing {
  rank
  tied
  percentile
  of
  excluded
  reason
  value {
    ...IndicatorFigure
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`, {"fragmentName":"StandingPlace"}) as unknown as TypedDocumentString<StandingPlaceFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on ReportSource {
  fileName
  url
  sha256
  mediaType
  bytes
  importedAt
  trust
  publisher
  flags
  citation
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const IdentityPartsFragmentDoc = new TypedDocumentString(`
    fragment IdentityParts on Report {
  id
  year
  form
  scope
  scopeWords
  status
  title
  period {
    from
    to
    text
  }
  siteCode
  publishedOn
  revision
  supersededAt
  source {
    ...SourceParts
  }
}
    fragment SourceParts on ReportSource {
  fileName
  url
  sha256
  mediaType
  bytes
  importedAt
  trust
  publisher
  flags
  citation
}`, {"fragmentName":"IdentityParts"}) as unknown as TypedDocumentString<IdentityPartsFragment, unknown>;
export const PlacePartsFragmentDoc = new TypedDocumentString(`
    fragment PlaceParts on Place {
  sha256
  page
  box {
    x
    y
    width
    height
  }
  table
  row
  column
  line
  start
  end
}
    `, {"fragmentName":"PlaceParts"}) as unknown as TypedDocumentString<PlacePartsFragment, unknown>;
export const CellPartsFragmentDoc = new TypedDocumentString(`
    fragment CellParts on Cell {
  field
  state
  value
  text
  place {
    ...PlaceParts
  }
}
    fragment PlaceParts on Place {
  sha256
  page
  box {
    x
    y
    width
    height
  }
  table
  row
  column
  line
  start
  end
}`, {"fragmentName":"CellParts"}) as unknown as TypedDocumentString<CellPartsFragment, unknown>;
export const FormPartsFragmentDoc = new TypedDocumentString(`
    fragment FormParts on Report {
  form
  disclosureCategories {
    kind
    procurementAmountUnit
    cells {
      ...CellParts
    }
  }
  applicationOutcomes {
    kind
    code
    cells {
      ...CellParts
    }
  }
  reviewCases {
    kind
    cells {
      ...CellParts
    }
  }
  extraRows {
    table
    label
    cells {
      ...CellParts
    }
  }
}
    fragment PlaceParts on Place {
  sha256
  page
  box {
    x
    y
    width
    height
  }
  table
  row
  column
  line
  start
  end
}
fragment CellParts on Cell {
  field
  state
  value
  text
  place {
    ...PlaceParts
  }
}`, {"fragmentName":"FormParts"}) as unknown as TypedDocumentString<FormPartsFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Finding {
  id
  rule
  subject
  verdict
  severity
  expected
  actual
  delta
  message(language: $language)
  stale
  review {
    decision
    note
    reviewer
    reviewedAt
  }
}
    `, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const NarrativePartsFragmentDoc = new TypedDocumentString(`
    fragment NarrativeParts on Report {
  sections {
    kind
    heading
    text
  }
  statements {
    section
    subject
    value
    unit
    text
    approximate
    place {
      ...PlaceParts
    }
  }
}
    fragment PlaceParts on Place {
  sha256
  page
  box {
    x
    y
    width
    height
  }
  table
  row
  column
  line
  start
  end
}`, {"fragmentName":"NarrativeParts"}) as unknown as TypedDocumentString<NarrativePartsFragment, unknown>;
export const CitationDocument = new TypedDocumentString(`
    query Citation {
  reportDataset {
    version
    lastImportedAt
    reports
  }
}
    `) as unknown as TypedDocumentString<CitationQuery, CitationQueryVariables>;
export const FindDistrictsDocument = new TypedDocumentString(`
    query FindDistricts($search: String!, $fictional: Boolean) {
  districts(filter: {search: $search, fictional: $fictional}, first: 12) {
    nodes {
      ...FoundDistrict
    }
  }
}
    fragment FoundDistrict on District {
  code
  fullName
  level
  fictional
  validTo
}`) as unknown as TypedDocumentString<FindDistrictsQuery, FindDistrictsQueryVariables>;
export const IndicatorDefinitionsDocument = new TypedDocumentString(`
    query IndicatorDefinitions($language: Language!) {
  indicatorDefinitions {
    name
    measure
    bases
    forms
    label(language: $language)
    definition(language: $language)
  }
}
    `) as unknown as TypedDocumentString<IndicatorDefinitionsQuery, IndicatorDefinitionsQueryVariables>;
export const FindRegionsDocument = new TypedDocumentString(`
    query FindRegions($search: String!, $fictional: Boolean) {
  provinces: districts(
    filter: {search: $search, level: PROVINCE, fictional: $fictional}
    first: 4
  ) {
    nodes {
      ...FoundDistrict
    }
  }
  prefectures: districts(
    filter: {search: $search, level: PREFECTURE, fictional: $fictional}
    first: 8
  ) {
    nodes {
      ...FoundDistrict
    }
  }
}
    fragment FoundDistrict on District {
  code
  fullName
  level
  fictional
  validTo
}`) as unknown as TypedDocumentString<FindRegionsQuery, FindRegionsQueryVariables>;
export const KnownYearsDocument = new TypedDocumentString(`
    query KnownYears {
  reportDataset {
    years {
      year
    }
  }
  fictional: reports(
    filter: {fictional: true}
    orderBy: {field: YEAR, direction: DESC}
    first: 1
  ) {
    nodes {
      year
    }
  }
}
    `) as unknown as TypedDocumentString<KnownYearsQuery, KnownYearsQueryVariables>;
export const IndicatorCellsDocument = new TypedDocumentString(`
    query IndicatorCells {
  indicatorDefinitions {
    name
    formulas {
      form
      numerator {
        cell {
          row
          field
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorCellsQuery, IndicatorCellsQueryVariables>;
export const ListFindingsDocument = new TypedDocumentString(`
    query ListFindings($filter: FindingFilter!, $language: Language!, $first: Int!, $after: String) {
  reportFindings(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...FindingEvidence
      report {
        id
        year
        revision
        district {
          fullName
        }
        agency {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FindingEvidence on Finding {
  id
  rule
  subject
  verdict
  severity
  expected
  actual
  delta
  message(language: $language)
  stale
  review {
    decision
    note
    reviewer
    reviewedAt
  }
  cells {
    field
    state
    text
    place {
      page
      table
      row
      column
      line
    }
  }
}`) as unknown as TypedDocumentString<ListFindingsQuery, ListFindingsQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($language: Language!) {
  reportRules {
    id
    name(language: $language)
    severity
    formula
    description(language: $language)
    reference
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const CompareDistrictsDocument = new TypedDocumentString(`
    query CompareDistricts($codes: [ID!]!, $years: [Int!]!, $indicators: [IndicatorName!]!, $basis: RateBasis!, $language: Language!) {
  compareDistricts(
    codes: $codes
    years: $years
    indicators: $indicators
    basis: $basis
  ) {
    years
    indicators
    unknownCodes
    mixedScopes
    mixedForms
    comparability {
      indicator
      comparability
      note(language: $language)
    }
    spreads {
      indicator
      year
      count
      minimum
      median
      maximum
    }
    rows {
      year
      district {
        code
        fullName
        fictional
      }
      report {
        id
        form
      }
      values {
        ...IndicatorFigure
      }
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`) as unknown as TypedDocumentString<CompareDistrictsQuery, CompareDistrictsQueryVariables>;
export const NameDistrictsDocument = new TypedDocumentString(`
    query NameDistricts($codes: [ID!]!) {
  districts(filter: {codes: $codes}, first: 100) {
    nodes {
      code
      fullName
      fictional
    }
  }
}
    `) as unknown as TypedDocumentString<NameDistrictsQuery, NameDistrictsQueryVariables>;
export const PeersDocument = new TypedDocumentString(`
    query Peers($code: ID!, $year: Int!) {
  district(code: $code) {
    fullName
    children(validIn: $year) {
      code
    }
    parent {
      fullName
      children(validIn: $year) {
        code
      }
    }
  }
  counties: districts(
    filter: {within: $code, level: COUNTY, validIn: $year}
    first: 100
  ) {
    totalCount
    nodes {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<PeersQuery, PeersQueryVariables>;
export const ComparisonExamplesDocument = new TypedDocumentString(`
    query ComparisonExamples {
  real: reports(
    filter: {fictional: false}
    orderBy: {field: YEAR, direction: DESC}
    first: 10
  ) {
    nodes {
      districtCode
      year
    }
  }
  fictional: reports(
    filter: {fictional: true}
    orderBy: {field: YEAR, direction: DESC}
    first: 1
  ) {
    nodes {
      year
    }
  }
  provinces: districts(filter: {fictional: true, level: PROVINCE}, first: 10) {
    nodes {
      code
    }
  }
  prefectures: districts(filter: {fictional: true, level: PREFECTURE}, first: 12) {
    nodes {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonExamplesQuery, ComparisonExamplesQueryVariables>;
export const WhoAsksDocument = new TypedDocumentString(`
    query WhoAsks {
  __typename
}
    `) as unknown as TypedDocumentString<WhoAsksQuery, WhoAsksQueryVariables>;
export const ImportDocumentDocument = new TypedDocumentString(`
    mutation ImportDocument($input: ImportReportInput!, $language: Language!) {
  importReport(input: $input) {
    outcome
    report {
      id
      revision
      status
      consistency {
        errors
        warnings
      }
      findings(verdicts: [FAIL]) {
        id
        severity
        message(language: $language)
      }
    }
    diagnostics {
      code
      severity
      message
      place {
        page
        table
        row
        line
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportDocumentMutation, ImportDocumentMutationVariables>;
export const ReviewFindingDocument = new TypedDocumentString(`
    mutation ReviewFinding($findingId: ID!, $decision: ReviewDecision!, $note: String, $expectedRevision: Int) {
  reviewFinding(
    findingId: $findingId
    decision: $decision
    note: $note
    expectedRevision: $expectedRevision
  ) {
    finding {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewFindingMutation, ReviewFindingMutationVariables>;
export const LatestImportsDocument = new TypedDocumentString(`
    query LatestImports($fictional: Boolean!) {
  reports(
    filter: {fictional: $fictional}
    orderBy: {field: IMPORTED_AT, direction: DESC}
    first: 20
  ) {
    nodes {
      id
      year
      revision
      status
      district {
        fullName
      }
      agency {
        name
      }
      source {
        fileName
        importedAt
        trust
        flags
      }
      consistency {
        errors
        warnings
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestImportsQuery, LatestImportsQueryVariables>;
export const DistrictDocument = new TypedDocumentString(`
    query District($code: ID!, $language: Language!) {
  district(code: $code) {
    code
    name
    fullName
    level
    fictional
    validFrom
    validTo
    ancestors {
      code
      name
    }
    children {
      code
      name
      level
      validTo
    }
    predecessors {
      code
      fullName
      validTo
    }
    successors {
      code
      fullName
      validFrom
    }
    reports {
      ...DistrictReport
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}
fragment DistrictReport on Report {
  id
  year
  form
  scope
  status
  revision
  source {
    trust
  }
  consistency {
    errors
    warnings
  }
  groups: indicators(
    names: [COUNT_DISCLOSED, COUNT_DENIED, COUNT_UNAVAILABLE, COUNT_NOT_PROCESSED, COUNT_OTHER_HANDLING, COUNT_OUTCOME_TOTAL]
  ) {
    ...IndicatorFigure
  }
  applicants: applicationOutcomes(kinds: [NEW_APPLICATIONS]) {
    naturalPerson
    commercialEnterprise
    researchInstitution
    publicWelfareOrganization
    legalServiceOrganization
    otherOrganization
    total
  }
  reviewCases {
    kind
    label(language: $language)
    upheld
    corrected
    otherResult
    pending
    total
  }
}`) as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const DistrictYearDocument = new TypedDocumentString(`
    query DistrictYear($code: ID!, $year: Int!, $language: Language!) {
  district(code: $code) {
    name(year: $year)
    report(year: $year) {
      id
      form
      indicators {
        ...IndicatorFigure
        explanation(language: $language)
        findings(verdicts: [FAIL, ASSUMED]) {
          id
          rule
          verdict
          severity
        }
      }
      findings(verdicts: [FAIL, ASSUMED]) {
        id
        rule
        subject
        verdict
        severity
        message(language: $language)
      }
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`) as unknown as TypedDocumentString<DistrictYearQuery, DistrictYearQueryVariables>;
export const DistrictTrendDocument = new TypedDocumentString(`
    query DistrictTrend($code: ID!, $indicator: IndicatorName!, $language: Language!) {
  district(code: $code) {
    trend(indicator: $indicator) {
      points {
        year
        value {
          ...IndicatorFigure
        }
        report {
          id
        }
      }
      breaks {
        year
        kind
        severity
        note(language: $language)
      }
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`) as unknown as TypedDocumentString<DistrictTrendQuery, DistrictTrendQueryVariables>;
export const DistrictPeersDocument = new TypedDocumentString(`
    query DistrictPeers($code: ID!, $year: Int!, $level: DistrictLevel!, $fictional: Boolean!, $ofProvince: Boolean!) {
  district(code: $code) @skip(if: $ofProvince) {
    parent {
      children(validIn: $year) {
        ...Peer
      }
    }
  }
  districts(
    filter: {level: $level, fictional: $fictional, validIn: $year}
    first: 100
  ) @include(if: $ofProvince) {
    nodes {
      ...Peer
    }
  }
}
    fragment Peer on District {
  code
  level
  report(year: $year) {
    id
  }
}`) as unknown as TypedDocumentString<DistrictPeersQuery, DistrictPeersQueryVariables>;
export const DistrictStandingsDocument = new TypedDocumentString(`
    query DistrictStandings($code: ID!, $year: Int!) {
  district(code: $code) {
    DISCLOSURE_RATE_SIBLINGS: standing(
      indicator: DISCLOSURE_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    DISCLOSURE_RATE_PROVINCE: standing(
      indicator: DISCLOSURE_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    DISCLOSURE_RATE_NATION: standing(
      indicator: DISCLOSURE_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    FULL_DISCLOSURE_RATE_SIBLINGS: standing(
      indicator: FULL_DISCLOSURE_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    FULL_DISCLOSURE_RATE_PROVINCE: standing(
      indicator: FULL_DISCLOSURE_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    FULL_DISCLOSURE_RATE_NATION: standing(
      indicator: FULL_DISCLOSURE_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    DENIAL_RATE_SIBLINGS: standing(
      indicator: DENIAL_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    DENIAL_RATE_PROVINCE: standing(
      indicator: DENIAL_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    DENIAL_RATE_NATION: standing(indicator: DENIAL_RATE, year: $year, among: NATION) {
      ...RankAmong
    }
    UNAVAILABLE_RATE_SIBLINGS: standing(
      indicator: UNAVAILABLE_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    UNAVAILABLE_RATE_PROVINCE: standing(
      indicator: UNAVAILABLE_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    UNAVAILABLE_RATE_NATION: standing(
      indicator: UNAVAILABLE_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    NOT_PROCESSED_RATE_SIBLINGS: standing(
      indicator: NOT_PROCESSED_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    NOT_PROCESSED_RATE_PROVINCE: standing(
      indicator: NOT_PROCESSED_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    NOT_PROCESSED_RATE_NATION: standing(
      indicator: NOT_PROCESSED_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    BACKLOG_RATE_SIBLINGS: standing(
      indicator: BACKLOG_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    BACKLOG_RATE_PROVINCE: standing(
      indicator: BACKLOG_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    BACKLOG_RATE_NATION: standing(
      indicator: BACKLOG_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    NATURAL_PERSON_SHARE_SIBLINGS: standing(
      indicator: NATURAL_PERSON_SHARE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    NATURAL_PERSON_SHARE_PROVINCE: standing(
      indicator: NATURAL_PERSON_SHARE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    NATURAL_PERSON_SHARE_NATION: standing(
      indicator: NATURAL_PERSON_SHARE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    RECONSIDERATION_CORRECTION_RATE_SIBLINGS: standing(
      indicator: RECONSIDERATION_CORRECTION_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    RECONSIDERATION_CORRECTION_RATE_PROVINCE: standing(
      indicator: RECONSIDERATION_CORRECTION_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    RECONSIDERATION_CORRECTION_RATE_NATION: standing(
      indicator: RECONSIDERATION_CORRECTION_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    LITIGATION_LOSS_RATE_SIBLINGS: standing(
      indicator: LITIGATION_LOSS_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    LITIGATION_LOSS_RATE_PROVINCE: standing(
      indicator: LITIGATION_LOSS_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    LITIGATION_LOSS_RATE_NATION: standing(
      indicator: LITIGATION_LOSS_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
    DISPUTE_RATE_SIBLINGS: standing(
      indicator: DISPUTE_RATE
      year: $year
      among: SIBLINGS
    ) {
      ...RankAmong
    }
    DISPUTE_RATE_PROVINCE: standing(
      indicator: DISPUTE_RATE
      year: $year
      among: PROVINCE
    ) {
      ...RankAmong
    }
    DISPUTE_RATE_NATION: standing(
      indicator: DISPUTE_RATE
      year: $year
      among: NATION
    ) {
      ...RankAmong
    }
  }
}
    fragment RankAmong on Standing {
  rank
  tied
  percentile
  of
  excluded
  reason
}`) as unknown as TypedDocumentString<DistrictStandingsQuery, DistrictStandingsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($fictional: Boolean!) {
  reportDataset {
    reports
    revisions
    districts
    agencies
    lastImportedAt
    version
  }
  oldest: reports(
    filter: {fictional: $fictional}
    orderBy: {field: YEAR}
    first: 1
  ) {
    totalCount
    nodes {
      year
    }
  }
  latest: reports(
    filter: {fictional: $fictional}
    orderBy: {field: YEAR, direction: DESC}
    first: 1
  ) {
    nodes {
      year
    }
  }
  errors: reportFindings(
    filter: {fictional: $fictional, verdicts: [FAIL], severities: [ERROR]}
    first: 1
  ) {
    totalCount
  }
  warnings: reportFindings(
    filter: {fictional: $fictional, verdicts: [FAIL], severities: [WARNING]}
    first: 1
  ) {
    totalCount
  }
  provinces: districts(
    filter: {level: PROVINCE, fictional: $fictional}
    first: 100
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($years: [Int!]!, $fictional: Boolean!) {
  PROVINCE: aggregateReports(
    indicators: [COUNT_NEW_APPLICATIONS]
    years: $years
    groupBy: [YEAR]
    level: PROVINCE
    fictional: $fictional
  ) {
    ...YearCoverage
  }
  PREFECTURE: aggregateReports(
    indicators: [COUNT_NEW_APPLICATIONS]
    years: $years
    groupBy: [YEAR]
    level: PREFECTURE
    fictional: $fictional
  ) {
    ...YearCoverage
  }
  COUNTY: aggregateReports(
    indicators: [COUNT_NEW_APPLICATIONS]
    years: $years
    groupBy: [YEAR]
    level: COUNTY
    fictional: $fictional
  ) {
    ...YearCoverage
  }
}
    fragment YearCoverage on Aggregate {
  year
  reportsCounted
  districtsExpected
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const ByProvinceDocument = new TypedDocumentString(`
    query ByProvince($indicator: IndicatorName!, $year: Int!, $level: DistrictLevel!, $fictional: Boolean!) {
  aggregateReports(
    indicators: [$indicator]
    years: [$year]
    groupBy: [PROVINCE]
    level: $level
    fictional: $fictional
  ) {
    province {
      code
    }
    reportsCounted
    districtsExpected
    values {
      value {
        ...IndicatorFigure
      }
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`) as unknown as TypedDocumentString<ByProvinceQuery, ByProvinceQueryVariables>;
export const QualityRulesDocument = new TypedDocumentString(`
    query QualityRules($filter: FindingFilter!, $language: Language!) {
  reportFindingTallies(groupBy: RULE, filter: $filter, first: 100) {
    nodes {
      findings
      reports
      rule {
        id
        name(language: $language)
        severity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QualityRulesQuery, QualityRulesQueryVariables>;
export const QualityDistrictsDocument = new TypedDocumentString(`
    query QualityDistricts($filter: FindingFilter!, $after: String) {
  reportFindingTallies(
    groupBy: DISTRICT
    filter: $filter
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      findings
      reports
      district {
        code
        fullName
        level
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QualityDistrictsQuery, QualityDistrictsQueryVariables>;
export const RankDistrictsDocument = new TypedDocumentString(`
    query RankDistricts($indicator: IndicatorName!, $year: Int!, $level: DistrictLevel!, $within: ID, $basis: RateBasis!, $minimumDenominator: Int!, $order: SortOrder!, $fictional: Boolean!, $after: String) {
  rankDistricts(
    indicator: $indicator
    year: $year
    level: $level
    within: $within
    basis: $basis
    minimumDenominator: $minimumDenominator
    order: $order
    fictional: $fictional
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      rank
      tied
      district {
        code
        fullName
        report(year: $year) {
          id
          form
        }
      }
      value {
        ...IndicatorFigure
      }
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}`) as unknown as TypedDocumentString<RankDistrictsQuery, RankDistrictsQueryVariables>;
export const RankingEndsDocument = new TypedDocumentString(`
    query RankingEnds($indicator: IndicatorName!, $year: Int!, $level: DistrictLevel!, $within: ID, $basis: RateBasis!, $minimumDenominator: Int!, $fictional: Boolean!) {
  highest: rankDistricts(
    indicator: $indicator
    year: $year
    level: $level
    within: $within
    basis: $basis
    minimumDenominator: $minimumDenominator
    order: DESC
    fictional: $fictional
    first: 1
  ) {
    ...RankingEnd
  }
  lowest: rankDistricts(
    indicator: $indicator
    year: $year
    level: $level
    within: $within
    basis: $basis
    minimumDenominator: $minimumDenominator
    order: ASC
    fictional: $fictional
    first: 1
  ) {
    ...RankingEnd
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}
fragment RankingEnd on RankingConnection {
  totalCount
  nodes {
    district {
      code
      fullName
    }
    value {
      ...IndicatorFigure
    }
  }
}`) as unknown as TypedDocumentString<RankingEndsQuery, RankingEndsQueryVariables>;
export const ExcludedDistrictsDocument = new TypedDocumentString(`
    query ExcludedDistricts($indicator: IndicatorName!, $year: Int!, $level: DistrictLevel!, $within: ID, $basis: RateBasis!, $minimumDenominator: Int!, $fictional: Boolean!, $after: String) {
  rankDistricts(
    indicator: $indicator
    year: $year
    level: $level
    within: $within
    basis: $basis
    minimumDenominator: $minimumDenominator
    fictional: $fictional
    first: 1
  ) {
    excluded(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        reason
        district {
          code
          fullName
          report(year: $year) {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExcludedDistrictsQuery, ExcludedDistrictsQueryVariables>;
export const StandingsDocument = new TypedDocumentString(`
    query Standings($code: ID!, $indicator: IndicatorName!, $year: Int!, $basis: RateBasis!) {
  district(code: $code) {
    code
    fullName
    level
    fictional
    SIBLINGS: standing(
      indicator: $indicator
      year: $year
      among: SIBLINGS
      basis: $basis
    ) {
      ...StandingPlace
    }
    PROVINCE: standing(
      indicator: $indicator
      year: $year
      among: PROVINCE
      basis: $basis
    ) {
      ...StandingPlace
    }
    NATION: standing(
      indicator: $indicator
      year: $year
      among: NATION
      basis: $basis
    ) {
      ...StandingPlace
    }
  }
}
    fragment IndicatorFigure on IndicatorValue {
  name
  basis
  value
  amount
  numerator
  denominator
  interval {
    low
    high
  }
  reliable
  assumed
  missing
}
fragment StandingPlace on Standing {
  rank
  tied
  percentile
  of
  excluded
  reason
  value {
    ...IndicatorFigure
  }
}`) as unknown as TypedDocumentString<StandingsQuery, StandingsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!, $asOf: DateTime, $language: Language!) {
  report(id: $id, asOf: $asOf) {
    ...IdentityParts
    ...FormParts
    ...NarrativeParts
    agency {
      id
      name
      kind
    }
    district {
      code
      fullName
      fictional
    }
    previous {
      id
      year
    }
    next {
      id
      year
    }
    revisions {
      revision
      status
      supersededAt
      source {
        ...SourceParts
      }
    }
    findings {
      ...FindingParts
      cells {
        ...CellParts
      }
    }
    consistency {
      errors
      warnings
      assumed
      assessed
    }
  }
  reportRules {
    id
    name(language: $language)
    formula
  }
}
    fragment PlaceParts on Place {
  sha256
  page
  box {
    x
    y
    width
    height
  }
  table
  row
  column
  line
  start
  end
}
fragment CellParts on Cell {
  field
  state
  value
  text
  place {
    ...PlaceParts
  }
}
fragment SourceParts on ReportSource {
  fileName
  url
  sha256
  mediaType
  bytes
  importedAt
  trust
  publisher
  flags
  citation
}
fragment IdentityParts on Report {
  id
  year
  form
  scope
  scopeWords
  status
  title
  period {
    from
    to
    text
  }
  siteCode
  publishedOn
  revision
  supersededAt
  source {
    ...SourceParts
  }
}
fragment FormParts on Report {
  form
  disclosureCategories {
    kind
    procurementAmountUnit
    cells {
      ...CellParts
    }
  }
  applicationOutcomes {
    kind
    code
    cells {
      ...CellParts
    }
  }
  reviewCases {
    kind
    cells {
      ...CellParts
    }
  }
  extraRows {
    table
    label
    cells {
      ...CellParts
    }
  }
}
fragment FindingParts on Finding {
  id
  rule
  subject
  verdict
  severity
  expected
  actual
  delta
  message(language: $language)
  stale
  review {
    decision
    note
    reviewer
    reviewedAt
  }
}
fragment NarrativeParts on Report {
  sections {
    kind
    heading
    text
  }
  statements {
    section
    subject
    value
    unit
    text
    approximate
    place {
      ...PlaceParts
    }
  }
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportRevisionsDocument = new TypedDocumentString(`
    query ReportRevisions($id: ID!, $asOf: DateTime, $language: Language!) {
  report(id: $id, asOf: $asOf) {
    id
    revisions {
      ...IdentityParts
      ...FormParts
      findings {
        ...FindingParts
      }
    }
  }
}
    fragment PlaceParts on Place {
  sha256
  page
  box {
    x
    y
    width
    height
  }
  table
  row
  column
  line
  start
  end
}
fragment CellParts on Cell {
  field
  state
  value
  text
  place {
    ...PlaceParts
  }
}
fragment SourceParts on ReportSource {
  fileName
  url
  sha256
  mediaType
  bytes
  importedAt
  trust
  publisher
  flags
  citation
}
fragment IdentityParts on Report {
  id
  year
  form
  scope
  scopeWords
  status
  title
  period {
    from
    to
    text
  }
  siteCode
  publishedOn
  revision
  supersededAt
  source {
    ...SourceParts
  }
}
fragment FormParts on Report {
  form
  disclosureCategories {
    kind
    procurementAmountUnit
    cells {
      ...CellParts
    }
  }
  applicationOutcomes {
    kind
    code
    cells {
      ...CellParts
    }
  }
  reviewCases {
    kind
    cells {
      ...CellParts
    }
  }
  extraRows {
    table
    label
    cells {
      ...CellParts
    }
  }
}
fragment FindingParts on Finding {
  id
  rule
  subject
  verdict
  severity
  expected
  actual
  delta
  message(language: $language)
  stale
  review {
    decision
    note
    reviewer
    reviewedAt
  }
}`) as unknown as TypedDocumentString<ReportRevisionsQuery, ReportRevisionsQueryVariables>;
export const SearchNarrativesDocument = new TypedDocumentString(`
    query SearchNarratives($text: String!, $years: [Int!], $within: ID, $fictional: Boolean!, $after: String) {
  searchReports(
    text: $text
    years: $years
    within: $within
    fictional: $fictional
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      section
      snippet
      snippetStart
      snippetEnd
      matches
      report {
        id
        year
        district {
          fullName
        }
        agency {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchNarrativesQuery, SearchNarrativesQueryVariables>;