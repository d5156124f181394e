/** Ends work in order when the process is told to end. */
export interface Stop {
  /** Aborted by SIGINT or SIGTERM; a second signal ends the process at once. */
  readonly stopping: AbortSignal;
  /** Ends the process as the signal would have, if one came: whoever started it is to see that. */
  readonly end: () => void;
}

/** From now on SIGINT and SIGTERM leave the process to its work, which is to see to it and then to call `end`. */
export function stopsWithSignal(): Stop {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  let received: NodeJS.Signals | null = null;
  const stop = (signal: NodeJS.Signals): void => {
    received = signal;
    for (const each of signals) process.off(each, stop);
    controller.abort();
  };
  for (const each of signals) process.on(each, stop);
  return {
    stopping: controller.signal,
    end: () => void (received && process.kill(process.pid, received)),
  };
}
