/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a figure of one edition of the form relates to another edition (可比性). */
export type Comparability =
  /** One prints its parts, which add up to it (可推算). */
  | 'DERIVABLE'
  /** Both print it, with the same meaning (相同). */
  | 'IDENTICAL'
  /** The other does not ask for it, whatever looks like it (不可比). */
  | 'NOT_COMPARABLE';

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

/** A direction of sorting (排序方向). */
export type SortOrder =
  /** The smallest first (升序). */
  | 'ASC'
  /** The largest first (降序). */
  | 'DESC';

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

export type IndicatorCellsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorCellsQuery = { indicatorDefinitions: Array<{ name: IndicatorName, formulas: Array<{ form: FormEdition, numerator: Array<{ cell: { row: string, field: string } }> }> }> };

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

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { reportDataset: { reports: number, revisions: number, districts: number, agencies: number, fictionalReports: number, lastImportedAt: string | null, years: Array<{ year: number, reports: number }>, findings: { errors: number, warnings: number } } };

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