import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { ParsedDocument } from '../parsed-document';
import { READY, type ParseReply, type ParseRequest } from './messages';

/** Why a document's reading ended without an answer: over a limit, or because its process died of itself. */
export type Ending = 'OVER_TIME' | 'OVER_MEMORY' | 'DIED';

export interface ProcessLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** What the process runs, without its ending. */
  readonly script: string;
}

/** What a process said just before this one, busy elsewhere, came to look at the clock is heard first. */
const HEARING_MS = 250;
/** Enough of what a process says as it dies. */
const LAST_WORDS = 2000;
/** V8 aborts a process that reaches its heap's limit (134 where there are no signals); a system out of memory kills it. */
const OUT_OF_MEMORY = new Set<unknown>(['SIGABRT', 'SIGKILL', 134]);

/**
 * Reads documents, one at a time, in a child process. A process that dies over a document, is ended over it, or is left
 * with too little room by it, is replaced for the next one.
 */
export class ParserProcess {
  private child: ChildProcess;
  private ready: Promise<void>;

  constructor(private readonly limits: ProcessLimits) {
    this.child = startChild(limits);
    this.ready = readiness(this.child);
  }

  /** Given a document, returns what was read, or why nothing was. Throws if no process can be started. */
  async parse(request: ParseRequest): Promise<ParsedDocument | Ending> {
    if (hasEnded(this.child)) {
      this.child = startChild(this.limits);
      this.ready = readiness(this.child);
    }
    await this.ready;
    const answer = await answerOf(this.child, request, this.limits.milliseconds);
    const isSpent = typeof answer === 'string' || answer.isFull;
    if (isSpent) await this.stop();
    return typeof answer === 'string' ? answer : answer.parsed;
  }

  /** Ends the process, whatever it is at. */
  async stop(): Promise<void> {
    const { child } = this;
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Ends the process where nobody can wait any more: at the end of this one. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** The compiled script where there is one; else the source, compiled as it loads. */
function startChild({ script, heapMegabytes }: ProcessLimits): ChildProcess {
  const compiled = existsSync(`${script}.js`);
  const register = compiled ? [] : ['--require', require.resolve('@swc-node/register')];
  return fork(`${script}${compiled ? '.js' : '.ts'}`, {
    execArgv: [...register, `--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function readiness(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-LAST_WORDS);
  });
  const ready = new Promise<void>((resolve, reject) => {
    const failed = (): void => reject(new Error(`A process for reading documents does not start. ${said}`));
    child.once('error', failed);
    child.once('close', failed);
    child.once('message', (message) => {
      child.off('close', failed);
      if (message === READY) resolve();
      else failed();
    });
  });
  // Whoever waits for it hears of it; nobody may, if all documents are read elsewhere.
  ready.catch(() => undefined);
  return ready;
}

function answerOf(
  child: ChildProcess,
  request: ParseRequest,
  milliseconds: number,
): Promise<ParseReply | Ending> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const settle = (answer: ParseReply | Ending): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', ended);
      resolve(answer);
    };
    const answered = (message: unknown): void => settle(message as ParseReply);
    const ended = (code: number | null, signal: string | null): void =>
      settle(OUT_OF_MEMORY.has(signal ?? code) ? 'OVER_MEMORY' : 'DIED');
    child.on('message', answered).on('exit', ended);
    timer = setTimeout(() => {
      timer = setTimeout(() => settle('OVER_TIME'), HEARING_MS);
    }, milliseconds);
    if (hasEnded(child)) ended(child.exitCode, child.signalCode);
    // A process that cannot be told has ended, and its end says why.
    else child.send(request, () => undefined);
  });
}

/** One that could not be started has no number. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}
