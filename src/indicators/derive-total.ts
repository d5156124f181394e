import {
  APPLICANT_TYPES,
  HANDLED_GROUPS,
  outcomeOfKind,
  outcomesOfForm,
  type ApplicationOutcome,
  type FormEdition,
  type OutcomeKind,
} from '../domain';

/** The total of a row of table 3 as printed, or else as its types add up. */
interface RowTotal {
  readonly value: number;
  /** Nothing is stated in the row, so that its total is zero only if the rest proves it. */
  readonly empty: boolean;
}

type Rows = ReadonlyMap<OutcomeKind, ApplicationOutcome>;

/**
 * Given the rows of table 3 and one whose total is blank, returns the total that its stated types of applicant add
 * up to; null unless the printed 总计 (七) confirms it. For an outcome, all outcomes so derived must add up to that
 * printed total; for applications received and carried, 一 + 二 must equal it plus 四.
 */
export function deriveTotal(
  row: ApplicationOutcome,
  table: readonly ApplicationOutcome[],
  form: FormEdition,
): number | null {
  const rows: Rows = new Map(table.map((each) => [each.kind, each]));
  const handled = rows.get('OUTCOME_TOTAL')?.total;
  if (typeof handled !== 'number') return null;
  const confirmed = HANDLED_GROUPS.includes(outcomeOfKind(row.kind).group)
    ? outcomesAddUp(rows, form, handled)
    : receivedEqualsHandled(rows, handled);
  return confirmed ? totalOf(row).value : null;
}

function outcomesAddUp(rows: Rows, form: FormEdition, handled: number): boolean {
  let sum = 0;
  for (const outcome of outcomesOfForm(form)) {
    if (!HANDLED_GROUPS.includes(outcome.group)) continue;
    const row = rows.get(outcome.kind);
    if (!row) return false;
    sum += totalOf(row).value;
  }
  return sum === handled;
}

function receivedEqualsHandled(rows: Rows, handled: number): boolean {
  const [received, carriedIn, carriedOut] = (['NEW_APPLICATIONS', 'CARRIED_IN', 'CARRIED_OUT'] as const).map(
    (kind) => {
      const row = rows.get(kind);
      return row && totalOf(row);
    },
  );
  if (!received || !carriedIn || !carriedOut) return false;
  // Rows left wholly blank on both sides could hide the same figure: then nothing shows that they are zero.
  if (carriedOut.empty && (received.empty || carriedIn.empty)) return false;
  return received.value + carriedIn.value === handled + carriedOut.value;
}

function totalOf(row: ApplicationOutcome): RowTotal {
  if (row.total !== null) return { value: row.total, empty: false };
  const stated = APPLICANT_TYPES.flatMap((type) => row[type] ?? []);
  return { value: stated.reduce((sum, figure) => sum + figure, 0), empty: stated.length === 0 };
}
