import { Choice } from '../../components/choice';
import { DistrictPicker } from '../../components/district-picker';
import { KindSwitch } from '../../components/kind-switch';
import { YearChips } from '../../components/year-chips';
import { SEVERITIES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import { REVIEW_STATES, SEVERITY_NAMES, type QualityState } from './quality-filter';
import styles from './quality.module.css';

const text = defineText(
  {
    severity: '严重程度',
    any: '全部',
    review: '复核',
    reviews: { any: '全部', unreviewed: '未复核', reviewed: '已复核', stale: '复核已过时' },
    within: '只看某省或某地级区划',
    everywhere: '不限地区',
  },
  {
    severity: 'Severity',
    any: 'All',
    review: 'Review',
    reviews: { any: 'All', unreviewed: 'Unreviewed', reviewed: 'Reviewed', stale: 'Review is stale' },
    within: 'Within a province or prefecture',
    everywhere: 'Everywhere',
  },
);

/** As many years as the API's lists take is no limit that a reader reaches. */
const MOST_YEARS = 100;

/** What narrows the whole view. A change forgets the rule and the district chosen before: they may have nothing left. */
export function QualityFilters({ state }: { readonly state: QualityState }) {
  const words = useText(text);
  const inWords = useTerm();
  const { url } = state;
  const narrow = (values: Parameters<typeof url.set>[0]) =>
    url.set({ rule: null, district: null, ...values });
  return (
    <div className={styles.filters}>
      <KindSwitch
        fictional={state.fictional}
        onChoose={(fictional) => narrow({ fictional: fictional ? 'true' : null, within: null })}
      />
      <YearChips chosen={state.years} onChange={(years) => narrow({ years })} limit={MOST_YEARS} />
      <Choice
        label={words.severity}
        value={state.severity}
        options={[
          { value: 'any', label: words.any },
          ...SEVERITY_NAMES.map((value) => ({ value, label: inWords(SEVERITIES[value]) })),
        ]}
        onChoose={(severity) => narrow({ severity: severity === 'any' ? null : severity })}
      />
      <Choice
        label={words.review}
        value={state.review}
        options={REVIEW_STATES.map((value) => ({ value, label: words.reviews[value] }))}
        onChoose={(review) => narrow({ review: review === 'any' ? null : review })}
      />
      <DistrictPicker
        label={words.within}
        fictional={state.fictional}
        regionsOnly
        onPick={({ code }) => narrow({ within: code })}
      />
      {state.within !== '' && (
        <button type="button" onClick={() => narrow({ within: null })}>
          {state.within} ×<span className="unseen">{words.everywhere}</span>
        </button>
      )}
    </div>
  );
}
