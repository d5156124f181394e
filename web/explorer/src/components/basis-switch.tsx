import type { RateBasis } from '../api/operations.generated';
import { BASES, useTerm } from '../language/terms';
import { defineText, useText } from '../language/text';
import { Choice } from './choice';

export const RATE_BASES = Object.keys(BASES) as RateBasis[];

const text = defineText({ basis: '比例的基数' }, { basis: 'Basis of rates' });

interface BasisSwitchProps {
  readonly basis: RateBasis;
  readonly onChoose: (basis: RateBasis) => void;
}

/** What rates over 总计 are set against; other indicators keep their own denominator. */
export function BasisSwitch({ basis, onChoose }: BasisSwitchProps) {
  const words = useText(text);
  const inWords = useTerm();
  const options = RATE_BASES.map((value) => ({ value, label: inWords(BASES[value]) }));
  return <Choice label={words.basis} options={options} value={basis} onChoose={onChoose} />;
}
