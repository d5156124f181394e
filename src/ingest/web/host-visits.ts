import { setTimeout as pause } from 'node:timers/promises';

/** Requests to hosts: to each one after the other, with a pause from the end of one to the next. */
export class HostVisits {
  private readonly last = new Map<string, Promise<unknown>>();

  constructor(private readonly pauseMs: number) {}

  /** Makes a request when it is its turn, after the longer of the usual pause and the one the host asks for. */
  next<T>(host: string, askedMs: number, signal: AbortSignal, request: () => Promise<T>): Promise<T> {
    const before = this.last.get(host);
    const milliseconds = Math.max(this.pauseMs, askedMs);
    const visit = before
      ? before.then(() => pause(milliseconds, undefined, { signal })).then(request)
      : request();
    this.last.set(
      host,
      visit.catch(() => undefined),
    );
    return visit;
  }
}
