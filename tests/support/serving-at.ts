import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Given a server's process, returns the address that it says it serves at; rejects if it ends before. */
export async function servingAt(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stderr! });
  for await (const line of lines) {
    const url = /^Serving at (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    server.stderr!.resume();
    return url;
  }
  throw new Error('The server ended before it served.');
}
