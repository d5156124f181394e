import type { ReportRevisionsQuery } from '../../../api/operations.generated';
import { collectCells, type ReportCell } from '../form/report-cells';

export type Revision = NonNullable<ReportRevisionsQuery['report']>['revisions'][number];
export type RevisedFinding = Revision['findings'][number];

/** What of a report's identity and source two revisions may tell differently. */
export const IDENTITY_FACTS = [
  'title',
  'form',
  'scope',
  'scopeWords',
  'status',
  'period',
  'siteCode',
  'publishedOn',
  'fileName',
  'url',
  'mediaType',
  'trust',
  'publisher',
  'flags',
] as const;
export type IdentityFact = (typeof IDENTITY_FACTS)[number];

/** Something that one revision has otherwise than another; null where one of them has nothing. */
export interface Change<Thing> {
  readonly before: Thing | null;
  readonly after: Thing | null;
}

/** A fact of a report's identity as one revision tells it. */
export interface ToldFact {
  readonly fact: IdentityFact;
  readonly value: string;
}

export interface RevisionChanges {
  readonly identity: readonly Change<ToldFact>[];
  readonly cells: readonly Change<ReportCell>[];
  readonly findings: readonly Change<RevisedFinding>[];
}

/** Given two revisions of a report, returns what the later one has otherwise; where a figure stands is no change. */
export function compareRevisions(before: Revision, after: Revision): RevisionChanges {
  return {
    identity: changes(
      factsOf(before),
      factsOf(after),
      ({ fact }) => fact,
      ({ value }) => value,
    ),
    cells: changes(collectCells(before), collectCells(after), ({ key }) => key, printed),
    findings: changes(before.findings, after.findings, ({ id }) => id, verdictOf),
  };
}

function factsOf(revision: Revision): ToldFact[] {
  return IDENTITY_FACTS.flatMap((fact) => {
    const value = factOf(revision, fact);
    return value === null ? [] : [{ fact, value }];
  });
}

function factOf(revision: Revision, fact: IdentityFact): string | null {
  const { source, period } = revision;
  switch (fact) {
    case 'fileName':
    case 'url':
    case 'mediaType':
    case 'trust':
    case 'publisher':
      return source[fact];
    case 'flags':
      return source.flags.join(' ') || null;
    case 'period':
      return period && `${period.from ?? '?'} – ${period.to ?? '?'}`;
    default:
      return revision[fact];
  }
}

/** A number is what it is however it is written; other cells are what they say. */
function printed({ cell: { state, value, text } }: ReportCell): string {
  return JSON.stringify([state, state === 'STATED' ? value : text.trim()]);
}

function verdictOf({ verdict, severity, expected, actual, delta }: RevisedFinding): string {
  return JSON.stringify([verdict, severity, expected, actual, delta]);
}

/** Things by their keys that were added, taken away, or are written otherwise, in the order of the later list. */
function changes<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
  written: (thing: Thing) => string,
): Change<Thing>[] {
  const former = new Map(before.map((thing) => [keyOf(thing), thing]));
  const later = new Map(after.map((thing) => [keyOf(thing), thing]));
  const changed = [...later].flatMap(([key, thing]) => {
    const was = former.get(key);
    return was && written(was) === written(thing) ? [] : [{ before: was ?? null, after: thing }];
  });
  const gone = [...former].flatMap(([key, thing]) =>
    later.has(key) ? [] : [{ before: thing, after: null }],
  );
  return [...changed, ...gone];
}
