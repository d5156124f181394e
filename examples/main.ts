import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSupergraph, exampleSubgraphs } from './compose-supergraph';
import { startDemographics } from './demographics/start-demographics';
import { runSeed, startGongkai } from './gongkai-process';
import { startGateway } from './start-gateway';

/** The gateway's port; the subgraphs have the two after it. With 0 each takes a free one. */
const PORT = Number(process.env.PORT ?? 4000);
const [GONGKAI_PORT, DEMOGRAPHICS_PORT] = PORT === 0 ? [0, 0] : [PORT + 1, PORT + 2];

/** `npm run example`: seeds a database, serves both subgraphs and a gateway over them until it is told to stop. */
async function main(): Promise<void> {
  await runSeed();
  const gongkai = await startGongkai(GONGKAI_PORT);
  const demographics = await startDemographics(DEMOGRAPHICS_PORT);
  const supergraph = composeSupergraph(exampleSubgraphs(gongkai.url, demographics.url));
  writeFileSync(join(__dirname, '../data/supergraph.graphql'), supergraph);
  const gateway = await startGateway(supergraph, PORT);
  process.stderr.write(`The supergraph is served at ${gateway.url} and written to data/supergraph.graphql\n`);

  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await gateway.stop();
  await demographics.stop();
  await gongkai.stop();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
