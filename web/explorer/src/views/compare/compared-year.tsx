import { defineText, useText } from '../../language/text';
import { chosenYear } from './chart-choice';
import type { PresentationProps } from './presentation';

const text = defineText({ year: '年度' }, { year: 'Year' });

/** One of the years compared. */
export function ComparedYear({ of: comparison, url }: PresentationProps) {
  const words = useText(text);
  return (
    <label>
      <span className="field-label">{words.year}</span>
      <select value={chosenYear(comparison, url)} onChange={(event) => url.set({ year: event.target.value })}>
        {comparison.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
