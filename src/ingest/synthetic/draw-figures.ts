import { APPLICANT_TYPES, REVIEW_KINDS, type CategoryKind, type District } from '../../domain';
import { HANDLED_OUTCOMES, type FigureRow, type Figures } from './figures';
import { binomial, createRandom, logNormal, multinomial, type Random } from './random';
import type { SyntheticSettings } from './settings';

type Drawn = (readonly [FigureRow, readonly number[]])[];

const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'] as const;
/** A year moves the documents in force by at most this share above their base. */
const GROWTH = 0.12;
const YUAN_PER_STEP = 10;

/**
 * Given a division and a year, returns the figures of its own organs. They depend on the seed, the code and the year
 * alone: what a year carries in is drawn anew from the year before, so any year can be had without the others.
 */
export function drawFigures(
  settings: SyntheticSettings,
  seed: number,
  { code, level }: Pick<District, 'code' | 'level'>,
  year: number,
): Figures {
  const size = settings.sizes[level];
  const random = createRandom(`${seed} ${code} ${year}`);
  // The same in every year: how large the division is for its level.
  const scale = logNormal(createRandom(`${seed} ${code}`), settings.spread.ofDivisions);
  const about = (median: number): number =>
    Math.round(median * scale * logNormal(random, settings.spread.ofYears));

  const intake = drawIntake(settings, seed, code, year, size.applications * scale);
  const before = drawIntake(settings, seed, code, year - 1, size.applications * scale);
  const documents = (median: number, kind: CategoryKind): readonly [CategoryKind, readonly number[]] => [
    kind,
    drawDocuments(settings, `${seed} ${code} ${kind}`, year, median * scale),
  ];
  return new Map<FigureRow, readonly number[]>([
    ...drawHandling(settings, random, intake, before.carriedOut),
    ...drawReviews(settings, random, sum(intake.received)),
    documents(size.regulations, 'REGULATION'),
    documents(size.documents, 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'),
    ['ADMINISTRATIVE_LICENSING', [about(size.licences)]],
    ['ADMINISTRATIVE_PENALTY', [about(size.penalties)]],
    ['ADMINISTRATIVE_COMPULSION', [about(size.compulsions)]],
    ['ADMINISTRATIVE_FEE', [about(size.feeYuan)]],
  ]);
}

interface Intake {
  readonly received: readonly number[];
  /** Of those received: never more, so no year has to carry what it did not receive. */
  readonly carriedOut: readonly number[];
}

function drawIntake(
  { applicants, spread, carriedOver }: SyntheticSettings,
  seed: number,
  code: string,
  year: number,
  expected: number,
): Intake {
  const random = createRandom(`${seed} ${code} ${year} intake`);
  const count = Math.round(expected * logNormal(random, spread.ofYears));
  const received = multinomial(
    random,
    count,
    APPLICANT_TYPES.map((type) => applicants[type]),
  );
  return { received, carriedOut: received.map((each) => binomial(random, each, carriedOver)) };
}

function drawHandling(
  { outcomes, processingFee }: SyntheticSettings,
  random: Random,
  { received, carriedOut }: Intake,
  carriedIn: readonly number[],
): Drawn {
  const weights = HANDLED_OUTCOMES.map(({ kind }) => outcomes[kind] ?? 0);
  const byType = received.map((each, type) =>
    multinomial(random, each + carriedIn[type]! - carriedOut[type]!, weights),
  );
  const paid = binomial(random, sum(received), processingFee.paidPerApplication);
  const steps = Array.from({ length: paid }, () => Math.ceil(random() * processingFee.stepsOfTenYuan));
  return [
    ['1', received],
    ['2', carriedIn],
    ...HANDLED_OUTCOMES.map(({ code }, at) => [code, byType.map((shares) => shares[at]!)] as const),
    ['4', carriedOut],
    ['PROCESSING_FEE', [paid, sum(steps) * YUAN_PER_STEP]],
  ];
}

function drawReviews({ reviews }: SyntheticSettings, random: Random, applications: number): Drawn {
  return REVIEW_KINDS.map((kind) => {
    const { perApplication, results } = reviews[kind];
    const cases = binomial(random, applications, perApplication);
    return [
      kind,
      multinomial(
        random,
        cases,
        RESULTS.map((result) => results[result]),
      ),
    ];
  });
}

/** Issued, repealed and in force: what was in force, plus issued, less repealed, is in force. */
function drawDocuments(
  { newDocuments }: SyntheticSettings,
  key: string,
  year: number,
  expected: number,
): number[] {
  const base = Math.round(expected);
  const inForce = (at: number): number =>
    base + Math.floor(createRandom(`${key} ${at}`)() * (base * GROWTH + 1));
  const change = inForce(year) - inForce(year - 1);
  const replaced = binomial(createRandom(`${key} ${year} replaced`), base, newDocuments);
  return base === 0
    ? [0, 0, 0]
    : [replaced + Math.max(0, change), replaced + Math.max(0, -change), inForce(year)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
