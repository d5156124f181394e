import type { AnnualReport, Statement } from '../domain';

/** What a figure of the narrative is about, as far as the rules compare it with the tables. */
export type NarrativeTopic = 'APPLICATIONS' | 'RECONSIDERATION' | 'LITIGATION';

/** A figure of the narrative with what it is about; null for anything else. */
export interface Claim {
  readonly statement: Statement;
  readonly topic: NarrativeTopic | null;
}

/** A list of results (维持3件，纠正2件) belongs to what was named this many characters before at most. */
const LONGEST_GAP = 60;

/** What is counted case by case; messages, visitors and money are counted in other units. */
const CASE_UNITS: ReadonlySet<string | null> = new Set(['件', '宗', '起', '份', '例', '件次', null]);

/** Figures of a part of the body alone: its own office's, not those the tables add up. */
const OF_A_PART = /本级|本机关|办公室(?!发|印)|其中/u;

/** Given a report, returns the counts of cases in its narrative, each with what it is about. */
export function claimsOf({ statements, scope }: AnnualReport): Claim[] {
  let last: Claim | null = null;
  const claims: Claim[] = [];
  for (const statement of statements) {
    const own = topicOf(statement.subject);
    const topic: NarrativeTopic | null =
      own ?? (last && isNear(last.statement, statement) ? last.topic : null);
    const claim: Claim = { statement, topic };
    last = claim;
    const isWhole = scope === 'OWN_ORGAN' || !OF_A_PART.test(statement.subject);
    if (isWhole && CASE_UNITS.has(statement.unit)) claims.push(claim);
  }
  return claims;
}

function topicOf(subject: string): NarrativeTopic | null {
  const isLitigation = /诉讼|起诉|应诉/u.test(subject);
  // 复议后起诉 is litigation; 行政复议、行政诉讼共… is both, and no figure of the table.
  if (isLitigation) return /行政复议.{0,6}行政诉讼/u.test(subject) ? null : 'LITIGATION';
  if (/复议/u.test(subject)) return 'RECONSIDERATION';
  return /申请/u.test(subject) ? 'APPLICATIONS' : null;
}

function isNear(before: Statement, after: Statement): boolean {
  const gap = (after.place.start ?? 0) - (before.place.end ?? 0);
  return before.section === after.section && gap >= 0 && gap <= LONGEST_GAP;
}
