import type { ParsedDocument } from '../parsed-document';
import type { ParseReply, ParseRequest } from './messages';
import { ReadingChild, type ProcessLimits } from './reading-child';

/** Why a document's reading ended without an answer: over a limit, or because its process died of itself. */
export type Ending = 'OVER_TIME' | 'OVER_MEMORY' | 'DIED';

/** What a process said just before this one, busy elsewhere, came to look at the clock is heard first. */
const HEARING_MS = 250;

/** A document that is being read or waits for it. */
interface Reading {
  readonly request: ParseRequest;
  readonly settle: (answer: ParsedDocument | Ending) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Reads documents in a child process, one after the other. It may be given the next one while one is read, so that the
 * child need not wait for this process to come round. A child that dies over a document, is ended over it, or is left
 * with too little room by it, is replaced, and those that wait are told to the next.
 */
export class ParserProcess {
  private child: ReadingChild | null = null;
  private hasStarted = false;
  /** The first is being read, as soon as the child has started. */
  private readonly readings: Reading[] = [];
  private clock: NodeJS.Timeout | undefined;

  constructor(private readonly limits: ProcessLimits) {
    this.start();
  }

  /** How many documents it has been given and not yet answered. */
  get load(): number {
    return this.readings.length;
  }

  /** Given a document, returns what was read, or why nothing was. Throws if no process can be started. */
  parse(request: ParseRequest): Promise<ParsedDocument | Ending> {
    return new Promise((settle, fail) => {
      this.readings.push({ request, settle, fail });
      if (!this.child) this.start();
      else if (this.hasStarted) this.tell(this.child, request);
    });
  }

  /** Ends the process, whatever it is at; what it was given is answered as if it had died. */
  async stop(): Promise<void> {
    const stopped = this.drop();
    for (const { settle } of this.readings.splice(0)) settle('DIED');
    await stopped;
  }

  /** Ends the process where nobody can wait any more: at the end of this one. */
  kill(): void {
    this.child?.kill();
  }

  private start(): void {
    const child = new ReadingChild(this.limits);
    this.child = child;
    this.hasStarted = false;
    const ifStillOurs =
      <T>(act: (value: T) => void) =>
      (value: T): void => {
        if (this.child === child) act(value);
      };
    const begin = (): void => {
      this.hasStarted = true;
      child.listen(
        ifStillOurs((reply) => this.answered(reply)),
        ifStillOurs((isOutOfMemory) => this.gaveUp(isOutOfMemory ? 'OVER_MEMORY' : 'DIED')),
      );
      for (const { request } of this.readings) this.tell(child, request);
    };
    const failed = (error: unknown): void => {
      this.child = null;
      for (const { fail } of this.readings.splice(0)) fail(error);
    };
    child.ready.then(ifStillOurs(begin), ifStillOurs(failed));
  }

  private tell(child: ReadingChild, request: ParseRequest): void {
    child.tell(request);
    if (this.readings[0]?.request === request) this.startClock();
  }

  /** The time of a document counts from its own start: from when it was told, or the one before it answered. */
  private startClock(): void {
    clearTimeout(this.clock);
    this.clock = setTimeout(() => {
      this.clock = setTimeout(() => this.gaveUp('OVER_TIME'), HEARING_MS);
    }, this.limits.milliseconds);
  }

  private answered({ parsed, isFull }: ParseReply): void {
    clearTimeout(this.clock);
    this.readings.shift()?.settle(parsed);
    if (isFull) this.replace();
    else if (this.readings.length > 0) this.startClock();
  }

  private gaveUp(ending: Ending): void {
    this.readings.shift()?.settle(ending);
    this.replace();
  }

  /** The next child starts when there is something to read, and has the machine's memory to itself. */
  private replace(): void {
    void this.drop().then(() => {
      if (!this.child && this.readings.length > 0) this.start();
    });
  }

  private async drop(): Promise<void> {
    clearTimeout(this.clock);
    const { child } = this;
    this.child = null;
    await child?.stop();
  }
}
