import { useCombobox } from 'downshift';
import { useId, useMemo, useState } from 'react';
import { MEASURES, useTerm } from '../language/terms';
import { defineText, useText } from '../language/text';
import { groupByMeasure, indicatorsMatching } from './indicator-groups';
import styles from './indicator-picker.module.css';
import { useIndicators, type IndicatorDefinition, type IndicatorName } from './indicators';

const text = defineText(
  { none: '没有这样的指标', hint: '选中一项时，此处给出它的定义。' },
  { none: 'No such indicator', hint: 'What an indicator means stands here when it is pointed at.' },
);

interface IndicatorPickerProps {
  readonly label: string;
  readonly chosen: readonly IndicatorName[];
  readonly onPick: (name: IndicatorName) => void;
  /** With it the list stays open, and the chosen indicators stand elsewhere; otherwise the field holds the one. */
  readonly several?: boolean;
  /** When so many are chosen, no other can be. */
  readonly limit?: number;
}

/** A field that finds indicators by name or meaning, grouped by measure, with the definition of the one pointed at. */
export function IndicatorPicker(props: IndicatorPickerProps) {
  const { label, chosen, several = false } = props;
  const words = useText(text);
  const inWords = useTerm();
  const definitionId = useId();
  const { box, shown } = useIndicatorBox(props);
  const highlighted = shown[box.highlightedIndex];
  return (
    <div className={styles.picker}>
      <label className="field-label" {...box.getLabelProps()}>
        {label}
      </label>
      <input type="search" {...box.getInputProps()} />
      <div className={styles.popup} hidden={!box.isOpen}>
        <div className={styles.list} {...box.getMenuProps()}>
          {box.isOpen && shown.length === 0 && <NoneFound />}
          {groupByMeasure(box.isOpen ? shown : []).map(({ measure, indicators }) => (
            <div key={measure} role="group" aria-label={inWords(MEASURES[measure])}>
              <div role="presentation" className={styles.measure}>
                {inWords(MEASURES[measure])}
              </div>
              {indicators.map((indicator) => (
                <div
                  key={indicator.name}
                  className={indicator === highlighted ? styles.highlighted : styles.option}
                  {...box.getItemProps({ item: indicator, index: shown.indexOf(indicator) })}
                  aria-selected={chosen.includes(indicator.name)}
                  aria-describedby={definitionId}
                >
                  {several && <Tick of={chosen.includes(indicator.name)} />}
                  {indicator.label}
                </div>
              ))}
            </div>
          ))}
        </div>
        <p id={definitionId} className={styles.definition}>
          {highlighted?.definition ?? <span className="soft">{words.hint}</span>}
        </p>
      </div>
    </div>
  );
}

function Tick({ of: chosen }: { readonly of: boolean }) {
  return <span aria-hidden>{chosen ? '☑ ' : '☐ '}</span>;
}

function NoneFound() {
  return (
    <div role="option" aria-selected={false} aria-disabled className={styles.option}>
      {useText(text).none}
    </div>
  );
}

/** The state of the field: what is typed, what that finds, and what becomes of a choice. */
function useIndicatorBox({ chosen, onPick, several = false, limit = Infinity }: IndicatorPickerProps) {
  const indicators = useIndicators();
  const [typed, setTyped] = useState<string | null>(null);
  const labelOfChosen = several ? '' : (indicators.find(({ name }) => name === chosen[0])?.label ?? '');
  const shown = useMemo(() => indicatorsMatching(indicators, typed ?? ''), [indicators, typed]);
  const box = useCombobox<IndicatorDefinition>({
    items: [...shown],
    inputValue: typed ?? labelOfChosen,
    selectedItem: null,
    isItemDisabled: ({ name }) => chosen.length >= limit && !chosen.includes(name),
    itemToString: (indicator) => indicator?.label ?? '',
    stateReducer: ({ highlightedIndex }, { type, changes }) =>
      several && PICKING.has(type) ? { ...changes, isOpen: true, highlightedIndex } : changes,
    onStateChange: ({ type, inputValue, selectedItem, isOpen }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue ?? '');
      if (selectedItem) onPick(selectedItem.name);
      if (isOpen === false) setTyped(null);
    },
  });
  return { box, shown };
}

/** The ways to pick, after which a list of several stays open. */
const PICKING: ReadonlySet<string> = new Set([
  useCombobox.stateChangeTypes.ItemClick,
  useCombobox.stateChangeTypes.InputKeyDownEnter,
]);
