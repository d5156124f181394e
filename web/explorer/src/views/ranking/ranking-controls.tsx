import { NameDistrictsDocument } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { BasisSwitch } from '../../components/basis-switch';
import { ChipList } from '../../components/chip-list';
import { Choice } from '../../components/choice';
import { DistrictPicker } from '../../components/district-picker';
import { IndicatorPicker } from '../../components/indicator-picker';
import { KindSwitch } from '../../components/kind-switch';
import { YearSelect } from '../../components/year-select';
import { LEVELS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import { MinimumField } from './minimum-field';
import styles from './ranking-controls.module.css';
import { RANKED_LEVELS, type RankingState } from './use-ranking';

const text = defineText(
  {
    indicator: '指标',
    level: '级别',
    within: '只看某省或某市之内',
    whole: '范围',
    order: '次序',
    orders: { DESC: '由高到低', ASC: '由低到高' },
  },
  {
    indicator: 'Indicator',
    level: 'Level',
    within: 'Only within a province or prefecture',
    whole: 'Within',
    order: 'Order',
    orders: { DESC: 'Highest first', ASC: 'Lowest first' },
  },
);

interface RankingControlsProps {
  readonly state: RankingState;
}

/** What is ranked, and the ways to change it; whatever changes, the list begins at its top again. */
export function RankingControls({ state: { variables, indicator, url } }: RankingControlsProps) {
  const words = useText(text);
  const inWords = useTerm();
  const set = (values: Readonly<Record<string, string | null>>) => url.set({ ...values, shown: null });
  return (
    <section className={styles.controls}>
      <IndicatorPicker
        label={words.indicator}
        chosen={[indicator.name]}
        onPick={(name) => set({ indicator: name })}
      />
      <YearSelect year={variables.year} onChoose={(year) => set({ year: String(year) })} />
      <Choice
        label={words.level}
        options={RANKED_LEVELS.map((value) => ({ value, label: inWords(LEVELS[value]) }))}
        value={variables.level}
        onChoose={(level) => set({ level })}
      />
      <KindSwitch
        fictional={variables.fictional}
        onChoose={(fictional) =>
          set({ fictional: fictional ? 'true' : null, within: null, year: null, find: null })
        }
      />
      <Within variables={variables} onChoose={(within) => set({ within })} />
      <Choice
        label={words.order}
        options={(['DESC', 'ASC'] as const).map((value) => ({ value, label: words.orders[value] }))}
        value={variables.order}
        onChoose={(order) => set({ order: order === 'DESC' ? null : order })}
      />
      {indicator.bases.length > 0 && (
        <BasisSwitch
          basis={variables.basis}
          onChoose={(basis) => set({ basis: basis === 'HANDLED' ? null : basis })}
        />
      )}
      {indicator.measure !== 'COUNT' && indicator.measure !== 'AMOUNT' && (
        <MinimumField
          minimum={variables.minimumDenominator}
          onChoose={(minimum) => set({ minimum: String(minimum) })}
        />
      )}
    </section>
  );
}

interface WithinProps {
  readonly variables: RankingState['variables'];
  readonly onChoose: (code: string | null) => void;
}

/** The province or prefecture that the ranking keeps to, if any. */
function Within({ variables: { within, fictional }, onChoose }: WithinProps) {
  const words = useText(text);
  const { data } = useAnswer(NameDistrictsDocument, within ? { codes: [within] } : null);
  const name = data?.districts.nodes.find(({ code }) => code === within)?.fullName;
  return (
    <div>
      <DistrictPicker
        labelAbove
        clearAfterPick
        regionsOnly
        fictional={fictional}
        label={words.within}
        onPick={({ code }) => onChoose(code)}
      />
      {within && (
        <ChipList
          label={words.whole}
          chips={[{ key: within, label: name ?? within }]}
          onChange={() => onChoose(null)}
        />
      )}
    </div>
  );
}
