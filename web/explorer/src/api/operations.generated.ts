/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The level of an administrative division (行政区划级别). */
export type DistrictLevel =
  /** Counties, county-level cities and districts of cities (县级). */
  | 'COUNTY'
  /** Prefecture-level cities, prefectures and leagues (地级). */
  | 'PREFECTURE'
  /** Provinces, autonomous regions and municipalities (省级). */
  | 'PROVINCE';

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

/** What a curator decides about a finding (复核结论). */
export type ReviewDecision =
  /** The finding is right: the report says something wrong (属实). */
  | 'CONFIRMED'
  /** The report is in order all the same (不成立). */
  | 'DISMISSED';

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
  name: string;
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
  name: string;
  fictional?: boolean | null | undefined;
}>;


export type FindRegionsQuery = { provinces: { nodes: Array<{ code: string, fullName: string, level: DistrictLevel, fictional: boolean, validTo: number | null }> }, prefectures: { nodes: Array<{ code: string, fullName: string, level: DistrictLevel, fictional: boolean, validTo: number | null }> } };

export type KnownYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownYearsQuery = { reportDataset: { years: Array<{ year: number }> }, fictional: { nodes: Array<{ year: number }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { reportDataset: { reports: number, revisions: number, districts: number, agencies: number, fictionalReports: number, lastImportedAt: string | null, years: Array<{ year: number, reports: number }>, findings: { errors: number, warnings: number } } };

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

export type QualityFindingsQueryVariables = Exact<{
  filter: FindingFilter;
  language: Language;
  after?: string | null | undefined;
}>;


export type QualityFindingsQuery = { reportFindings: { totalCount: number, nodes: Array<{ id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, report: { id: string, year: number, district: { fullName: string } | null, agency: { name: string } } | null, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null, cells: Array<{ field: string, state: CellState, text: string, place: { page: number | null, table: number | null, row: number | null, column: number | null, line: number | null } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FindingEvidenceFragment = { id: string, rule: string, subject: string, verdict: Verdict, severity: Severity, expected: string | null, actual: string | null, delta: string | null, message: string, stale: boolean, review: { decision: ReviewDecision, note: string | null, reviewer: string, reviewedAt: string } | null, cells: Array<{ field: string, state: CellState, text: string, place: { page: number | null, table: number | null, row: number | null, column: number | null, line: number | null } }> };

export type QualityRuleQueryVariables = Exact<{
  language: Language;
}>;


export type QualityRuleQuery = { reportRules: Array<{ id: string, name: string, severity: Severity, formula: string, description: string, reference: string }> };

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
    query FindDistricts($name: String!, $fictional: Boolean) {
  districts(filter: {name: $name, fictional: $fictional}, first: 12) {
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
    query FindRegions($name: String!, $fictional: Boolean) {
  provinces: districts(
    filter: {name: $name, level: PROVINCE, fictional: $fictional}
    first: 4
  ) {
    nodes {
      ...FoundDistrict
    }
  }
  prefectures: districts(
    filter: {name: $name, level: PREFECTURE, fictional: $fictional}
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
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  reportDataset {
    reports
    revisions
    districts
    agencies
    fictionalReports
    lastImportedAt
    years {
      year
      reports
    }
    findings {
      errors
      warnings
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
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
export const QualityFindingsDocument = new TypedDocumentString(`
    query QualityFindings($filter: FindingFilter!, $language: Language!, $after: String) {
  reportFindings(filter: $filter, first: 20, after: $after) {
    totalCount
    nodes {
      ...FindingEvidence
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
}`) as unknown as TypedDocumentString<QualityFindingsQuery, QualityFindingsQueryVariables>;
export const QualityRuleDocument = new TypedDocumentString(`
    query QualityRule($language: Language!) {
  reportRules {
    id
    name(language: $language)
    severity
    formula
    description(language: $language)
    reference
  }
}
    `) as unknown as TypedDocumentString<QualityRuleQuery, QualityRuleQueryVariables>;
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