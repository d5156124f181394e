import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Gongkai } from '../../support/gongkai';

/** What was started before the browser's tests and is to be stopped after them. */
export const EXPLORED: { readonly gongkai: Gongkai; readonly server: ChildProcess }[] = [];

export default async function stopServer(): Promise<void> {
  for (const { gongkai, server } of EXPLORED.splice(0)) {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    gongkai.dispose();
  }
}
