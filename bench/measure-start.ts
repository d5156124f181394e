import { startServerProcess } from './child-process';
import { nationDatabase } from './nation-database';
import { startResult, type Result, type StartFound } from './results';
import { graphEnvironment, KEPT_MEGABYTES, ANSWER_MEGABYTES } from './start-graph';

const REPORTS = 20_000;
/** The first start compiles, and reads the database from the disk. */
const STARTS = 3;
const RETRY_MS = 5;

/** Starts the server over 20,000 reports, as users have it unless they say otherwise, and waits until it is ready. */
export async function measureStart(): Promise<Result[]> {
  const database = await nationDatabase(REPORTS);
  const environment = graphEnvironment(`sqlite:${database}`, KEPT_MEGABYTES, ANSWER_MEGABYTES);
  const found: StartFound[] = [];
  for (let start = 0; start < STARTS; start += 1) found.push(await startOnce(environment));
  found.sort((one, other) => one.milliseconds - other.milliseconds);
  return [startResult(REPORTS, found)];
}

async function startOnce(environment: Readonly<Record<string, string>>): Promise<StartFound> {
  const begin = performance.now();
  const server = await startServerProcess('src/cli/main.ts', ['serve'], environment);
  try {
    while ((await fetch(`${server.url}/readyz`)).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return { milliseconds: performance.now() - begin, megabytes: server.residentMegabytes() };
  } finally {
    await server.stop();
  }
}
