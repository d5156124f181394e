import { defineText, useText } from '../../../language/text';
import type { ReportFinding } from '../report-model';
import styles from './findings.module.css';

const text = defineText(
  { expected: '应为', actual: '实为', delta: '差额' },
  { expected: 'Expected', actual: 'Actual', delta: 'Delta' },
);

/** What was computed, what is printed, and the difference, where a finding compares anything. */
export function FindingFigures({ finding }: { readonly finding: ReportFinding }) {
  const words = useText(text);
  const figures = (['expected', 'actual', 'delta'] as const).filter((name) => finding[name] !== null);
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map((name) => (
        <div key={name}>
          <dt>{words[name]}</dt>
          <dd>{name === 'delta' ? signed(finding.delta!) : finding[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

function signed(decimal: string): string {
  return Number(decimal) > 0 ? `+${decimal}` : decimal.replace('-', '−');
}
