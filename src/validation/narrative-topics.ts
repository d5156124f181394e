import type { AnnualReport, Statement } from '../domain';
import { arePartedBySemicolon, isDoubtful } from './claim-doubts';

/** What a figure of the narrative is about, as far as the rules compare it with the tables. */
export type NarrativeTopic = 'APPLICATIONS' | 'RECONSIDERATION' | 'LITIGATION';

/** A figure of the narrative with what it is about; null for anything else. */
export interface Claim {
  readonly statement: Statement;
  readonly topic: NarrativeTopic | null;
  /** It may be of something else than the tables count: worth nothing unless it agrees with them. */
  readonly doubtful: boolean;
}

/** A list of results (维持3件，纠正2件) belongs to what was named this many characters before at most. */
const LONGEST_GAP = 60;

/** What is counted case by case; messages, visitors and money are counted in other units. */
const CASE_UNITS: ReadonlySet<string | null> = new Set(['件', '宗', '起', '份', '例', '件次', null]);

/** A change since another year is no count: 同比减少2件. */
const CHANGE =
  /同比|环比|(?:较|比|与|同)[^，,]{0,10}(?:年|期|度)[^，,]{0,4}[增减多少升降]|(?:增加|增长|减少|下降|上升)[了约为到至]?$/u;

/** Every rule that looks at the narrative asks for them; reports do not change. */
const remembered = new WeakMap<AnnualReport, readonly Claim[]>();

/** Given a report, returns the counts of cases in its narrative, each with what it is about. */
export function claimsOf(report: AnnualReport): readonly Claim[] {
  let claims = remembered.get(report);
  if (!claims) {
    claims = readClaims(report);
    remembered.set(report, claims);
  }
  return claims;
}

function readClaims(report: AnnualReport): Claim[] {
  const claims: Claim[] = [];
  for (const statement of report.statements) {
    if (!CHANGE.test(statement.subject)) claims.push(claimOf(statement, claims.at(-1), report));
  }
  return claims.filter(({ statement }) => CASE_UNITS.has(statement.unit));
}

/** 答复4件 after 收到申请5件 is of the same, and as doubtful unless a semicolon is between. */
function claimOf(statement: Statement, last: Claim | undefined, report: AnnualReport): Claim {
  const own = topicOf(statement.subject);
  const before = own === null && last && isNear(last.statement, statement) ? last : null;
  const topic = own ?? before?.topic ?? null;
  const inherited = before?.doubtful === true && !arePartedBySemicolon(before.statement, statement);
  const doubtful = inherited || isDoubtfulOf(topic, statement, report);
  return { statement, topic, doubtful };
}

function isDoubtfulOf(topic: NarrativeTopic | null, statement: Statement, report: AnnualReport): boolean {
  const isOfReview = topic === 'RECONSIDERATION' || topic === 'LITIGATION';
  return isDoubtful(statement, report, isOfReview) || (isOfReview && !isOfDisclosure(statement));
}

/** Bodies have other cases as well: whether these are told to be of open government information. */
function isOfDisclosure({ section, text, subject }: Statement): boolean {
  if (section === 'REVIEW_AND_LITIGATION' || text === null) return true;
  return /信息公开/u.test(subject) || /信息公开.*?(?:复议|诉讼|应诉)/u.test(text);
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
