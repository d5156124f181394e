import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { coreSeconds, residentMegabytes } from './processes';

const ROOT = join(__dirname, '..');
const REGISTER = ['--require', '@swc-node/register'];
const ADDRESS = /Serving at (http:\S+)/;
const PATIENCE_MS = 60_000;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** The processor time it has taken so far; null where the system does not tell. */
  coreSeconds(): number | null;
  /** The memory it holds now; null where the system does not tell. */
  residentMegabytes(): number | null;
  stop(): Promise<void>;
}

/** Given a script, its arguments and what to add to the environment, starts it and waits until it serves. */
export async function startServerProcess(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<ServerProcess> {
  const options = [...nodeOptions, ...REGISTER];
  return startServerCommand(process.execPath, [...options, join(ROOT, script), ...args], environment);
}

/** Given any command that says at which address it serves, the same. */
export async function startServerCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await servingAddress(child, [command, ...args].join(' '));
  const pid = child.pid!;
  return {
    url,
    coreSeconds: () => coreSeconds(pid),
    residentMegabytes: () => residentMegabytes(pid),
    stop: () => stop(child),
  };
}

/** Given a script, runs it to its end; what it says goes to standard error. */
export async function runToEnd(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, [...REGISTER, join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 2, 2],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}.`);
}

/** A process of the benches' own that answers each message with one. */
export interface Worker<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/** Given a script that answers messages, starts it. */
export function startWorker<Question extends object, Answer>(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): Worker<Question, Answer> {
  const child = fork(join(ROOT, script), {
    cwd: ROOT,
    execArgv: REGISTER,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const failed = (code: number | null): void =>
          reject(new Error(`${script} ended with ${String(code)}.`));
        child.once('exit', failed);
        child.once('message', (answer) => {
          child.off('exit', failed);
          resolve(answer as Answer);
        });
        child.send(question);
      }),
    stop: () => stop(child),
  };
}

function servingAddress(child: ChildProcess, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${command} does not serve: ${said}`));
    }, PATIENCE_MS);
    child.stderr!.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4096);
      const url = ADDRESS.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`${command} ended before it served: ${said}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
