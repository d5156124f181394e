import { ListFindingsDocument } from '../../api/operations.generated';
import { ShowQuery } from '../../components/show-query';
import { useLanguage } from '../../language/language';
import { defineText, useText } from '../../language/text';
import { DistrictTallies } from './district-tallies';
import { FindingList, LISTED } from './finding-list';
import { filterOf, listFilterOf, useQualityState } from './quality-filter';
import { QualityFilters } from './quality-filters';
import { RuleTallies } from './rule-tallies';
import styles from './quality.module.css';

const text = defineText(
  {
    title: '核验',
    lead: '每份年报都按同一套规则核验；不通过不等于公开工作不好，只说明数字之间或数字与文字之间对不上。',
  },
  {
    title: 'Quality',
    lead: 'Every report is checked by the same rules. A failure is no judgement of openness: it says that figures disagree with each other or with the words.',
  },
);

/** Rules by how often they fail, districts by how many failures they have, and the findings themselves. */
export function Component() {
  const words = useText(text);
  const { language } = useLanguage();
  const state = useQualityState();
  const filter = filterOf(state);
  const listed = listFilterOf(state);
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <QualityFilters state={state} />
      <div className={styles.tallies}>
        <RuleTallies filter={filter} state={state} />
        <DistrictTallies filter={filter} state={state} />
      </div>
      <FindingList filter={listed} state={state} />
      <ShowQuery
        document={ListFindingsDocument}
        variables={{ filter: listed, language, first: LISTED, after: null }}
      />
    </main>
  );
}
