import type {
  Agency,
  AnnualReport,
  ApplicationOutcome,
  Consistency,
  Dataset,
  DisclosureCategory,
  District,
  DistrictLevel,
  ExtraRow,
  Finding,
  FormEdition,
  ReportSection,
  ReportSource,
  ReportStatus,
  ReviewCase,
  Severity,
  StoredFinding,
  StoredReport,
  Verdict,
} from '../domain';

/**
 * What the rest of the program may ask of the database. Every read takes many keys and answers them in one
 * statement; maps are by key, and a key without rows is absent. All results are domain types.
 */
export interface Repositories {
  readonly districts: DistrictRepository;
  readonly agencies: AgencyRepository;
  readonly reports: ReportRepository;
  readonly findings: FindingRepository;
}

/** The position of an item in a sorted list: the values of the sort columns, unique key last. */
export type SortKey = readonly (string | number)[];

export interface PageRequest {
  readonly first: number;
  /** The key of the item before the page; absent for the first page. */
  readonly after?: SortKey | undefined;
}

export interface Page<T> {
  readonly items: readonly { readonly item: T; readonly key: SortKey }[];
  readonly hasNextPage: boolean;
}

export interface DistrictFilter {
  readonly codes?: readonly string[] | undefined;
  readonly level?: DistrictLevel | undefined;
  /** A province or prefecture: it and everything below it. */
  readonly within?: string | undefined;
  /** Part of the name or full name, of any year. */
  readonly name?: string | undefined;
  /** Only divisions in force at the end of this year. */
  readonly validIn?: number | undefined;
  readonly fictional?: boolean | undefined;
}

export interface DistrictRepository {
  byCodes(codes: readonly string[]): Promise<ReadonlyMap<string, District>>;
  /** All divisions whose parent, now or when they were in force, is one of the codes, in code order. */
  childrenOf(codes: readonly string[]): Promise<ReadonlyMap<string, readonly District[]>>;
  /** In code order; the sort key is [code]. */
  page(filter: DistrictFilter, page: PageRequest): Promise<Page<District>>;
  count(filter: DistrictFilter): Promise<number>;
  /** Inserts or updates divisions in one transaction. */
  save(districts: readonly District[]): Promise<void>;
}

export interface AgencyRepository {
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Agency>>;
  ofDistricts(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Agency[]>>;
}

export interface ReportFilter {
  readonly ids?: readonly string[] | undefined;
  readonly districtCodes?: readonly string[] | undefined;
  readonly agencyIds?: readonly string[] | undefined;
  readonly within?: string | undefined;
  readonly years?: readonly number[] | undefined;
  readonly forms?: readonly FormEdition[] | undefined;
  readonly statuses?: readonly ReportStatus[] | undefined;
  readonly fictional?: boolean | undefined;
}

export const REPORT_ORDER_FIELDS = ['YEAR', 'DISTRICT', 'IMPORTED_AT'] as const;
export interface ReportOrder {
  readonly field: (typeof REPORT_ORDER_FIELDS)[number];
  readonly direction: 'ASC' | 'DESC';
}

export interface DistrictYear {
  readonly districtCode: string;
  readonly year: number;
}

/** Everything that one import writes, in one transaction. */
export interface ReportToSave {
  readonly report: AnnualReport;
  readonly source: ReportSource;
  readonly content: Uint8Array;
  readonly findings: readonly Finding[];
  /** ISO instant. */
  readonly importedAt: string;
}

export interface SaveResult {
  /** UNCHANGED: some revision of this report was read from these very bytes already. */
  readonly outcome: 'CREATED' | 'REVISED' | 'UNCHANGED';
  readonly revisionId: string;
}

/** "Current" is the revision not superseded; retracted reports are left out of all but `asOf` reads. */
export interface ReportRepository {
  save(report: ReportToSave): Promise<SaveResult>;
  /** The current revisions, or with `asOf` (ISO instant) the ones current then. */
  byIds(ids: readonly string[], asOf?: string): Promise<ReadonlyMap<string, StoredReport>>;
  /** The current reports of the districts' governments; keys of the map are `code-year`. */
  ofGovernments(pairs: readonly DistrictYear[]): Promise<ReadonlyMap<string, StoredReport>>;
  /** All current reports of the districts' governments, by year. */
  ofGovernmentsAllYears(
    districtCodes: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredReport[]>>;
  /** All current reports of the agencies, by year. */
  ofAgencies(agencyIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredReport[]>>;
  /** All revisions, newest first. */
  revisionsOf(reportIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredReport[]>>;
  page(filter: ReportFilter, order: ReportOrder, page: PageRequest): Promise<Page<StoredReport>>;
  count(filter: ReportFilter): Promise<number>;

  /** Rows by revision id, in the form's order. `cells` of these rows is empty: see `cellsOf`. */
  outcomesOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ApplicationOutcome[]>>;
  categoriesOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly DisclosureCategory[]>>;
  reviewCasesOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReviewCase[]>>;
  /** The cells of all three tables by revision id, then by row: outcome code, category kind or review kind. */
  cellsOf(
    revisionIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, ApplicationOutcome['cells']>>>;
  extraRowsOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ExtraRow[]>>;
  /** `text` is null for RECONSTRUCTED sources, whose narrative is not the publisher's. */
  sectionsOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReportSection[]>>;

  /** Every current report whole, one at a time in id order: for re-running the rules. */
  each(): AsyncIterable<{ readonly revisionId: string; readonly report: AnnualReport }>;
  dataset(): Promise<Dataset>;
}

export interface FindingFilter {
  readonly rules?: readonly string[] | undefined;
  readonly verdicts?: readonly Verdict[] | undefined;
  readonly severities?: readonly Severity[] | undefined;
  readonly districtCodes?: readonly string[] | undefined;
  readonly within?: string | undefined;
  readonly years?: readonly number[] | undefined;
  readonly fictional?: boolean | undefined;
}

export interface FindingRepository {
  /** All findings, of every verdict, in the order the rules gave them. */
  ofRevisions(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredFinding[]>>;
  consistencyOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, Consistency>>;
  /** Findings of current revisions, by id. */
  page(filter: FindingFilter, page: PageRequest): Promise<Page<StoredFinding>>;
  count(filter: FindingFilter): Promise<number>;
  /** Replaces a revision's findings in one transaction; returns whether anything changed. */
  replace(revisionId: string, findings: readonly Finding[]): Promise<boolean>;
}
