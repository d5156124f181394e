/** Returns what is aborted by SIGINT or SIGTERM, so that work ends where it may; a second signal ends the process. */
export function stopsWithSignal(): AbortSignal {
  const stopping = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = (): void => {
    for (const signal of signals) process.off(signal, stop);
    stopping.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  return stopping.signal;
}
