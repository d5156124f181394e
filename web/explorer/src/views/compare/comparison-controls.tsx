import { BasisSwitch } from '../../components/basis-switch';
import { ChipList } from '../../components/chip-list';
import { IndicatorPicker } from '../../components/indicator-picker';
import { useIndicators } from '../../components/indicators';
import { YearChips } from '../../components/year-chips';
import { defineText, useText } from '../../language/text';
import { ChosenDistricts } from './chosen-districts';
import styles from './comparison-controls.module.css';
import { LIMITS, districtLimit, yearLimit } from './limits';
import { writeChoice, type ComparisonState } from './use-comparison';

const text = defineText(
  {
    indicators: (chosen: number) => `加入指标（已选 ${chosen}，至多 ${LIMITS.indicators}）`,
    indicatorsChosen: '已选指标',
    limits: (districts: number, years: number) =>
      `一次至多比较 ${LIMITS.districts} 个地区、${LIMITS.years} 个年度、${LIMITS.indicators} 个指标，且地区数 × 年度数不超过 ${LIMITS.rows}：按现在的选择，地区至多 ${districts} 个，年度至多 ${years} 个。`,
  },
  {
    indicators: (chosen: number) => `Add indicators (${chosen} of ${LIMITS.indicators})`,
    indicatorsChosen: 'Chosen indicators',
    limits: (districts: number, years: number) =>
      `At most ${LIMITS.districts} districts, ${LIMITS.years} years and ${LIMITS.indicators} indicators are compared at once, and no more than ${LIMITS.rows} districts × years: with this choice, up to ${districts} districts and ${years} years.`,
  },
);

interface ComparisonControlsProps {
  readonly state: ComparisonState;
}

/** What is compared, and the ways to change it. */
export function ComparisonControls({ state }: ComparisonControlsProps) {
  const words = useText(text);
  const { codes, years, basis, url } = state;
  return (
    <section className={styles.controls}>
      <ChosenDistricts state={state} />
      <ChosenIndicators state={state} />
      <div className="row">
        <YearChips
          chosen={years}
          limit={yearLimit(codes.length)}
          onChange={(chosen) => url.set({ years: writeChoice(chosen) })}
        />
        <BasisSwitch
          basis={basis}
          onChoose={(chosen) => url.set({ basis: chosen === 'HANDLED' ? null : chosen })}
        />
      </div>
      <p className={styles.limits}>{words.limits(districtLimit(years.length), yearLimit(codes.length))}</p>
    </section>
  );
}

function ChosenIndicators({ state: { indicators, url } }: ComparisonControlsProps) {
  const words = useText(text);
  const definitions = useIndicators();
  const choose = (names: readonly string[]) => url.set({ indicators: writeChoice(names) });
  const chips = indicators.map((name) => {
    const definition = definitions.find((one) => one.name === name);
    return { key: name, label: definition?.label ?? name, title: definition?.definition ?? name };
  });
  return (
    <div>
      <IndicatorPicker
        several
        label={words.indicators(indicators.length)}
        chosen={indicators}
        limit={LIMITS.indicators}
        onPick={(name) =>
          choose(
            indicators.includes(name) ? indicators.filter((other) => other !== name) : [...indicators, name],
          )
        }
      />
      <ChipList label={words.indicatorsChosen} chips={chips} onChange={choose} />
    </div>
  );
}
