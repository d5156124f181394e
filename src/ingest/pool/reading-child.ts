import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { READY, type ParseReply, type ParseRequest } from './messages';

export interface ProcessLimits {
  /** How long one document may be read. */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** What the process runs, without its ending. */
  readonly script: string;
}

/** Enough of what a process says as it dies. */
const LAST_WORDS = 2000;
/** V8 aborts a process that reaches its heap's limit (134 where there are no signals); a system out of memory kills it. */
const OUT_OF_MEMORY = new Set<unknown>(['SIGABRT', 'SIGKILL', 134]);

/** A child process that reads documents: it is told of some, and answers in their order until it ends. */
export class ReadingChild {
  /** Settles when all it needs is loaded. */
  readonly ready: Promise<void>;
  private readonly child: ChildProcess;

  constructor(limits: ProcessLimits) {
    this.child = startChild(limits);
    this.ready = readiness(this.child);
  }

  /** Calls back for each answer, and once when the process has ended and whatever it said before has been heard. */
  listen(answered: (reply: ParseReply) => void, ended: (isOutOfMemory: boolean) => void): void {
    this.child.on('message', (message) => {
      if (message !== READY) answered(message as ParseReply);
    });
    this.child.once('close', (code, signal) => ended(OUT_OF_MEMORY.has(signal ?? code)));
  }

  /** A process that cannot be told has ended, and its end says why. */
  tell(request: ParseRequest): void {
    this.child.send(request, () => undefined);
  }

  /** Ends it, whatever it is at. */
  async stop(): Promise<void> {
    const { pid, exitCode, signalCode } = this.child;
    // One that could not be started has no number.
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.kill();
    await ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/**
 * Young objects get room, a sixteenth of the heap twice, and are tidied up by the thread that makes them: each process has
 * a core of its own, which threads of the others would take. Both together read a fifth more PDFs a second.
 */
const tidying = (heapMegabytes: number): string[] => [
  '--single-threaded-gc',
  `--max-semi-space-size=${Math.ceil(heapMegabytes / 16)}`,
];

/** The compiled script where there is one; else the source, compiled as it loads. */
function startChild({ script, heapMegabytes }: ProcessLimits): ChildProcess {
  const compiled = existsSync(`${script}.js`);
  const register = compiled ? [] : ['--require', require.resolve('@swc-node/register')];
  return fork(`${script}${compiled ? '.js' : '.ts'}`, {
    execArgv: [...register, ...tidying(heapMegabytes), `--max-old-space-size=${heapMegabytes}`],
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
