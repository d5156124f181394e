import {
  REVIEW_FIELD_LABELS,
  type AnnualReport,
  type Bilingual,
  type CellRef,
  type ReviewField,
  type ReviewKind,
} from '../domain';
import { claimFinding, type TableFigure } from './claim-finding';
import { claimsOf, type Claim, type NarrativeTopic } from './narrative-topics';
import type { RuleFinding } from './rule';

/** How narratives tell the results; what names none of them is a total. */
const RESULTS: readonly { readonly field: ReviewField; readonly words: RegExp }[] = [
  { field: 'pending', words: /未审结|未办结|未结|正在(?:审理|办理)|审理中/u },
  { field: 'upheld', words: /维持/u },
  { field: 'corrected', words: /纠正|纠错/u },
  { field: 'otherResult', words: /其[他它]/u },
];

/** Cases ended are the total without those pending. */
const ENDED = /审结|办结|结案/u;

/** Given a report and the tracks of table 4 that a topic means, returns what its narrative's figures come to. */
export function reviewFindings(
  report: AnnualReport,
  topic: NarrativeTopic,
  name: Bilingual,
  tracksOf: (claim: Claim) => readonly ReviewKind[],
): RuleFinding[] {
  const groups = new Map<string, { claims: Claim[]; meanings: readonly TableFigure[] }>();
  for (const claim of claimsOf(report)) {
    if (claim.topic !== topic) continue;
    const tracks = tracksOf(claim);
    const { subject } = claim.statement;
    const field = RESULTS.find(({ words }) => words.test(subject))?.field ?? 'total';
    const key = `${tracks.join('+')}${field === 'total' ? '' : `.${field}`}`;
    const known = groups.get(key) ?? {
      claims: [],
      meanings: meaningsOf(field, tracks, name, ENDED.test(subject)),
    };
    groups.set(key, known);
    known.claims.push(claim);
  }
  return [...groups].flatMap(([key, { claims, meanings }]) => claimFinding(report, key, claims, meanings));
}

function meaningsOf(
  field: ReviewField,
  tracks: readonly ReviewKind[],
  name: Bilingual,
  ended: boolean,
): readonly TableFigure[] {
  const cells = (of: ReviewField): CellRef[] => tracks.map((row) => ({ row, field: of }));
  const label = REVIEW_FIELD_LABELS[field];
  const whole: TableFigure = {
    name: { zh: `${name.zh}${label.zh}`, en: `${name.en}, ${label.en},` },
    plus: cells(field),
  };
  if (field !== 'total' || !ended) return [whole];
  const closed: TableFigure = {
    name: { zh: `${name.zh}已审结`, en: `${name.en}, ended,` },
    plus: cells('total'),
    minus: cells('pending'),
  };
  return [closed, whole];
}
