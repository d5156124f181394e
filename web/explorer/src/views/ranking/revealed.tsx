import { useEffect } from 'react';
import type { UrlState } from '../../app/url-state';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import type { RankedDistrict, useRanking } from './use-ranking';

const text = defineText(
  {
    looking: (loaded: string, all: string) => `正在列表中查找…（${loaded}／${all}）`,
    absent: '它不在下面的列表中：不在所选范围之内，或按所设最小分母未列入。',
  },
  {
    looking: (loaded: string, all: string) => `Looking for it in the list… (${loaded} of ${all})`,
    absent: 'It is not in the list below: it lies elsewhere, or is left out by the minimum denominator.',
  },
);

interface RevealedProps {
  readonly code: string;
  readonly of: ReturnType<typeof useRanking>;
}

/** Brings the row of a district into sight once it is among the rows drawn, which the address then keeps. */
export function useScrollToRevealed(
  code: string | null,
  drawn: readonly RankedDistrict[],
  url: UrlState,
  onDone: () => void,
): void {
  const isDrawn = code !== null && drawn.some(({ district }) => district.code === code);
  useEffect(() => {
    if (!isDrawn) return;
    document.querySelector('tr[aria-current="true"]')?.scrollIntoView({ block: 'center' });
    url.set({ shown: String(drawn.length) });
    onDone();
  }, [isDrawn, drawn.length, url, onDone]);
}

/** Says how far a district was looked for in the ranking. */
export function Revealed({ code, of: { data, hasNextPage, isFetching } }: RevealedProps) {
  const words = useText(text);
  const { count } = useFormats();
  const rows = data?.pages.flatMap((page) => page.rankDistricts.nodes) ?? [];
  const loaded = rows.length;
  if (rows.some(({ district }) => district.code === code)) return null;
  if (!hasNextPage && !isFetching) return <p>{words.absent}</p>;
  return (
    <p role="status">{words.looking(count(loaded), count(data?.pages[0]?.rankDistricts.totalCount ?? 0))}</p>
  );
}
