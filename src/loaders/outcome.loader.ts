import DataLoader from 'dataloader';
import type { ApplicationField, ApplicationOutcome, OutcomeFigures } from '../domain';
import type { ReportRepository } from '../storage';

interface Asked {
  readonly revisionId: string;
  /** Null for whole rows. */
  readonly fields: readonly ApplicationField[] | null;
}

type Outcomes = Pick<ReportRepository, 'outcomesOf' | 'outcomeFiguresOf'>;

/**
 * One request's loader of table 3 by revision, whole or some figures of each row. What is asked for in one tick is one
 * read, of all that any of it asks for: a table of 26 rows by seven columns is the most of a report.
 */
export class OutcomeLoader {
  private readonly loader: DataLoader<Asked, readonly OutcomeFigures[], string>;

  constructor(outcomes: Outcomes) {
    this.loader = new DataLoader((asked: readonly Asked[]) => readOutcomes(outcomes, asked), {
      cacheKeyFn: ({ revisionId, fields }) => (fields ? `${revisionId} ${fields.join()}` : revisionId),
    });
  }

  load(revisionId: string): Promise<readonly ApplicationOutcome[]> {
    return this.loader.load({ revisionId, fields: null }) as Promise<readonly ApplicationOutcome[]>;
  }

  /** The rows with these figures at least. */
  loadFigures(revisionId: string, fields: readonly ApplicationField[]): Promise<readonly OutcomeFigures[]> {
    return this.loader.load({ revisionId, fields });
  }

  clearAll(): void {
    this.loader.clearAll();
  }
}

async function readOutcomes(
  outcomes: Outcomes,
  asked: readonly Asked[],
): Promise<(readonly OutcomeFigures[])[]> {
  const ids = [...new Set(asked.map(({ revisionId }) => revisionId))];
  const fields = new Set<ApplicationField>();
  let whole = false;
  for (const each of asked) {
    if (each.fields) for (const field of each.fields) fields.add(field);
    else whole = true;
  }
  const found = whole ? await outcomes.outcomesOf(ids) : await outcomes.outcomeFiguresOf(ids, [...fields]);
  return asked.map(({ revisionId }) => found.get(revisionId) ?? []);
}
