import { useQuery } from '@tanstack/react-query';

/** A shape of the operator's map, by the code of its province. */
interface MapFeature {
  readonly id?: string | number;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

export interface OperatorMap {
  readonly type: 'FeatureCollection';
  readonly features: readonly MapFeature[];
  /** Who approved it, under which number. */
  readonly attribution?: string;
}

/** The property of each feature that the map is drawn by. */
export const CODE = 'gongkaiCode';

/** The address of the map that the operator registered; null without one. The server names it in the page's head. */
function mapAddress(): string | null {
  return document.querySelector('link[type="application/geo+json"]')?.getAttribute('href') ?? null;
}

/** The operator's map, its features named by their codes; null without one, and as long as it is not known. */
export function useOperatorMap(): OperatorMap | null {
  const address = mapAddress();
  const { data } = useQuery({
    queryKey: ['map', address],
    queryFn: async () => byCodes((await (await fetch(address!)).json()) as OperatorMap),
    enabled: address !== null,
    staleTime: Infinity,
  });
  return data ?? null;
}

function byCodes(map: OperatorMap): OperatorMap {
  const features = map.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, [CODE]: codeOf(feature) },
  }));
  return { ...map, features };
}

function codeOf({ id, properties }: MapFeature): string {
  const code = properties?.['code'] ?? properties?.['adcode'] ?? id;
  const digits = typeof code === 'string' || typeof code === 'number' ? String(code) : '';
  // Some maps name a province by its first two digits.
  return digits.padEnd(6, '0');
}
