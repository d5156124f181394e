import { RankDistrictsDocument } from '../../api/operations.generated';
import { ShowQuery } from '../../components/show-query';
import { defineText, useText } from '../../language/text';
import { ExcludedList } from './excluded-list';
import styles from './lists.module.css';
import { RankedList } from './ranked-list';
import { RankingControls } from './ranking-controls';
import { RankingSummary } from './ranking-summary';
import { useRankingState } from './use-ranking';

const text = defineText({ title: '排名', loading: '载入中…' }, { title: 'Ranking', loading: 'Loading…' });

/** Districts of one level by an indicator, all of it chosen by the address. */
export function Component() {
  const words = useText(text);
  const state = useRankingState();
  return (
    <main className="page">
      <h1>{words.title}</h1>
      {state === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <>
          <RankingControls state={state} />
          <RankingSummary state={state} />
          <div className={styles.lists}>
            <RankedList state={state} />
            <ExcludedList state={state} />
          </div>
          <ShowQuery document={RankDistrictsDocument} variables={state.variables} />
        </>
      )}
    </main>
  );
}
