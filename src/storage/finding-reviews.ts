import { reportOfFinding, type AuditState, type FindingReview } from '../domain';
import { createActLogger } from './audit-log';
import { findingElements } from './finding-elements';
import type { CurationRepository, ReviewResult } from './curation-repositories';
import {
  REVIEW_OF_FINDING_COLUMNS,
  toFindingReview,
  toFindingReviewRow,
  WRITTEN_REVIEW_COLUMNS,
} from './mappers/curation.mapper';
import { SHARED_COLUMNS, toPlacedFinding } from './mappers/finding.mapper';
import type { RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the reviews of findings. */
export function createFindingReviews(
  tables: Tables,
  rows: RowReader & RowWriter,
): Pick<CurationRepository, 'review' | 'reviewsOf'> {
  const { ruleFindings, findingReview, revision } = tables;
  const element = findingElements(tables, rows);
  const current = `SELECT ${ruleFindings.columns(SHARED_COLUMNS)}, ${element.json},
      (SELECT ${revision.column('revision')} FROM ${revision.from}
        WHERE ${revision.column('id')} = ${ruleFindings.column('revisionId')})
    FROM ${element.from}
    WHERE ${ruleFindings.column('reportId')} = ? AND ${ruleFindings.column('current')} = 1 AND ${element.id} = ?
    ORDER BY ${element.position}`;
  const select = `SELECT ${findingReview.columns(REVIEW_OF_FINDING_COLUMNS)} FROM ${findingReview.from}`;
  const one = `${select} WHERE ${findingReview.column('findingId')} = ?`;
  const many = `${select} WHERE ${rows.isOneOf(findingReview.column('findingId'))}`;
  const upsert = findingReview.upsert(WRITTEN_REVIEW_COLUMNS);
  const log = createActLogger(tables);

  return {
    review: ({ findingId, decision, note, expectedRevision }, by) =>
      rows.transaction(async (unit): Promise<ReviewResult> => {
        const found = await unit.read(current, [reportOfFinding(findingId), findingId]);
        const findings = found.map(
          (row) => toPlacedFinding(row, row[SHARED_COLUMNS.length] as string).finding,
        );
        const [first] = findings;
        if (!first) return { outcome: 'UNKNOWN_FINDING' };
        const number = found[0]![SHARED_COLUMNS.length + 1] as number;
        if (expectedRevision !== undefined && expectedRevision !== number) {
          return { outcome: 'OTHER_REVISION', current: number };
        }
        const review: FindingReview = {
          findingId,
          decision,
          note,
          reviewer: by.name,
          reviewedAt: new Date().toISOString(),
          fingerprints: [...new Set(findings.map(({ fingerprint }) => fingerprint))],
        };
        const [former] = await unit.read(one, [findingId]);
        await unit.insert(upsert, [toFindingReviewRow(review)]);
        const act = { action: 'REVIEW_FINDING', target: findingId, reason: note } as const;
        const states = { before: stateOf(former && toFindingReview(former)), after: stateOf(review) };
        await log(unit, { ...act, ...states }, by);
        return { outcome: 'REVIEWED', finding: first };
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
