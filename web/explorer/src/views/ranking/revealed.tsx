import { useEffect } from 'react';
import type { UrlState } from '../../app/url-state';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import type { useRanking } from './use-ranking';

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
  readonly url: UrlState;
  readonly onDone: () => void;
}

/** Says how far a district was looked for in the ranking; once it is there, brings its row into sight. */
export function Revealed({ code, of: { data, hasNextPage, isFetching }, url, onDone }: RevealedProps) {
  const words = useText(text);
  const { count } = useFormats();
  const rows = data?.pages.flatMap((page) => page.rankDistricts.nodes) ?? [];
  const isThere = rows.some(({ district }) => district.code === code);
  const loaded = rows.length;
  useEffect(() => {
    if (!isThere) return;
    document.querySelector('tr[aria-current="true"]')?.scrollIntoView({ block: 'center' });
    url.set({ shown: String(loaded) });
    onDone();
  }, [isThere, loaded, url, onDone]);
  if (isThere) return null;
  if (!hasNextPage && !isFetching) return <p>{words.absent}</p>;
  return (
    <p role="status">{words.looking(count(loaded), count(data?.pages[0]?.rankDistricts.totalCount ?? 0))}</p>
  );
}
