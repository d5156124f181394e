import { defineText, useText } from '../../language/text';
import styles from './minimum-field.module.css';

const text = defineText({ minimum: '最小分母' }, { minimum: 'Minimum denominator' });

interface MinimumFieldProps {
  readonly minimum: number;
  readonly onChoose: (minimum: number) => void;
}

/** The least denominator that is ranked, taken over when the field is left or Enter is pressed. */
export function MinimumField({ minimum, onChoose }: MinimumFieldProps) {
  const words = useText(text);
  const take = ({ value }: HTMLInputElement) => {
    const wanted = Number.parseInt(value, 10);
    if (wanted >= 0 && wanted !== minimum) onChoose(wanted);
  };
  return (
    <label>
      <span className="field-label">{words.minimum}</span>
      <input
        key={minimum}
        type="number"
        min={0}
        className={styles.field}
        defaultValue={minimum}
        onBlur={(event) => take(event.target)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget);
        }}
      />
    </label>
  );
}
