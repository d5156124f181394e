import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The address is the state of a view: whoever has it sees the same. Parameters at their default are left out of it.
 */
export interface UrlState {
  /** The value of a parameter, or the default. */
  readonly get: (name: string, fallback: string) => string;
  /** The value of a parameter that has to be one of these; otherwise the default. */
  readonly oneOf: <Value extends string>(name: string, values: readonly Value[], fallback: Value) => Value;
  /** The values of a parameter that lists them between commas; an empty list if it is absent. */
  readonly list: (name: string) => readonly string[];
  /** Whole numbers of such a list; what is none is left out. */
  readonly numbers: (name: string) => readonly number[];
  /** Sets parameters; null and empty lists take them out. */
  readonly set: (values: Readonly<Record<string, string | readonly (string | number)[] | null>>) => void;
}

export function useUrlState(): UrlState {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback<UrlState['set']>(
    (values) => {
      // The browser's own address, for the page's may lag behind it: of two quick choices neither is lost.
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(values)) {
        const written = typeof value === 'string' ? value : (value ?? []).join(',');
        if (written === '') next.delete(name);
        else next.set(name, written);
      }
      setParameters(next, { replace: true, preventScrollReset: true });
    },
    [setParameters],
  );
  return useMemo(() => {
    const list = (name: string) => parameters.get(name)?.split(',').filter(Boolean) ?? [];
    return {
      get: (name, fallback) => parameters.get(name) ?? fallback,
      oneOf: (name, values, fallback) => values.find((value) => value === parameters.get(name)) ?? fallback,
      list,
      numbers: (name) => list(name).map(Number).filter(Number.isInteger),
      set,
    };
  }, [parameters, set]);
}
