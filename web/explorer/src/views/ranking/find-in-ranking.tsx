import { StandingsDocument, type StandingsQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { DistrictPicker } from '../../components/district-picker';
import { defineText, useText } from '../../language/text';
import styles from './lists.module.css';
import { Standings } from './standings';
import type { RankingState } from './use-ranking';

const text = defineText(
  {
    find: '看某个地区的位次',
    reveal: '在下面的列表中指出',
    close: '收起',
    otherLevel: '与列表级别不同，因此不在下面的列表中。',
  },
  {
    find: 'Where does a district stand?',
    reveal: 'Point it out in the list below',
    close: 'Close',
    otherLevel: 'It is of another level than the list below, and therefore not in it.',
  },
);

interface FindInRankingProps {
  readonly state: RankingState;
  /** Called with the code of a district that the list is to be shown up to. */
  readonly onReveal: (code: string) => void;
}

/** Finds a district, and says how it stands by the same indicator, year and basis. */
export function FindInRanking({ state, onReveal }: FindInRankingProps) {
  const words = useText(text);
  const { variables, url } = state;
  const code = url.get('find', '');
  const { indicator, year, basis, fictional } = variables;
  const answer = useAnswer(StandingsDocument, code === '' ? null : { code, indicator, year, basis });
  return (
    <>
      <div className={styles.find}>
        <DistrictPicker
          labelAbove
          clearAfterPick
          fictional={fictional}
          label={words.find}
          onPick={(district) => url.set({ find: district.code })}
        />
      </div>
      {code !== '' && (
        <Answer of={answer}>
          {({ district }) =>
            district && (
              <div className="card">
                <Standings of={district} />
                <p className="row">
                  <Reveal of={district} variables={variables} onReveal={onReveal} />
                  <button type="button" onClick={() => url.set({ find: null })}>
                    {words.close}
                  </button>
                </p>
              </div>
            )
          }
        </Answer>
      )}
    </>
  );
}

interface RevealProps {
  readonly of: NonNullable<StandingsQuery['district']>;
  readonly variables: RankingState['variables'];
  readonly onReveal: (code: string) => void;
}

function Reveal({ of: { code, level, NATION }, variables, onReveal }: RevealProps) {
  const words = useText(text);
  if (level !== variables.level) return <span className="soft">{words.otherLevel}</span>;
  if (NATION.rank === null) return null;
  return (
    <button type="button" onClick={() => onReveal(code)}>
      {words.reveal}
    </button>
  );
}
