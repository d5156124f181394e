import { OverviewDocument, type OverviewQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { useGoToDistrict } from '../../app/places';
import { useUrlState } from '../../app/url-state';
import { Answer } from '../../components/answer';
import { DistrictPicker } from '../../components/district-picker';
import { KindSwitch } from '../../components/kind-switch';
import { defineText, useText } from '../../language/text';
import { Coverage } from './coverage';
import { Facts } from './facts';
import styles from './overview.module.css';
import { Provinces } from './provinces';
import { Tasks } from './tasks';

const text = defineText(
  {
    title: '政府信息公开工作年度报告',
    lead: '各级政府按全国统一格式发布的年报：每个数字可查到原文、可核验、可比较。',
    find: '从一个地区开始：名称、拼音或代码',
    none: '此处还没有年报。',
    noneReal: '此处还没有真实年报；示例地区有虚构的年报，可先试用。',
  },
  {
    title: 'Annual reports on open government information',
    lead: 'What governments of every level publish each year in one national form: every figure with its place, checked, comparable.',
    find: 'Start from a district: name, pinyin or code',
    none: 'There are no reports here yet.',
    noneReal: 'There are no real reports here yet; fictional districts have invented ones to try it with.',
  },
);

export function Component() {
  const words = useText(text);
  const state = useUrlState();
  const fictional = state.get('fictional', '') === 'true';
  const goToDistrict = useGoToDistrict();
  const answer = useAnswer(OverviewDocument, { fictional });
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <div className={styles.start}>
        <DistrictPicker label={words.find} onPick={goToDistrict} />
        <Tasks fictional={fictional} />
      </div>
      <KindSwitch
        fictional={fictional}
        onChoose={(chosen) => state.set({ fictional: chosen ? 'true' : null, year: null, level: null })}
      />
      <Answer of={answer}>
        {(overview) => {
          const years = yearsOf(overview);
          return (
            <>
              <Facts overview={overview} fictional={fictional} />
              {years.length === 0 ? (
                <p>{fictional ? words.none : words.noneReal}</p>
              ) : (
                <>
                  <Coverage years={years} fictional={fictional} />
                  <Provinces provinces={overview.provinces.nodes} years={years} fictional={fictional} />
                </>
              )}
            </>
          );
        }}
      </Answer>
    </main>
  );
}

/** Every year from the first report to the last. */
function yearsOf({ oldest, latest }: OverviewQuery): number[] {
  const [first, last] = [oldest.nodes[0]?.year, latest.nodes[0]?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
