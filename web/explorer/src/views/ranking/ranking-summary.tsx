import { RankingEndsDocument, type RankingEndFragment } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { useWriteValue } from '../../components/indicators';
import { useFormats } from '../../language/formats';
import { defineText, useText } from '../../language/text';
import type { RankingState } from './use-ranking';

const text = defineText(
  {
    ranked: (count: string) => `${count} 个地区参与排名`,
    ends: (highest: string, of: string, lowest: string, to: string) =>
      `：最高 ${highest}（${of}），最低 ${lowest}（${to}）。`,
    none: '没有可以排名的地区：原因见下面未列入的地区。',
    noneReal: '这个年度和级别没有可排名的真实年报。换一个年度或级别，或者：',
    fictional: '看示例数据',
  },
  {
    ranked: (count: string) => `${count} districts are ranked`,
    ends: (highest: string, of: string, lowest: string, to: string) =>
      `: the highest ${highest} (${of}), the lowest ${lowest} (${to}).`,
    none: 'No district can be ranked: those not ranked stand below, with the reason.',
    noneReal: 'No real report of this year and level can be ranked. Choose another year or level, or',
    fictional: 'look at the fictional data',
  },
);

/** What the API says of the whole ranking, in a sentence. */
export function RankingSummary({ state }: { readonly state: RankingState }) {
  const { variables, unordered, indicator, url } = state;
  const words = useText(text);
  const answer = useAnswer(RankingEndsDocument, unordered);
  return (
    <>
      <p>
        <strong>{indicator.label}</strong>{' '}
        <span className="soft">{indicator.definition !== indicator.label && indicator.definition}</span>
      </p>
      <Answer of={answer}>
        {({ highest, lowest }) =>
          highest.totalCount > 0 ? (
            <Ends highest={highest} lowest={lowest} />
          ) : (
            <p className="row">
              {variables.fictional ? words.none : words.noneReal}
              {!variables.fictional && (
                <button
                  type="button"
                  onClick={() => url.set({ fictional: 'true', within: null, year: null })}
                >
                  {words.fictional}
                </button>
              )}
            </p>
          )
        }
      </Answer>
    </>
  );
}

interface EndsProps {
  readonly highest: RankingEndFragment;
  readonly lowest: RankingEndFragment;
}

function Ends({ highest, lowest }: EndsProps) {
  const words = useText(text);
  const { count } = useFormats();
  const write = useWriteValue();
  const [first, last] = [highest.nodes[0]!, lowest.nodes[0]!];
  return (
    <p>
      {words.ranked(count(highest.totalCount))}
      {words.ends(write(first.value)!, first.district.fullName, write(last.value)!, last.district.fullName)}
    </p>
  );
}
