import { Link } from 'react-router';
import { places } from '../../app/places';
import { useSelectedRows } from '../../components/selected-rows';
import { defineText, useText } from '../../language/text';
import type { RankingVariables } from './use-ranking';

/** As many as are compared at once. */
const MOST = 100;

const text = defineText(
  {
    hint: '勾选地区，即可并排比较。',
    compare: (count: number) => `比较所选 ${count} 个地区`,
    tooMany: `一次至多比较 ${MOST} 个：请取消一些。`,
  },
  {
    hint: 'Tick districts to compare them side by side.',
    compare: (count: number) => `Compare the ${count} selected`,
    tooMany: `At most ${MOST} are compared at once: untick some.`,
  },
);

interface CompareSelectedProps {
  readonly variables: RankingVariables;
}

/** Leads to the comparison of the districts that are ticked, by the same indicator and year. */
export function CompareSelected({ variables: { indicator, year, basis } }: CompareSelectedProps) {
  const words = useText(text);
  const codes = useSelectedRows();
  if (codes.length === 0) return <span className="soft">{words.hint}</span>;
  if (codes.length > MOST) return <span className="badge warning">{words.tooMany}</span>;
  const same = { indicators: indicator, years: String(year), ...(basis === 'HANDLED' ? {} : { basis }) };
  return <Link to={places.compare(codes, same)}>{words.compare(codes.length)}</Link>;
}
