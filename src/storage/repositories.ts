import type {
  Actor,
  Agency,
  AnnualReport,
  ApplicationField,
  ApplicationOutcome,
  Consistency,
  Dataset,
  DisclosureCategory,
  District,
  DistrictLevel,
  ExtraRow,
  Finding,
  FindingDimension,
  FindingTally,
  FormEdition,
  OutcomeFigures,
  ReportIdentity,
  ReportSection,
  ReportSource,
  ReportStatus,
  ResolvedInputs,
  ReviewCase,
  Severity,
  Statement,
  StoredFinding,
  StoredReport,
  Verdict,
} from '../domain';
import type { JsonRows } from './json-rows';
import type {
  AuditRepository,
  CurationRepository,
  DocumentRepository,
  TokenRepository,
} from './curation-repositories';
import type { FigureRepository } from './figure-repository';
import type { Page, PageRequest } from './page';
import type { ReadingRepository, SettledReading } from './reading-repository';

export type * from './figure-repository';
export type { Page, PageRequest, SortKey } from './page';
export type * from './reading-repository';

/**
 * What the rest of the program may ask of the database. Every read takes many keys and answers them in one
 * statement; maps are by key, and a key without rows is absent. All results are domain types.
 */
export interface Repositories {
  readonly districts: DistrictRepository;
  readonly agencies: AgencyRepository;
  readonly reports: ReportRepository;
  readonly findings: FindingRepository;
  readonly figures: FigureRepository;
  readonly documents: DocumentRepository;
  readonly tokens: TokenRepository;
  readonly audit: AuditRepository;
  readonly curation: CurationRepository;
  readonly settling: SettlingRepository;
  readonly narratives: NarrativeRepository;
  readonly search: SearchRepository;
  readonly readings: ReadingRepository;
}

export interface DistrictFilter {
  readonly codes?: readonly string[] | undefined;
  readonly level?: DistrictLevel | undefined;
  /** A province or prefecture: it and everything below it. */
  readonly within?: string | undefined;
  /** Part of the name or full name, of any year. */
  readonly name?: string | undefined;
  /** Part of a name, the start of a code, or how a name is read: a page has what comes closest first. */
  readonly search?: string | undefined;
  /** Only divisions in force at the end of this year. */
  readonly validIn?: number | undefined;
  readonly fictional?: boolean | undefined;
}

/** What says where a division stands, without its names. */
export type DistrictOutline = Pick<District, 'code' | 'level' | 'parentCode' | 'validFrom' | 'validTo'>;

export interface DistrictRepository {
  /** All divisions of the filter, in code order: cheap even for a nation. */
  outlines(filter: DistrictFilter): Promise<readonly DistrictOutline[]>;
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
  /** Only of agencies whose division is of this level. */
  readonly level?: DistrictLevel | undefined;
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
  /** What the report says of the inputs of the indicators; stored of governments' reports. */
  readonly inputs: ResolvedInputs;
  /** ISO instant. */
  readonly importedAt: string;
  /** What a bulk import remembers of the document, from the same moment on. */
  readonly reading?: SettledReading | undefined;
}

export interface SaveResult {
  /** UNCHANGED: some revision of this report was read from these very bytes already. */
  readonly outcome: 'CREATED' | 'REVISED' | 'UNCHANGED';
  readonly revisionId: string;
}

