import { Worker } from 'node:worker_threads';

/** Looked at so often, a process grows by some hundred megabytes in between at most. */
const LOOKS_EVERY_MS = 100;

/** Runs beside the process's own thread, which may be in a loop; as text, so that nothing has to be compiled for it. */
const WATCH = `
  const { workerData: { mostBytes, parent, every } } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > mostBytes || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, every);
`;

/**
 * Ends this process, whatever it is at, when it takes more memory in all than it may, buffers outside the heap among it,
 * or when its parent is gone.
 */
export function watchProcess(mostMegabytes: number): void {
  const workerData = { mostBytes: mostMegabytes * 1024 * 1024, parent: process.ppid, every: LOOKS_EVERY_MS };
  new Worker(WATCH, { eval: true, execArgv: [], workerData }).unref();
}
