import { useCombobox } from 'downshift';
import { useDeferredValue, useState, type ChangeEvent } from 'react';
import {
  FindDistrictsDocument,
  FindRegionsDocument,
  type FoundDistrictFragment,
} from '../api/operations.generated';
import { useAnswer } from '../api/use-answer';
import { LEVELS, useTerm } from '../language/terms';
import { defineText, useText } from '../language/text';
import styles from './district-picker.module.css';

export type FoundDistrict = FoundDistrictFragment;

const text = defineText(
  { none: '没有这样的地区', fictional: '示例', until: (year: number) => `至 ${year}` },
  { none: 'No such district', fictional: 'fictional', until: (year: number) => `until ${year}` },
);

interface DistrictPickerProps {
  readonly label: string;
  readonly onPick: (district: FoundDistrict) => void;
  readonly clearAfterPick?: boolean;
  /** Whether the label stands above the field, not in it. */
  readonly labelAbove?: boolean;
  /** Real ones alone, or fictional ones; without it both. */
  readonly fictional?: boolean;
  /** Provinces and prefectures alone: what others lie in. */
  readonly regionsOnly?: boolean;
}

/** A field that finds districts as one types; arrow keys and Enter choose, as screen readers announce. */
export function DistrictPicker(props: DistrictPickerProps) {
  const { label, onPick, clearAfterPick = false, labelAbove = false } = props;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const found = useFoundDistricts(wanted, props);
  const box = useCombobox<FoundDistrict>({
    items: [...(found ?? [])],
    inputValue: typed,
    itemToString: (district) => district?.fullName ?? '',
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      onPick(selectedItem);
      setTyped(clearAfterPick ? '' : selectedItem.fullName);
    },
  });
  return (
    <div className={styles.picker}>
      <label className={labelAbove ? 'field-label' : 'unseen'} {...box.getLabelProps()}>
        {label}
      </label>
      <input
        type="search"
        placeholder={labelAbove ? undefined : label}
        // Set in the field's own event: by way of downshift's state, letters of fast typing are lost.
        {...box.getInputProps({
          onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => setTyped(currentTarget.value),
        })}
      />
      <ul className={styles.found} {...box.getMenuProps()}>
        {box.isOpen &&
          found?.map((district, index) => (
            <li
              key={district.code}
              className={index === box.highlightedIndex ? styles.highlighted : undefined}
              {...box.getItemProps({ item: district, index })}
            >
              <FoundLine district={district} />
            </li>
          ))}
        {box.isOpen && wanted !== '' && found?.length === 0 && <NoneFound />}
      </ul>
    </div>
  );
}

/** The districts that what is typed finds; null as long as it is not known. */
function useFoundDistricts(
  search: string,
  { fictional, regionsOnly = false }: DistrictPickerProps,
): readonly FoundDistrict[] | null {
  const variables = search === '' ? null : { search, fictional: fictional ?? null };
  const { data: all } = useAnswer(FindDistrictsDocument, regionsOnly ? null : variables);
  const { data: regions } = useAnswer(FindRegionsDocument, regionsOnly ? variables : null);
  if (search === '') return [];
  if (regions) return [...regions.provinces.nodes, ...regions.prefectures.nodes];
  return all?.districts.nodes ?? null;
}

function FoundLine({ district }: { readonly district: FoundDistrict }) {
  const words = useText(text);
  const inWords = useTerm();
  return (
    <>
      {district.fullName} <span className="soft">{district.code}</span>{' '}
      <span className="badge">{inWords(LEVELS[district.level])}</span>{' '}
      {district.fictional && <span className="badge">{words.fictional}</span>}{' '}
      {district.validTo !== null && <span className="badge">{words.until(district.validTo)}</span>}
    </>
  );
}

function NoneFound() {
  return (
    <li role="option" aria-selected={false} aria-disabled className="soft">
      {useText(text).none}
    </li>
  );
}
