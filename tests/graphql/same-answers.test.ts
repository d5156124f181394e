import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gazetteer } from '../../src/domain';
import {
  ensureDivisions,
  findFiles,
  importFiles,
  inProcessParser,
  loadDivisionHistory,
  loadDivisions,
  seedReportsFolder,
  settleFindings,
} from '../../src/ingest';
import type { Storage } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { openTestGraph, type TestGraph } from './support/open-test-graph';

const FOLDER = join(__dirname, '../../examples/queries');
const EXAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
/** What differs from one import to the next. */
const INSTANTS = /"(?:importedAt|lastImportedAt|version)":"[^"]*"/g;

async function importSeeds(storage: Storage): Promise<void> {
  const divisions = loadDivisions();
  await ensureDivisions(storage.districts, divisions);
  const gazetteer = new Gazetteer(divisions);
  const files = await findFiles([seedReportsFolder()]);
  for await (const { outcome } of importFiles(files, storage, inProcessParser(gazetteer), {
    given: {},
    dryRun: false,
  }))
    expect(outcome).toBe('CREATED');
  await settleFindings(storage, loadDivisionHistory(gazetteer));
}

describe('every database answers alike', () => {
  const graphs: TestGraph[] = [];
  beforeAll(async () => {
    for (const kind of DATABASES) {
      const graph = await openTestGraph(kind);
      graphs.push(graph);
      await importSeeds(graph.storage);
    }
  });
  afterAll(async () => {
    for (const graph of graphs) await graph.close();
  });

  it.each(EXAMPLES)('%s', async (name) => {
    const query = readFileSync(join(FOLDER, name), 'utf8');
    const variables = readVariables(name);
    const answers = await Promise.all(graphs.map((graph) => graph.runQuery(query, variables)));
    const [first, ...others] = answers.map((answer) => JSON.stringify(answer).replace(INSTANTS, ''));
    expect(first!.length).toBeGreaterThan(100);
    for (const other of others) expect(other).toBe(first);
  });
});

function readVariables(name: string): Record<string, unknown> {
  const file = name.replace('.graphql', '.json');
  if (!readdirSync(FOLDER).includes(file)) return {};
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>;
}
