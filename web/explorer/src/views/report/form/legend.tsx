import { CELL_STATES, SEVERITIES, useTerm, VERDICTS } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { FlagSample } from '../findings/flag-mark';
import styles from './form.module.css';

const text = defineText(
  {
    label: '图例',
    how: '点击一格，或用方向键移动、按回车，即在来源中标出。',
    stated: '原文的数',
    absent: '原文没有',
  },
  {
    label: 'Key',
    how: 'Click a cell, or move with the arrow keys and press Enter, to see it in the source.',
    stated: 'the number printed',
    absent: 'not in the document',
  },
);

/** How the states of cells and the verdicts on them are written. */
export function Legend() {
  const words = useText(text);
  const inWords = useTerm();
  return (
    <ul className={styles.legend} aria-label={words.label}>
      <li>{words.how}</li>
      <li>
        <b>12</b> {words.stated}
      </li>
      <li>
        <span className={styles.blank}>{inWords(CELL_STATES.BLANK)}</span>
      </li>
      <li>
        <span className={styles.dash}>—</span> {inWords(CELL_STATES.DASH)}
      </li>
      <li>
        <span className={styles.words}>“…”</span> {inWords(CELL_STATES.TEXT)}
      </li>
      <li>
        <span className={`${styles.absent} ${styles.swatch}`}>{words.absent}</span>
      </li>
      <li>
        <FlagSample flag="ERROR" /> {inWords(SEVERITIES.ERROR)}
      </li>
      <li>
        <FlagSample flag="WARNING" /> {inWords(SEVERITIES.WARNING)}
      </li>
      <li>
        <FlagSample flag="INFO" /> {inWords(SEVERITIES.INFO)}
      </li>
      <li>
        <FlagSample flag="ASSUMED" /> {inWords(VERDICTS.ASSUMED)}
      </li>
    </ul>
  );
}
