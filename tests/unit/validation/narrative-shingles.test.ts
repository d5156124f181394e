import { placeIn, type ReportSection } from '../../../src/domain';
import { bandsOf, shinglesOf, similarity, type Shingles } from '../../../src/validation';

/** Han characters that follow one another in no text: every run of eight is its own. */
function words(length: number, step: number): string {
  return Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * step) % 20_000))).join('');
}

function shingles(...texts: readonly (string | null)[]): Shingles | null {
  const sections = texts.map((text): ReportSection => ({
    kind: 'OVERVIEW',
    heading: '',
    text,
    subsections: [],
    place: placeIn(''),
  }));
  return shinglesOf({ sections });
}

describe('the shingles of a narrative', () => {
  test('are its runs of eight characters, figures and punctuation apart', () => {
    const text = words(107, 7);
    expect(shingles(text)?.size).toBe(100);
    expect(shingles(`2022年：${text.slice(0, 50)}，1,600 件 ${text.slice(50)}`)).not.toBeNull();
    expect(shingles([...text].join('，1 '))).toEqual(shingles(text));
  });

  test('are none of a text too short, or not served', () => {
    expect(shingles(words(66, 7))).toBeNull();
    expect(shingles(words(67, 7))?.size).toBe(60);
    expect(shingles(null, null)).toBeNull();
    expect(shingles()).toBeNull();
  });

  test('are alike by what they share of all they have', () => {
    const [one, other] = [shingles(words(207, 7))!, shingles(words(157, 7))!];
    expect(similarity(one, other)).toBeCloseTo(150 / 200, 10);
    expect(similarity(other, one)).toBe(similarity(one, other));
    expect(similarity(one, shingles(words(207, 11))!)).toBe(0);
  });

  test('have keys in common where they are alike, and seldom where they are not', () => {
    const share = (one: Shingles, other: Shingles): boolean => {
      const keys = new Set(bandsOf(one));
      return bandsOf(other).some((key) => keys.has(key));
    };
    let alike = 0;
    let unlike = 0;
    for (let step = 1; step <= 40; step += 1) {
      const text = words(1007, 2 * step + 1);
      // 900 of 1,000 and of 900 shingles: 0.9. 300 of 1,700: under 0.2.
      if (share(shingles(text)!, shingles(text.slice(100))!)) alike += 1;
      if (share(shingles(text)!, shingles(text.slice(0, 307) + words(700, 9_001 + 2 * step))!)) unlike += 1;
    }
    expect(alike).toBe(40);
    expect(unlike).toBeLessThan(10);
  });
});
