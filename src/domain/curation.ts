import type { Finding } from './finding';

/** What a credential may do beyond reading: curators write, administrators also read the audit log. */
export const ROLES = ['CURATOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever brought a good credential. */
export interface Caller {
  /** The name that the credential gives; shown as the reviewer of findings. */
  readonly name: string;
  /** Null for a caller who is known but may only read. */
  readonly role: Role | null;
  /** The sort of the credential, and which one where there are several: `JWT`, `TOKEN 1f2e…`, `ENVIRONMENT`. */
  readonly credential: string;
}

/** A caller, with the request in which something is done; null outside any request. */
export interface Actor extends Caller {
  readonly requestId: string | null;
}

/** Given a caller and a role, returns whether the caller has it; an administrator is a curator as well. */
export function hasRole(caller: Caller, role: Role): boolean {
  return caller.role !== null && ROLES.indexOf(caller.role) >= ROLES.indexOf(role);
}

/** Everything that is kept in the audit log. */
export const AUDIT_ACTIONS = [
  'UPLOAD_DOCUMENT',
  'IMPORT_REPORT',
  'RETRACT_REPORT',
  'RESTORE_REVISION',
  'REVIEW_FINDING',
  'CREATE_TOKEN',
  'REVOKE_TOKEN',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** The state of what an action is about, in few words; null where there was none. */
export type AuditState = Readonly<Record<string, string | number | boolean | null>> | null;

/** One act, as it was done. Entries are never changed nor removed. */
export interface AuditEntry extends Actor {
  readonly id: string;
  /** ISO instant; later for later entries, to the millisecond. */
  readonly at: string;
  readonly action: AuditAction;
  /** The id of the report, finding or token, or the SHA-256 of the document. */
  readonly target: string;
  /** Why, as the caller put it. */
  readonly reason: string | null;
  readonly before: AuditState;
  readonly after: AuditState;
}

/** A token of the service's own, without its secret: only a hash of it is kept. */
export interface ApiToken {
  /** Part of the token itself, and no secret. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the whole token, in hex. */
  readonly hash: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** Whether the finding is right that something is wrong, or the report is in order all the same. */
export const REVIEW_DECISIONS = ['CONFIRMED', 'DISMISSED'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** What a curator decided about a finding, by the finding's stable id. */
export interface FindingReview {
  readonly findingId: string;
  readonly decision: ReviewDecision;
  readonly note: string | null;
  readonly reviewer: string;
  /** ISO instant. */
  readonly reviewedAt: string;
  /** What the decision was about: the fingerprints of the findings that had the id then. */
  readonly fingerprints: readonly string[];
}

/** Given a finding and the review of its id, returns whether the review was of another rule or of other inputs. */
export function isStale({ fingerprint }: { fingerprint: string }, review: FindingReview | null): boolean {
  return review !== null && !review.fingerprints.includes(fingerprint);
}

type CellsByRow = ReadonlyMap<string, readonly FingerprintedCell[]>;
type FingerprintedCell = {
  readonly field: string;
  readonly state: string;
  readonly value: string | null;
  readonly text: string;
};

/**
 * Given a finding and the cells of its report by row, returns everything that a review of it rests on, as text: the
 * rule and its verdict, what was compared, and what the cells say. The wording of messages is left out, and so are
 * the places: a document may be laid out anew and say the same.
 */
export function reviewBasis(finding: Finding, cells: CellsByRow): string {
  const { rule, subject, verdict, severity, expected, actual, delta } = finding;
  const inputs = finding.cells.map((ref) => {
    const cell =
      ref.report === undefined
        ? cells.get(ref.row)?.find((each) => each.field === ref.field)
        : // Another report's figures stand in what was compared.
          undefined;
    const said = cell?.state === 'TEXT' ? cell.text.trim() : (cell?.value ?? null);
    return [ref.report ?? null, ref.row, ref.field, cell?.state ?? null, said];
  });
  return JSON.stringify([rule, subject, verdict, severity, expected, actual, delta, inputs]);
}
