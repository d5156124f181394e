import type { CategoryKind, District } from '../../domain';
import type { FigureRow } from './figures';
import { binomial, createRandom, logNormal } from './random';
import type { SyntheticSettings } from './settings';
import type { Tendencies } from './tendencies';

const ITEM_KINDS = [
  'ADMINISTRATIVE_LICENSING',
  'OTHER_EXTERNAL_SERVICE',
  'ADMINISTRATIVE_PENALTY',
  'ADMINISTRATIVE_COMPULSION',
] as const;
/** A year moves what there is of documents and items by at most this share above their base. */
const GROWTH = 0.12;

/** Given a division, a year and what the division is like, returns the rows of table 2, for both editions of the form. */
export function drawDisclosure(
  settings: SyntheticSettings,
  seed: number,
  { code, level }: Pick<District, 'code' | 'level'>,
  year: number,
  { scale, scaleIn }: Tendencies,
): (readonly [FigureRow, readonly number[]])[] {
  const size = settings.sizes[level];
  const keyOf = (kind: CategoryKind): string => `${seed} ${code} ${kind}`;
  const about = (median: number, kind: CategoryKind): number =>
    Math.round(
      median * scaleIn(year) * logNormal(createRandom(`${keyOf(kind)} ${year}`), settings.spread.ofYears),
    );
  const documents = (median: number, kind: CategoryKind): readonly [CategoryKind, readonly number[]] => [
    kind,
    drawDocuments(settings, keyOf(kind), year, median * scale),
  ];
  const items = (kind: CategoryKind): readonly number[] => {
    const base = Math.round(size.documents * settings.itemsPerDocument);
    const [before, now] = [year - 1, year].map((at) => stockIn(`${keyOf(kind)} items`, at, base));
    return [before!, now! - before!];
  };
  return [
    documents(size.regulations, 'REGULATION'),
    documents(size.documents, 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'),
    ...ITEM_KINDS.map((kind) => [kind, [about(size.decisions[kind] ?? 0, kind), ...items(kind)]] as const),
    ['ADMINISTRATIVE_FEE', [about(size.feeYuan, 'ADMINISTRATIVE_FEE'), ...items('ADMINISTRATIVE_FEE')]],
    [
      'CENTRALIZED_PROCUREMENT',
      [size.procurements, size.procurementYuan].map((median) => about(median, 'CENTRALIZED_PROCUREMENT')),
    ],
  ];
}

/** Issued, repealed and in force: what was in force, plus issued, less repealed, is in force. */
function drawDocuments(
  { newDocuments }: SyntheticSettings,
  key: string,
  year: number,
  expected: number,
): number[] {
  const base = Math.round(expected);
  if (base === 0) return [0, 0, 0];
  const inForce = stockIn(key, year, base);
  const change = inForce - stockIn(key, year - 1, base);
  const replaced = binomial(createRandom(`${key} ${year} replaced`), base, newDocuments);
  return [replaced + Math.max(0, change), replaced + Math.max(0, -change), inForce];
}

function stockIn(key: string, year: number, base: number): number {
  return base + Math.floor(createRandom(`${key} ${year}`)() * (base * GROWTH + 1));
}
