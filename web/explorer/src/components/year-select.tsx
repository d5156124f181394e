import { defineText, useText } from '../language/text';
import { useYears } from './years';

const text = defineText({ year: '年度' }, { year: 'Year' });

interface YearSelectProps {
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

/** One of the years. */
export function YearSelect({ year, onChoose }: YearSelectProps) {
  const words = useText(text);
  const years = [...new Set([...(useYears()?.all ?? []), year])].sort((a, b) => b - a);
  return (
    <label>
      <span className="field-label">{words.year}</span>
      <select value={year} onChange={(event) => onChoose(Number(event.target.value))}>
        {years.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </select>
    </label>
  );
}
