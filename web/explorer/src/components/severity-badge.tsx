import { SEVERITIES, useTerm } from '../language/terms';

const CLASSES = { ERROR: 'badge error', WARNING: 'badge warning', INFO: 'badge' };

export function SeverityBadge({ severity }: { readonly severity: keyof typeof SEVERITIES }) {
  const inWords = useTerm();
  return <span className={CLASSES[severity]}>{inWords(SEVERITIES[severity])}</span>;
}
