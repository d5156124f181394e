import type { District } from './district';

/** Every division we know, in memory, found by code or by name as of a year. */
export class Gazetteer {
  private readonly byCode: ReadonlyMap<string, District>;
  private readonly byName = new Map<string, District[]>();

  constructor(districts: Iterable<District>) {
    this.byCode = new Map([...districts].map((district) => [district.code, district]));
    for (const district of this.byCode.values()) {
      for (const name of new Set(district.names.map((each) => each.name))) {
        const namesakes = this.byName.get(name);
        if (namesakes) namesakes.push(district);
        else this.byName.set(name, [district]);
      }
    }
  }

  all(): Iterable<District> {
    return this.byCode.values();
  }

  find(code: string): District | undefined {
    return this.byCode.get(code);
  }

  /** Given a division's own name (东丽区), returns all divisions that ever bore it; several share 鼓楼区. */
  namesakes(name: string): readonly District[] {
    return this.byName.get(name) ?? [];
  }

  /** Given a code, returns its divisions from the province down to the code itself; empty if it is unknown. */
  lineage(code: string): readonly District[] {
    const lineage: District[] = [];
    for (let at = this.find(code); at; at = at.parentCode === null ? undefined : this.find(at.parentCode)) {
      lineage.unshift(at);
    }
    return lineage;
  }
}

/** Given a division and a year, returns whether its code was in force at the end of that year. */
export function inForce(district: Pick<District, 'validFrom' | 'validTo'>, year: number): boolean {
  return (district.validFrom ?? -Infinity) <= year && year <= (district.validTo ?? Infinity);
}
