import { totalOf } from '../figures';
import { choose } from '../random';
import { CLAIMS, toldIn } from './claims';
import { misprintUnlike } from './misprint';
import { alone, type Ground, type Planter } from './planted-error';

/** Given names of figures, returns what tells one of them otherwise than the tables do. */
export function toldOtherwise(...names: readonly string[]): Planter {
  return (ground) => {
    const { page, random } = ground;
    const told = toldIn(page).filter((name) => names.includes(name));
    if (told.length === 0) return null;
    const name = choose(random, told);
    const { rule, subject } = CLAIMS[name]!;
    const wrong = misprintUnlike(random, Number(page.words[name]), meaningsOf(ground, name));
    return {
      page: { ...page, words: { ...page.words, [name]: wrong } },
      consequences: [alone(rule, subject)],
    };
  };
}

/** What the narrative may mean by a figure besides: received with what was carried in, handled without it. */
function meaningsOf({ report: { figures } }: Ground, name: string): number[] {
  const [received, carriedIn] = [totalOf(figures, '1'), totalOf(figures, '2')];
  if (name === 'new' || name === 'received') return [received, received + carriedIn];
  return name === 'done' ? [totalOf(figures, '3.7') - carriedIn] : [];
}

/** How far off a percentage is told. */
const POINTS = [-23.7, -11.3, 11.3, 23.7];
/** Half of the last digit that is told, and as much again. */
const NEAR = 0.1;

/** A percentage that is of no total of table 3. */
export const toldPercentage: Planter = ({ report, page, random }) => {
  if (!toldIn(page).includes('naturalShare')) return null;
  const [received, carriedIn, handled] = (['1', '2', '3.7'] as const).map((row) =>
    totalOf(report.figures, row),
  ) as [number, number, number];
  const said = Number(page.words['naturalShare']) + choose(random, POINTS);
  const shares = [received, received + carriedIn, handled].map(
    (whole) => (Number(page.words['naturalPerson']) / whole) * 100,
  );
  if (said <= 0 || said >= 100 || shares.some((share) => Math.abs(share - said) < NEAR)) return null;
  return {
    page: { ...page, words: { ...page.words, naturalShare: said.toFixed(1) } },
    consequences: [alone('N-PCT', '1')],
  };
};
