/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** An edition of the national form (格式). It is told by the labels of the tables, never by the year. */
export type FormEdition =
  /** The trial form of 2019 (国办公开办函〔2019〕60号). */
  | 'FORM_2019'
  /** The form of 2021 (国办公开办函〔2021〕30号). */
  | 'FORM_2021';

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

/** A track of table 4, in the order of the form (行政复议、行政诉讼情况). */
export type ReviewKind =
  /** Administrative reconsideration (行政复议). */
  | 'ADMINISTRATIVE_RECONSIDERATION'
  /** Litigation after reconsideration (复议后起诉). */
  | 'LITIGATION_AFTER_RECONSIDERATION'
  /** Litigation without prior reconsideration (未经复议直接起诉). */
  | 'LITIGATION_DIRECT';

/** How much a rule matters (严重程度). */
export type Severity =
  /** The figures of the form contradict one another (错误). */
  | 'ERROR'
  /** Worth knowing (提示). */
  | 'INFO'
  /** Probably wrong, but there may be a good reason (警告). */
  | 'WARNING';

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