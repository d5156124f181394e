import { Choice } from '../../components/choice';
import { defineText, useText } from '../../language/text';

const text = defineText({ year: '年度' }, { year: 'Year' });

interface YearSwitchProps {
  /** Those that there is a report of. */
  readonly years: readonly number[];
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

/** The years of the reports there are, and the one that the address names, report or not. */
export function YearSwitch({ years, year, onChoose }: YearSwitchProps) {
  const words = useText(text);
  const shown = [...new Set([...years, year])].sort((one, other) => one - other);
  return (
    <Choice
      label={words.year}
      options={shown.map((each) => ({ value: String(each), label: String(each) }))}
      value={String(year)}
      onChoose={(chosen) => onChoose(Number(chosen))}
    />
  );
}
