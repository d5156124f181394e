import { SEVERITIES, useTerm, VERDICTS } from '../../../language/terms';
import type { ReportFinding } from '../report-model';
import styles from './flag-mark.module.css';
import { flagOf, type Flag } from './order-findings';

/** Told apart by shape as well as colour. */
const SIGNS: Readonly<Record<Flag, string>> = { ERROR: '✕', WARNING: '▲', INFO: 'i', ASSUMED: '≈' };
const COLOURS: Readonly<Record<Flag, string>> = {
  ERROR: styles.error!,
  WARNING: styles.warning!,
  INFO: styles.info!,
  ASSUMED: styles.assumed!,
};

/** The mark of what the rules say of a cell or a figure; nothing where they find nothing to look at. */
export function FlagMark({ of: findings }: { readonly of: readonly ReportFinding[] }) {
  const flagged = flagOf(findings);
  if (!flagged) return null;
  const { flag, findings: its } = flagged;
  return (
    <FlagSample
      flag={flag}
      title={its.map(({ message }) => message).join('\n')}
      count={its.length > 1 ? its.length : undefined}
    />
  );
}

interface FlagSampleProps {
  readonly flag: Flag;
  readonly title?: string;
  readonly count?: number | undefined;
}

/** The mark alone; what it says is to stand beside it in words. */
export function FlagSample({ flag, title, count }: FlagSampleProps) {
  return (
    <span
      className={`${styles.mark} ${COLOURS[flag]}`}
      title={title}
      data-sign={`${SIGNS[flag]}${count ?? ''}`}
      aria-hidden
    />
  );
}

/** What the mark says, for those who cannot see it; an empty string where there is none. */
export function useFlagWords(): (findings: readonly ReportFinding[]) => string {
  const inWords = useTerm();
  return (findings) => {
    const flagged = flagOf(findings);
    if (!flagged) return '';
    const { flag, findings: its } = flagged;
    return `${inWords(flag === 'ASSUMED' ? VERDICTS.ASSUMED : SEVERITIES[flag])} ×${its.length}`;
  };
}
