import type { FormEdition } from '../../../domain';
import type { Figures } from '../figures';
import type { SyntheticPage } from '../page';
import type { Random } from '../random';
import type { SyntheticReport } from '../synthetic-reports';

/**
 * A finding that an error leads to: in its own report whatever else is stored, in its own where the year before is
 * stored too, or in the report of the year after.
 */
export interface Consequence {
  readonly rule: string;
  readonly subject: string;
  readonly seen: 'ALONE' | 'BESIDE_PREVIOUS' | 'IN_NEXT';
}

/** What a report says with an error in it, and every finding of severity ERROR or WARNING that the rules must fail by it. */
export interface Planting {
  readonly page: SyntheticPage;
  readonly consequences: readonly Consequence[];
}

/** The report that an error is to be planted in: what it says without, all cells stated. */
export interface Ground {
  readonly report: SyntheticReport;
  readonly page: SyntheticPage;
  readonly random: Random;
  readonly formBefore: FormEdition;
  readonly formAfter: FormEdition;
  /** What the report would say with other figures. */
  readonly compose: (figures: Figures) => SyntheticPage;
}

/** Plants an error of one kind; null where the report has no room for it. */
export type Planter = (ground: Ground) => Planting | null;

/** Returns a finding of the report itself. */
export function alone(rule: string, subject: string): Consequence {
  return { rule, subject, seen: 'ALONE' };
}
