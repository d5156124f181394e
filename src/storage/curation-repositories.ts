import type {
  Actor,
  ApiToken,
  AuditAction,
  AuditEntry,
  AuditState,
  FindingReview,
  ReviewDecision,
  Role,
  StoredFinding,
  Trust,
} from '../domain';
import type { Page, PageRequest } from './page';

/** A document as a curator sends it. */
export interface Upload {
  readonly sha256: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** What is stored of a document, without its bytes. */
export interface DocumentFacts {
  readonly mediaType: string;
  readonly bytes: number;
  /** How far the reports that were read from it believe it; empty for a document that none was read from yet. */
  readonly trusts: readonly Trust[];
}

export interface DocumentRepository {
  facts(sha256: string): Promise<DocumentFacts | undefined>;
  content(sha256: string): Promise<Uint8Array | undefined>;
  /** Stores a document with the entry in the audit log; the same bytes again change nothing but the log. */
  store(upload: Upload, by: Actor): Promise<'CREATED' | 'UNCHANGED'>;
}

export interface TokenToCreate {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
  readonly expiresAt: string | null;
}

/** Every change is written with its entry in the audit log, in one transaction. */
export interface TokenRepository {
  byId(id: string): Promise<ApiToken | undefined>;
  /** All tokens, revoked ones too, oldest first. */
  list(): Promise<readonly ApiToken[]>;
  create(token: TokenToCreate, by: Actor): Promise<'CREATED' | 'NAME_TAKEN'>;
  /** Revokes the token of an id, or the one in force under a name; returns it as it was, or null if there is none. */
  revoke(idOrName: string, by: Actor): Promise<ApiToken | null>;
}

export interface AuditFilter {
  readonly action?: AuditAction | undefined;
  readonly actor?: string | undefined;
  readonly target?: string | undefined;
}

/** What is written of an act; when and under which id is the log's to say. */
export interface ActToLog {
  readonly action: AuditAction;
  readonly target: string;
  readonly reason?: string | null;
  readonly before?: AuditState;
  readonly after?: AuditState;
}

export interface AuditRepository {
  /** Latest first; the sort key is [at, id]. */
  page(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;
  count(filter: AuditFilter): Promise<number>;
  /** Writes down an act that changed nothing else. */
  append(act: ActToLog, by: Actor): Promise<void>;
}

/** Which report is changed. `expectedRevision` is the one that the curator looked at; another one is left alone. */
export interface ReportChange {
  readonly reportId: string;
  readonly reason: string;
  readonly expectedRevision?: number | undefined;
}

/** What became of a change. Everything but CHANGED left the report as it was. */
export type ReportChangeResult =
  | { readonly outcome: 'CHANGED' | 'UNCHANGED'; readonly revisionId: string }
  | { readonly outcome: 'UNKNOWN_REPORT' | 'UNKNOWN_REVISION' | 'REVISION_IS_A_RETRACTION' }
  | { readonly outcome: 'OTHER_REVISION'; readonly current: number };

export interface ReviewToSave {
  readonly findingId: string;
  readonly decision: ReviewDecision;
  readonly note: string | null;
  readonly expectedRevision?: number | undefined;
}

export type ReviewResult =
  | { readonly outcome: 'REVIEWED'; readonly finding: StoredFinding }
  | { readonly outcome: 'UNKNOWN_FINDING' }
  | { readonly outcome: 'OTHER_REVISION'; readonly current: number };

/** What curators change of what is stored, each change with its entry in the audit log in one transaction. */
export interface CurationRepository {
  /** Makes a revision that says the same and is RETRACTED; a report that is retracted already stays as it is. */
  retract(change: ReportChange, by: Actor): Promise<ReportChangeResult>;
  /** Makes a revision that says what an earlier one said; if the current one says it already, it stays. */
  restore(change: ReportChange & { readonly revision: number }, by: Actor): Promise<ReportChangeResult>;
  /** Puts a decision in the place of any former one about the same finding. */
  review(review: ReviewToSave, by: Actor): Promise<ReviewResult>;
  reviewsOf(findingIds: readonly string[]): Promise<ReadonlyMap<string, FindingReview>>;
}