/** "Current" is the revision not superseded; retracted reports are left out of all but `asOf` reads. */
export interface ReportRepository extends JsonRows {
  /** What a curator imports is written with its entry in the audit log, in the same transaction. */
  save(report: ReportToSave, by?: Actor): Promise<SaveResult>;
  /** Saves all of them in their order, in one transaction, which costs little more than that of one. */
  saveAll(reports: readonly ReportToSave[]): Promise<SaveResult[]>;
  /** Any revisions by their ids, superseded and retracted ones too. */
  byRevisionIds(revisionIds: readonly string[]): Promise<ReadonlyMap<string, StoredReport>>;
  /** By report id, the id of its latest revision, which may be a retraction. */
  latestRevisionIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The current revisions, or with `asOf` (ISO instant) the ones current then. */
  byIds(ids: readonly string[], asOf?: string): Promise<ReadonlyMap<string, StoredReport>>;
  /** The current reports of the districts' governments; keys of the map are `code-year`. */
  ofGovernments(pairs: readonly DistrictYear[]): Promise<ReadonlyMap<string, StoredReport>>;
  /** The same reports by what identifies them. */
  identitiesOfGovernments(pairs: readonly DistrictYear[]): Promise<ReadonlyMap<string, ReportIdentity>>;
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
  /** The same rows with these figures alone. */
  outcomeFiguresOf(
    revisionIds: readonly string[],
    fields: readonly ApplicationField[],
  ): Promise<ReadonlyMap<string, readonly OutcomeFigures[]>>;
  categoriesOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly DisclosureCategory[]>>;
  reviewCasesOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReviewCase[]>>;
  /** The cells of all three tables by revision id, then by row: outcome code, category kind or review kind. */
  cellsOf(
    revisionIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, ApplicationOutcome['cells']>>>;
  extraRowsOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ExtraRow[]>>;
  /** `text` is null for RECONSTRUCTED sources, whose narrative is not the publisher's. */
  sectionsOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReportSection[]>>;
  /** In the document's order; `text` is null for RECONSTRUCTED sources. */
  statementsOf(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly Statement[]>>;

  /** All current reports of the agencies whole, by year, as they were read: for the rules. */
  wholeOfAgencies(agencyIds: readonly string[]): Promise<ReadonlyMap<string, readonly WholeReport[]>>;
  /** The agencies that have current reports, after an id, in the order of ids. */
  agencyIdsAfter(id: string | null, first: number): Promise<readonly string[]>;
  dataset(): Promise<Dataset>;
}

/** A current report with the revision it was read from. */
export interface WholeReport {
  readonly revisionId: string;
  readonly report: AnnualReport;
}

export interface FindingFilter {
  /** With a review of their ids, or without; a review may be stale. */
  readonly reviewed?: boolean | undefined;
  /** With a review of another rule or other inputs; without are also those that were never reviewed. */
  readonly stale?: boolean | undefined;
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
  /** How many findings of current revisions each group has: the most first, then by key; groups without any are none. */
  tally(filter: FindingFilter, by: FindingDimension): Promise<readonly FindingTally[]>;
  /** Replaces the findings of revisions whose findings changed, each in one transaction; returns how many did. */
  replace(findings: ReadonlyMap<string, readonly Finding[]>): Promise<number>;
}

/** The agencies whose findings are behind their reports: marked with every change, taken away by who settles them. */
export interface SettlingRepository {
  /** Some that are marked, with their marks. */
  next(first: number): Promise<ReadonlyMap<string, string>>;
  /** Takes marks away; one that was set again meanwhile stays. */
  done(marks: ReadonlyMap<string, string>): Promise<void>;
}

/** A current report whose narrative has a key in common with another's. */
export interface SharedBand {
  readonly reportId: string;
  readonly agencyId: string;
  readonly year: number;
  readonly revisionId: string;
}

/** The keys by which nearly the same narratives are found, by revision. */
export interface NarrativeRepository {
  /** Which of the revisions have their keys stored. */
  withBands(revisionIds: readonly string[]): Promise<ReadonlySet<string>>;
  saveBands(bands: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** For each revision the current reports that share a key with it, form letters left out. */
  sharing(revisionIds: readonly string[]): Promise<ReadonlyMap<string, readonly SharedBand[]>>;
}

/** What is looked for in the narratives. Every word of the text must occur in a section; nothing in it is an operator. */
export interface NarrativeQuery {
  readonly text: string;
  readonly years?: readonly number[] | undefined;
  readonly within?: string | undefined;
  readonly fictional?: boolean | undefined;
}

/** A section in which all that was looked for occurs. */
export interface NarrativeHit {
  readonly report: StoredReport;
  /** Which of its sections, counted from 0. */
  readonly position: number;
}

/** The narratives of current revisions; those of RECONSTRUCTED sources are never searched. */
export interface SearchRepository {
  /** Latest years first; the sort key is [year, report id, minus the position]. */
  page(query: NarrativeQuery, page: PageRequest): Promise<Page<NarrativeHit>>;
  count(query: NarrativeQuery): Promise<number>;
}
