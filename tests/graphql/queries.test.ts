import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASES } from '../support/databases';
import { openTestGraph, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

/** Each query stands in a file, what it answers in another of the same name; a new pair needs no code. */
const FOLDER = join(__dirname, 'queries');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

describe.each(DATABASES)('the query (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    await graph.storage.districts.save(SAMPLE_DISTRICTS);
    await importSamples(graph.storage, SAMPLE_REPORTS);
  });
  afterAll(() => graph.close());

  it.each(names)('%s', async (name) => {
    const query = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    expect(await graph.runQuery(query)).toEqual(expected);
  });
});
