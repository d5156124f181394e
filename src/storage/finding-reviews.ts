import type { AuditState, FindingReview } from '../domain';
import { createActLogger } from './audit-log';
import type { CurationRepository, ReviewResult } from './curation-repositories';
import { REVIEW_OF_FINDING_COLUMNS, toFindingReview, toFindingReviewRow } from './mappers/curation.mapper';
import { READ_FINDING_COLUMNS, toStoredFinding } from './mappers/finding.mapper';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the reviews of findings. */
export function createFindingReviews(
  tables: Tables,
  rows: RowReader & RowWriter,
): Pick<CurationRepository, 'review' | 'reviewsOf'> {
  const { finding, findingReview, revision } = tables;
  const current = `SELECT ${finding.columns(READ_FINDING_COLUMNS)}, ${revision.column('revision')}
    FROM ${finding.from} JOIN ${revision.from} ON ${revision.column('id')} = ${finding.column('revisionId')}
    WHERE ${finding.column('id')} = ? AND ${finding.column('current')} = 1 ORDER BY ${finding.column('position')}`;
  const select = `SELECT ${findingReview.columns(REVIEW_OF_FINDING_COLUMNS)} FROM ${findingReview.from}`;
  const one = `${select} WHERE ${findingReview.column('findingId')} = ?`;
  const many = `${select} WHERE ${rows.isOneOf(findingReview.column('findingId'))}`;
  const upsert = findingReview.upsert(REVIEW_OF_FINDING_COLUMNS);
  const log = createActLogger(tables);

  return {
    review: ({ findingId, decision, note, expectedRevision }, by) =>
      rows.transaction(async (unit): Promise<ReviewResult> => {
        const found = await unit.read(current, [findingId]);
        const [first] = found;
        if (!first) return { outcome: 'UNKNOWN_FINDING' };
        const number = first[READ_FINDING_COLUMNS.length] as number;
        if (expectedRevision !== undefined && expectedRevision !== number) {
          return { outcome: 'OTHER_REVISION', current: number };
        }
        const review: FindingReview = {
          findingId,
          decision,
          note,
          reviewer: by.name,
          reviewedAt: new Date().toISOString(),
          fingerprints: [...new Set(found.map((row) => toStoredFinding(row).fingerprint))],
        };
        const [former] = await unit.read(one, [findingId]);
        await unit.insert(upsert, [toFindingReviewRow(review)]);
        const act = { action: 'REVIEW_FINDING', target: findingId, reason: note } as const;
        const states = { before: stateOf(former && toFindingReview(former)), after: stateOf(review) };
        await log(unit, { ...act, ...states }, by);
        return { outcome: 'REVIEWED', finding: toStoredFinding(first) };
      }),

    async reviewsOf(findingIds) {
      const found = (await rows.read(many, [findingIds])).map(toFindingReview);
      return new Map(found.map((review) => [review.findingId, review]));
    },
  };
}

function stateOf(review: FindingReview | undefined): AuditState {
  if (!review) return null;
  const { decision, note, reviewer, reviewedAt, fingerprints } = review;
  return { decision, note, reviewer, reviewedAt, fingerprints: fingerprints.join(' ') };
}
