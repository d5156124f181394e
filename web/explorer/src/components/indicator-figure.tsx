import type { IndicatorFigureFragment } from '../api/operations.generated';
import { useFormats } from '../language/formats';
import { MISSING_REASONS, useTerm } from '../language/terms';
import { defineText, useText } from '../language/text';
import { useWriteValue } from './indicators';

const text = defineText(
  {
    unreliable: '分母不足 30',
    assumed: '合计由分项推得',
    interval: (low: string, high: string) => `95% 区间 ${low}–${high}`,
  },
  {
    unreliable: 'denominator under 30',
    assumed: 'total derived from its parts',
    interval: (low: string, high: string) => `95 % interval ${low}–${high}`,
  },
);

interface IndicatorFigureProps {
  readonly of: IndicatorFigureFragment;
  /** With numerator, denominator and interval beside the value. */
  readonly full?: boolean;
}

/** A value as it may be shown: never without a mark if it is unreliable or derived, and with the reason if missing. */
export function IndicatorFigure({ of: figure, full = false }: IndicatorFigureProps) {
  const words = useText(text);
  const inWords = useTerm();
  const written = useWriteValue()(figure);
  if (written === null)
    return (
      <span className="soft">{figure.missing === null ? '–' : inWords(MISSING_REASONS[figure.missing])}</span>
    );
  return (
    <span>
      {written}
      {full && <Parts of={figure} />}
      {!figure.reliable && (
        <abbr title={words.unreliable} className="badge warning">
          n&lt;30
        </abbr>
      )}
      {figure.assumed && (
        <abbr title={words.assumed} className="badge">
          ≈
        </abbr>
      )}
    </span>
  );
}

function Parts({ of: figure }: { readonly of: IndicatorFigureFragment }) {
  const words = useText(text);
  const { count, percent } = useFormats();
  if (figure.denominator === null || figure.numerator === null) return null;
  return (
    <span className="soft">
      {' '}
      {count(figure.numerator)}/{count(figure.denominator)}
      {figure.interval && ` · ${words.interval(percent(figure.interval.low), percent(figure.interval.high))}`}
    </span>
  );
}
