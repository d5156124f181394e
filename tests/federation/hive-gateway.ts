import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../support/free-port';

/** The program the package installs; Jest cannot load ES modules, and users run it as a program too. */
const BIN = join(dirname(require.resolve('@graphql-hive/gateway/package.json')), 'dist/bin.js');

/** Given a supergraph, serves it with Hive Gateway in a process of its own. */
export async function startHiveGateway(supergraph: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-hive-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraph);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [BIN, 'supergraph', file, '--host', '127.0.0.1', '--port', String(port)],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
      if (log.includes('Listening on')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`Hive Gateway did not start: ${log}`)));
  });
  return {
    url: `http://127.0.0.1:${String(port)}/graphql`,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true });
    },
  };
}
