import {
  reportOfFinding,
  type ApiToken,
  type AuditAction,
  type AuditEntry,
  type AuditState,
  type FindingReview,
  type ReviewDecision,
  type Role,
} from '../../domain';
import type { ApiTokenEntity, AuditEntryEntity, FindingReviewEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';

export const AUDIT_COLUMNS = [
  'id',
  'at',
  'actor',
  'role',
  'credential',
  'action',
  'target',
  'reason',
  'before',
  'after',
  'requestId',
] as const satisfies readonly (keyof AuditEntryEntity)[];

/** Given a row of AUDIT_COLUMNS, returns the entry. */
export function toAuditEntry(row: Row): AuditEntry {
  return {
    id: row[0] as string,
    at: row[1] as string,
    name: row[2] as string,
    role: row[3] as Role | null,
    credential: row[4] as string,
    action: row[5] as AuditAction,
    target: row[6] as string,
    reason: row[7] as string | null,
    before: toState(row[8] as string | null),
    after: toState(row[9] as string | null),
    requestId: row[10] as string | null,
  };
}

/** Given an entry, returns its row of AUDIT_COLUMNS. */
export function toAuditRow(entry: AuditEntry): SqlValue[] {
  return [
    entry.id,
    entry.at,
    entry.name,
    entry.role,
    entry.credential,
    entry.action,
    entry.target,
    entry.reason,
    entry.before && JSON.stringify(entry.before),
    entry.after && JSON.stringify(entry.after),
    entry.requestId,
  ];
}

function toState(json: string | null): AuditState {
  return json === null ? null : (JSON.parse(json) as AuditState);
}

export const TOKEN_COLUMNS = [
  'id',
  'name',
  'role',
  'hash',
  'createdAt',
  'expiresAt',
  'revokedAt',
] as const satisfies readonly (keyof ApiTokenEntity)[];

/** Given a row of TOKEN_COLUMNS, returns the token. */
export function toApiToken(row: Row): ApiToken {
  return {
    id: row[0] as string,
    name: row[1] as string,
    role: row[2] as Role,
    hash: row[3] as string,
    createdAt: row[4] as string,
    expiresAt: row[5] as string | null,
    revokedAt: row[6] as string | null,
  };
}

export const REVIEW_OF_FINDING_COLUMNS = [
  'findingId',
  'decision',
  'note',
  'reviewer',
  'reviewedAt',
  'fingerprints',
] as const satisfies readonly (keyof FindingReviewEntity)[];

/** Given a row of REVIEW_OF_FINDING_COLUMNS, returns the review. */
export function toFindingReview(row: Row): FindingReview {
  return {
    findingId: row[0] as string,
    decision: row[1] as ReviewDecision,
    note: row[2] as string | null,
    reviewer: row[3] as string,
    reviewedAt: row[4] as string,
    fingerprints: (row[5] as string).split(' '),
  };
}

export const WRITTEN_REVIEW_COLUMNS = [
  ...REVIEW_OF_FINDING_COLUMNS,
  'reportId',
] as const satisfies readonly (keyof FindingReviewEntity)[];

/** Given a review, returns its row of WRITTEN_REVIEW_COLUMNS. */
export function toFindingReviewRow(review: FindingReview): SqlValue[] {
  const { findingId, decision, note, reviewer, reviewedAt, fingerprints } = review;
  return [
    findingId,
    decision,
    note,
    reviewer,
    reviewedAt,
    fingerprints.join(' '),
    reportOfFinding(findingId),
  ];
}
