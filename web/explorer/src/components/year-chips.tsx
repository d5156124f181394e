import { defineText, useText } from '../language/text';
import { useYears } from './years';

const text = defineText({ years: '年度' }, { years: 'Years' });

interface YearChipsProps {
  readonly chosen: readonly number[];
  readonly onChange: (years: readonly number[]) => void;
  /** No other year can be chosen beyond so many. */
  readonly limit: number;
}

/** Any of the years, each a button that is pressed or not; what is chosen stays in the order of time. */
export function YearChips({ chosen, onChange, limit }: YearChipsProps) {
  const words = useText(text);
  const known = useYears()?.all ?? [];
  const years = [...new Set([...known, ...chosen])].sort((a, b) => a - b);
  const toggle = (year: number) =>
    onChange(
      chosen.includes(year)
        ? chosen.filter((other) => other !== year)
        : [...chosen, year].sort((a, b) => a - b),
    );
  return (
    <div role="group" aria-label={words.years}>
      <span className="field-label">{words.years}</span>
      <div className="row tight">
        {years.map((year) => (
          <button
            key={year}
            type="button"
            aria-pressed={chosen.includes(year)}
            disabled={!chosen.includes(year) && chosen.length >= limit}
            onClick={() => toggle(year)}
          >
            {year}
          </button>
        ))}
      </div>
    </div>
  );
}
