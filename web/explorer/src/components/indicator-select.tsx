import { useIndicatorLabel, type IndicatorName } from './indicators';

interface IndicatorSelectProps {
  readonly label: string;
  readonly indicators: readonly IndicatorName[];
  readonly value: IndicatorName;
  readonly onChoose: (name: string) => void;
}

/** One of a few indicators that were chosen before. */
export function IndicatorSelect({ label, indicators, value, onChoose }: IndicatorSelectProps) {
  const labelOf = useIndicatorLabel();
  return (
    <label>
      <span className="field-label">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {indicators.map((name) => (
          <option key={name} value={name}>
            {labelOf(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
