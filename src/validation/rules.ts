import type { RuleDefinition } from '../domain';
import type { Rule } from './rule';
import { labelsOfOneEdition } from './s-format-one-edition';
import { periodIsCalendarYear } from './s-period-calendar-year';
import { sixSectionsInOrder } from './s-sections-six-in-order';
import { figuresNotNegative } from './t2-nonneg-figures-not-negative';
import { intakeEqualsHandled } from './t3-id-intake-equals-handled';
import { typesEqualTotal } from './t3-row-types-equal-total';
import { outcomesEqualTotal } from './t3-sum-outcomes-equal-total';
import { resultsEqualTotal } from './t4-sum-results-equal-total';

/**
 * Every rule, in the order in which its findings are given. An id is permanent: it is part of every finding's id,
 * which clients keep. A rule that is withdrawn leaves its id here in a comment, with the reason; no other takes it.
 */
export const RULES: readonly Rule[] = [
  sixSectionsInOrder,
  periodIsCalendarYear,
  labelsOfOneEdition,
  figuresNotNegative,
  intakeEqualsHandled,
  typesEqualTotal,
  outcomesEqualTotal,
  resultsEqualTotal,
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
