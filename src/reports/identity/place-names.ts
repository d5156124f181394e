import { inForce, type District, type Gazetteer } from '../../domain';

/** Names of divisions have two to fifteen characters (双江拉祜族佤族布朗族傣族自治县 has fifteen). */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 15;
/** A division's people's government, as reports write it. */
const GOVERNMENT_MENTION = /([\u3400-\u9fff]{2,30}?)(?:市|区|县|旗|州|盟|省)?人民政府/g;

/** An organ's name taken apart: the division it belongs to, and what follows the division's name. */
export interface NamedOrgan {
  /** Every division the name may mean, best first: several share 鼓楼区. */
  readonly districts: readonly District[];
  /** `人民政府`, `教育局`, or empty where the division stands for its government. */
  readonly remainder: string;
}

/**
 * Given an organ's name, returns the divisions its leading place names (天津市东丽区, 江苏省宿迁市沭阳县) lead to, those
 * in force in the year first.
 */
export function namedOrgan(name: string, gazetteer: Gazetteer, year: number | null): NamedOrgan {
  let rest = name;
  let districts: readonly District[] = [];
  for (;;) {
    const found = leadingName(rest, gazetteer, districts);
    if (!found) break;
    districts = found.districts;
    rest = rest.slice(found.length);
  }
  if (districts.length === 0) return ofZone(name, gazetteer, year);
  return { districts: preferInForce(districts, year), remainder: rest };
}

/** Zones bear their city's name without the word for a city: 宿迁高新技术产业开发区. */
const ZONE =
  /^([\u3400-\u9fff]{2,4}?)((?:经济|高新|国家|综合|工业|旅游|保税|现代|临港|循环).*(?:开发区|新区|高新区|保税区|示范区|园区|管理区|度假区).*)$/;
const DIVISION_WORDS = ['市', '县', '区'];

function ofZone(name: string, gazetteer: Gazetteer, year: number | null): NamedOrgan {
  const [, short = '', remainder = ''] = ZONE.exec(name) ?? [];
  const namesakes = short === '' ? [] : DIVISION_WORDS.map((word) => gazetteer.namesakes(short + word));
  const districts = namesakes.find((each) => each.length > 0) ?? [];
  return { districts: preferInForce(districts, year), remainder: districts.length > 0 ? remainder : name };
}

/**
 * Given a line, returns the divisions whose people's government it mentions: for each name, every division it may mean.
 */
export function mentionedGovernments(
  text: string,
  gazetteer: Gazetteer,
  year: number | null,
): (readonly District[])[] {
  return [...text.matchAll(GOVERNMENT_MENTION)].flatMap((match) => {
    const words = match[0].slice(0, -'人民政府'.length);
    for (let length = Math.min(words.length, LONGEST_NAME); length >= SHORTEST_NAME; length -= 1) {
      const name = words.slice(-length);
      const namesakes = gazetteer.namesakes(name);
      if (namesakes.length === 0) continue;
      const before = words.slice(0, -length);
      const within = namesakes.filter((district) => endsWithAncestor(before, district, gazetteer));
      return [preferInForce(within.length > 0 ? within : namesakes, year)];
    }
    return [];
  });
}

function leadingName(
  text: string,
  gazetteer: Gazetteer,
  within: readonly District[],
): { districts: readonly District[]; length: number } | null {
  for (let length = Math.min(text.length, LONGEST_NAME); length >= SHORTEST_NAME; length -= 1) {
    const namesakes = gazetteer.namesakes(text.slice(0, length));
    const below =
      within.length === 0
        ? namesakes
        : namesakes.filter((district) =>
            gazetteer.lineage(district.code).some((each) => each !== district && within.includes(each)),
          );
    if (below.length > 0) return { districts: below, length };
  }
  return null;
}

function endsWithAncestor(before: string, district: District, gazetteer: Gazetteer): boolean {
  return gazetteer
    .lineage(district.code)
    .some((each) => each.code !== district.code && before.endsWith(each.name));
}

function preferInForce(districts: readonly District[], year: number | null): readonly District[] {
  if (year === null) return districts;
  const current = districts.filter((district) => inForce(district, year));
  return current.length > 0 ? current : districts;
}
