import { carriedInUnlike, inForceUnlike } from './figure-errors';
import { period, sectionMissing, sectionsOutOfOrder } from './layout-errors';
import { toldOtherwise, toldPercentage } from './narrative-errors';
import type { Planter } from './planted-error';
import * as table from './table-errors';

/** The kinds of error that can be planted, by the names under which the settings say how often each is drawn. */
export const ERROR_KINDS: Readonly<Record<string, Planter>> = {
  OUTCOME_CELL: table.outcomeCell,
  INTAKE_CELL: table.intakeCell,
  CARRY_CELL: table.carryCell,
  HANDLED_CELL: table.handledCell,
  OUTCOME_TOTAL: table.outcomeTotal,
  CARRIED_OUT_TOTAL: table.carriedOutTotal,
  SUBTOTAL: table.subtotal,
  REVIEW_TOTAL: table.reviewTotal,
  REVIEW_RESULT: table.reviewResult,
  NEGATIVE_FIGURE: table.negativeFigure,
  ROW_MISSING: table.rowMissing,
  YUAN_FOR_TEN_THOUSANDS: table.yuanForTenThousands,
  CARRIED_IN_UNLIKE: carriedInUnlike,
  IN_FORCE_UNLIKE: inForceUnlike,
  TOLD_RECEIVED: toldOtherwise('new', 'received'),
  TOLD_CARRIED_IN: toldOtherwise('in'),
  TOLD_HANDLED: toldOtherwise('done'),
  TOLD_CARRIED_OUT: toldOtherwise('out'),
  TOLD_OUTCOME: toldOtherwise(
    ...['full', 'part', 'disclosed', 'denied', 'unavailable', 'notProcessed', 'other'],
  ),
  TOLD_DOCUMENTS: toldOtherwise('documentsIssued', 'documentsRepealed', 'documentsInForce'),
  TOLD_RECONSIDERATIONS: toldOtherwise(
    ...['reconsiderations', 'reconsiderationsUpheld', 'reconsiderationsCorrected'],
    ...['reconsiderationsOther', 'reconsiderationsPending'],
  ),
  TOLD_LITIGATIONS: toldOtherwise('litigations', 'litigationsDirect', 'litigationsAfter'),
  TOLD_PERCENTAGE: toldPercentage,
  PERIOD: period,
  SECTION_MISSING: sectionMissing,
  SECTIONS_OUT_OF_ORDER: sectionsOutOfOrder,
};
