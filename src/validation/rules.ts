import type { RuleDefinition } from '../domain';
import type { Rule } from './rule';
import { childrenWithinParent } from './h-sum-children-within-parent';
import { documentsAsTabled } from './n-docs-documents-as-tabled';
import { handledAsTabled } from './n-done-handled-as-tabled';
import { feesDenied } from './n-fee-none-fees-denied';
import { feeInStepsOfTen } from './n-fee-step-multiple-of-ten';
import { noticesLessPaid } from './n-fee-unpaid-notices-less-paid';
import { carriedInAsTabled } from './n-in-carried-in-as-tabled';
import { litigationsAsTabled } from './n-lit-litigations-as-tabled';
import { receivedAsTabled } from './n-new-received-as-tabled';
import { carriedOutAsTabled } from './n-out-carried-out-as-tabled';
import { outcomesAsTabled } from './n-outcome-outcomes-as-tabled';
import { percentagesRecompute } from './n-pct-percentages-recompute';
import { reconsiderationsAsTabled } from './n-review-reconsiderations-as-tabled';
import { publishedInTime } from './s-deadline-published-in-time';
import { narrativeAlike } from './s-copy-narrative-alike';
import { labelsOfOneEdition } from './s-format-one-edition';
import { periodIsCalendarYear } from './s-period-calendar-year';
import { sixSectionsInOrder } from './s-sections-six-in-order';
import { documentsInForce } from './t2-flow-documents-in-force';
import { itemsForDecisions } from './t2-misread-items-for-decisions';
import { figuresNotNegative } from './t2-nonneg-figures-not-negative';
import { slipOfUnit } from './t2-unit-slip-of-unit';
import { groupSubtotals } from './t3-grp-group-subtotals';
import { intakeEqualsHandled } from './t3-id-intake-equals-handled';
import { suspectCell } from './t3-parity-suspect-cell';
import { typesEqualTotal } from './t3-row-types-equal-total';
import { digitsBetweenCells } from './t3-split-digits-between-cells';
import { outcomesEqualTotal } from './t3-sum-outcomes-equal-total';
import { resultsEqualTotal } from './t4-sum-results-equal-total';
import { carriedOver } from './x-carry-carried-over';
import { divisionChanged } from './x-code-division-changed';
import { unlikeOtherYears } from './x-outlier-unlike-other-years';
import { casesGoOn } from './x-pending-cases-go-on';

/**
 * Every rule, in the order in which its findings are given. An id is permanent: it is part of every finding's id,
 * which clients keep. A rule that is withdrawn leaves its id here in a comment, with the reason; no other takes it.
 */
export const RULES: readonly Rule[] = [
  sixSectionsInOrder,
  periodIsCalendarYear,
  publishedInTime,
  labelsOfOneEdition,
  figuresNotNegative,
  itemsForDecisions,
  slipOfUnit,
  documentsInForce,
  intakeEqualsHandled,
  typesEqualTotal,
  outcomesEqualTotal,
  groupSubtotals,
  suspectCell,
  digitsBetweenCells,
  resultsEqualTotal,
  receivedAsTabled,
  carriedInAsTabled,
  handledAsTabled,
  carriedOutAsTabled,
  outcomesAsTabled,
  documentsAsTabled,
  reconsiderationsAsTabled,
  litigationsAsTabled,
  percentagesRecompute,
  noticesLessPaid,
  feeInStepsOfTen,
  feesDenied,
  divisionChanged,
  carriedOver,
  casesGoOn,
  unlikeOtherYears,
  childrenWithinParent,
  narrativeAlike,
];

/** What users are told of the rules, in the same order. */
export const RULE_DEFINITIONS: readonly RuleDefinition[] = RULES.map(
  ({ id, slug, severity, name, formula, description, reference }) => ({
    id,
    slug,
    severity,
    name,
    formula,
    description,
    reference,
  }),
);
