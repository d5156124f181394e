import { useMemo } from 'react';
import { useUrlState } from '../../app/url-state';

/** What of a report is looked at: a cell by its name, a finding by its id, a statement by its number from 1. */
export type Choice =
  | { readonly kind: 'cell'; readonly id: string }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string };

const KINDS = ['cell', 'finding', 'statement'] as const;

/** What the address says is looked at, and a way to look at something else; null looks at nothing. */
export function useChoice(): readonly [Choice | null, (choice: Choice | null) => void] {
  const { get, set } = useUrlState();
  const kind = KINDS.find((each) => get(each, '') !== '');
  const id = kind === undefined ? '' : get(kind, '');
  const choice = useMemo(() => (kind === undefined ? null : { kind, id }), [kind, id]);
  const choose = (next: Choice | null) =>
    set(Object.fromEntries(KINDS.map((each) => [each, next?.kind === each ? next.id : null])));
  return [choice, choose];
}
