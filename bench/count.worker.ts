import { readSettings } from '../src/config';
import { startServer } from '../src/http';
import { openStorage } from '../src/storage';
import { ask, type GraphRequest } from './ask';
import { graphEnvironment } from './start-graph';

/** Ask what requests cost a server in statements, over a database and with so many megabytes for reports' rows. */
export interface CountQuestion {
  readonly databaseUrl: string;
  readonly megabytes: number;
  /** For whole answers. */
  readonly answerMegabytes: number;
  readonly requests: readonly GraphRequest[];
}

/** SQL statements that a request takes, once all of them have been asked twice before. */
export interface CountAnswer {
  readonly fewest: number;
  readonly most: number;
}

process.on('message', (question: CountQuestion) => {
  void count(question).then((answer) => process.send!(answer));
});

/** The storage is told to the listener here alone, so that the servers that are timed run as users run them. */
async function count({
  databaseUrl,
  megabytes,
  answerMegabytes,
  requests,
}: CountQuestion): Promise<CountAnswer> {
  const settings = readSettings({ ...graphEnvironment(databaseUrl, megabytes, answerMegabytes) });
  let statements = 0;
  const onStatement = (): number => (statements += 1);
  const storage = await openStorage(settings.database, { migrate: false, onStatement });
  const server = await startServer(settings, storage);
  try {
    const counts: number[] = [];
    for (const request of [...requests, ...requests, ...requests]) {
      statements = 0;
      await ask(`${server.url}/graphql`, request);
      counts.push(statements);
    }
    const settled = counts.slice(-requests.length);
    return { fewest: Math.min(...settled), most: Math.max(...settled) };
  } finally {
    await server.close();
  }
}
