import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '..');
const DATABASE_URL = 'sqlite:data/example.sqlite';

/** Loads the real reports of seeds/ into the example's database; those it has are left as they are. */
export async function runSeed(): Promise<void> {
  const child = gongkai(['seed'], {});
  child.stderr?.pipe(process.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The example’s database cannot be seeded.');
}

/** Given a port, serves the example's database in a process of its own. */
export async function startGongkai(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const child = gongkai(['serve'], { PORT: String(port) });
  // Whatever ends the example ends its subgraph.
  process.once('exit', () => child.kill());
  const lines = createInterface({ input: child.stderr! });
  for await (const line of lines) {
    const [, url] = /^Serving at (\S+)$/.exec(line) ?? [];
    if (url) return { url: new URL('/graphql', url).href, stop: () => stop(child) };
    process.stderr.write(`${line}\n`);
  }
  throw new Error('The subgraph gongkai does not start.');
}

function gongkai(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--require', '@swc-node/register', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'warn', DATABASE_URL, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
