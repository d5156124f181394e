import { pino } from 'pino';
import { composeSupergraph, exampleSubgraphs } from '../../examples/compose-supergraph';
import { startDemographics } from '../../examples/demographics/start-demographics';
import { readSettings } from '../../src/config';
import { startServer } from '../../src/http';
import { openStorage } from '../../src/storage';
import { SAMPLE_DISTRICTS } from '../graphql/support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from '../graphql/support/sample-reports';
import { LETTERS_SCHEMA, startLetters } from './letters';
import { seedDatabase } from '../support/seeded-database';

/** The subgraphs over the seeds and the fictional samples, and the supergraph of them. */
export interface RunningSubgraphs {
  readonly supergraph: string;
  /** How many SQL statements the service has run since it began. */
  statements(): number;
  stop(): Promise<void>;
}

/** Serves the project's own server and two of other teams beside it, as they are served to routers. */
export async function startSubgraphs(): Promise<RunningSubgraphs> {
  let statements = 0;
  const seeded = seedDatabase();
  const storage = await openStorage(seeded.settings, { migrate: true, onStatement: () => statements++ });
  await storage.districts.save(SAMPLE_DISTRICTS);
  await importSamples(storage, SAMPLE_REPORTS);
  // Rows kept from an earlier question would hide what a question costs.
  const settings = { ...readSettings({}), port: 0, rowCacheBytes: 0 };
  const gongkai = await startServer(settings, storage, pino({ level: 'silent' }));
  const demographics = await startDemographics(0);
  const letters = await startLetters();
  return {
    supergraph: composeSupergraph([
      ...exampleSubgraphs(new URL('/graphql', gongkai.url).href, demographics.url),
      { name: 'letters', url: letters.url, schema: LETTERS_SCHEMA },
    ]),
    statements: () => statements,
    async stop() {
      await Promise.all([demographics.stop(), letters.stop()]);
      await gongkai.close();
      seeded.remove();
    },
  };
}
