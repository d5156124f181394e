import { findingId } from '../../../domain';
import type { SyntheticSettings } from '../settings';
import { syntheticReports, type SyntheticReport, type SyntheticRequest } from '../synthetic-reports';
import type { Consequence } from './planted-error';
import { plantError } from './plant-error';

/** A finding that the rules must fail, and the kind of the error that it follows from. */
export interface PlantedFinding {
  readonly id: string;
  readonly reportId: string;
  readonly rule: string;
  readonly subject: string;
  readonly error: string;
}

/**
 * Given the settings and a request, yields every finding of severity ERROR or WARNING that fails once the asked reports,
 * and no others of their divisions, are stored. What only goes to show in years that are not asked for is left out.
 */
export function* listPlanted(
  settings: SyntheticSettings,
  request: SyntheticRequest,
): Generator<PlantedFinding> {
  let before: SyntheticReport | null = null;
  let toCome: readonly PlantedFinding[] = [];
  for (const report of syntheticReports(settings, request)) {
    const { division, year } = report;
    const isNext = before?.division.code === division.code && before.year === year - 1;
    if (isNext) yield* toCome;
    const { kind, consequences } = plantError(settings, request.seed, report);
    const found = (seen: Consequence['seen'], reportId: string): PlantedFinding[] =>
      consequences
        .filter((each) => each.seen === seen)
        .map(({ rule, subject }) => ({
          id: findingId(reportId, { rule, subject }),
          reportId,
          rule,
          subject,
          error: kind!,
        }));
    yield* found('ALONE', `${division.code}-${year}`);
    if (isNext) yield* found('BESIDE_PREVIOUS', `${division.code}-${year}`);
    toCome = found('IN_NEXT', `${division.code}-${year + 1}`);
    before = report;
  }
}
