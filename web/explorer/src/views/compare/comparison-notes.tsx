import { defineText, useText } from '../../language/text';
import { useIndicatorLabel } from '../../components/indicators';
import { LIMITS } from './limits';
import styles from './comparison-notes.module.css';
import type { Comparison, ComparisonState } from './use-comparison';

const text = defineText(
  {
    notes: '比较前须知',
    mixedScopes: '统计范围不一：有的年报汇总全地区，有的只计本机关，数字的总体不同。',
    mixedForms: '格式不一：所比较的年报采用不同版本的格式。',
    mixedKinds: '真实地区与示例地区并列：示例数字系虚构，不计入最小值、中位数和最大值。',
    unknown: (codes: string) => `没有这些代码的地区：${codes}`,
    districts: (count: number) => `地址里的地区过多，略去 ${count} 个（一次至多 ${LIMITS.districts} 个）。`,
    years: (count: number) => `地址里的年度过多，略去 ${count} 个（一次至多 ${LIMITS.years} 个）。`,
    indicators: (count: number) =>
      `地址里的 ${count} 个指标不存在，或超过一次至多 ${LIMITS.indicators} 个的限度，已略去。`,
    colon: '：',
  },
  {
    notes: 'Before you compare',
    mixedScopes:
      'Scopes differ: some reports cover the whole region, others the organ alone, so that they count different populations.',
    mixedForms: 'Forms differ: the reports compared follow different editions of the form.',
    mixedKinds:
      'Real and fictional districts stand side by side: fictional figures are invented, and not counted in minimum, median and maximum.',
    unknown: (codes: string) => `No district has these codes: ${codes}`,
    districts: (count: number) =>
      `The address names too many districts: ${count} are left out (${LIMITS.districts} at once at most).`,
    years: (count: number) =>
      `The address names too many years: ${count} are left out (${LIMITS.years} at once at most).`,
    indicators: (count: number) =>
      `${count} indicators of the address do not exist, or exceed the ${LIMITS.indicators} at once, and are left out.`,
    colon: ': ',
  },
);

interface ComparisonNotesProps {
  readonly of: Comparison;
  readonly leftOut: ComparisonState['leftOut'];
}

/** What to know before reading the figures: whatever makes them hard to compare, in words. */
export function ComparisonNotes({ of: comparison, leftOut }: ComparisonNotesProps) {
  const words = useText(text);
  const notes = useNotes(comparison, leftOut);
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={words.notes}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function useNotes(comparison: Comparison, leftOut: ComparisonState['leftOut']): readonly string[] {
  const words = useText(text);
  const labelOf = useIndicatorLabel();
  const { mixedScopes, mixedForms, unknownCodes, comparability, rows } = comparison;
  const kinds = new Set(rows.map(({ district }) => district.fictional));
  return [
    mixedScopes && words.mixedScopes,
    mixedForms && words.mixedForms,
    kinds.size > 1 && words.mixedKinds,
    ...comparability
      .filter((one) => one.comparability !== 'IDENTICAL')
      .map(({ indicator, note }) => labelOf(indicator) + words.colon + note),
    unknownCodes.length > 0 && words.unknown(unknownCodes.join(' ')),
    leftOut.districts > 0 && words.districts(leftOut.districts),
    leftOut.years > 0 && words.years(leftOut.years),
    leftOut.indicators > 0 && words.indicators(leftOut.indicators),
  ].filter((note) => note !== false);
}
