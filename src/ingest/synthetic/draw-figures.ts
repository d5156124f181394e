import { REVIEW_KINDS, type District } from '../../domain';
import { drawDisclosure } from './draw-disclosure';
import { drawIntake, type Intake } from './draw-intake';
import { HANDLED_OUTCOMES, sum, type FigureRow, type Figures } from './figures';
import { binomial, createRandom, multinomial, type Random } from './random';
import type { SyntheticSettings } from './settings';
import { tendenciesOf, type Tendencies } from './tendencies';

type Drawn = (readonly [FigureRow, readonly number[]])[];

const ENDED = ['upheld', 'corrected', 'otherResult'] as const;
const YUAN_PER_STEP = 10;

/**
 * Given a division and a year, returns the figures of its own organs. They depend on the seed, the code and the year
 * alone: what a year carries in is drawn anew from the year before, so any year can be had without the others.
 */
export function drawFigures(
  settings: SyntheticSettings,
  seed: number,
  division: Pick<District, 'code' | 'level'>,
  year: number,
): Figures {
  const { code } = division;
  const tendencies = tendenciesOf(settings, seed, division);
  const intakeOf = (each: number): Intake => drawIntake(settings, seed, division, each, tendencies);
  const [before, intake] = [intakeOf(year - 1), intakeOf(year)];
  const random = createRandom(`${seed} ${code} ${year}`);
  return new Map<FigureRow, readonly number[]>([
    ...drawHandling(settings, random, intake, before.carriedOut, tendencies),
    ...drawReviews(settings, random, intake, before),
    ...drawDisclosure(settings, seed, division, year, tendencies),
  ]);
}

function drawHandling(
  { processingFee }: SyntheticSettings,
  random: Random,
  { received, carriedOut }: Intake,
  carriedIn: readonly number[],
  { outcomeWeights }: Tendencies,
): Drawn {
  const byType = received.map((each, type) =>
    multinomial(random, each + carriedIn[type]! - carriedOut[type]!, outcomeWeights),
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

/** The cases of a year are its new ones and those that were pending at the end of the year before. */
function drawReviews({ reviews }: SyntheticSettings, random: Random, intake: Intake, before: Intake): Drawn {
  return REVIEW_KINDS.map((kind) => {
    const { opened, pending } = intake.reviews[kind];
    const ended = multinomial(
      random,
      opened + before.reviews[kind].pending - pending,
      ENDED.map((result) => reviews[kind].results[result]),
    );
    return [kind, [...ended, pending]];
  });
}
