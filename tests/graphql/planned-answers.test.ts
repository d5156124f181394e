import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, getIntrospectionQuery, parse, type DocumentNode } from 'graphql';
import { buildSchema, createContext, QueryExecutor } from '../../src/graphql';
import { answerByPlan, type Variables } from './support/answer-by-plan';
import { openTestGraph, type TestGraph } from './support/open-test-graph';
import { randomQuery } from './support/random-queries';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const QUERIES = [join(__dirname, 'queries'), join(__dirname, '../../examples/queries')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, name)),
);
const RANDOM_QUERIES = 200;
const KEPT_BYTES = 1_000_000;

const schema = buildSchema();
let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph('sqlite');
  await graph.storage.districts.save(SAMPLE_DISTRICTS);
  await importSamples(graph.storage, SAMPLE_REPORTS);
});
afterAll(() => graph.close());

/** What graphql-js answers, as the body of a response; null if there is an error in it. */
async function executed(document: DocumentNode, variables: Variables): Promise<string | null> {
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: createContext(graph.storage),
  });
  return errors ? null : JSON.stringify({ data });
}

/** Both ways of keeping nothing and of keeping much, the second also when everything is kept. */
async function expectSameAnswers(document: DocumentNode, variables: Variables): Promise<string | null> {
  const expected = await executed(document, variables);
  for (const bytes of [0, KEPT_BYTES]) {
    const executor = new QueryExecutor(schema, bytes);
    // The first time it is only noticed.
    expect(await answerByPlan(executor, graph, document, variables)).toBeNull();
    for (let time = 0; time < 2; time += 1)
      expect(await answerByPlan(executor, graph, document, variables)).toBe(expected);
  }
  return expected;
}

test.each(QUERIES)('%s is answered by its plan as by graphql-js', async (path) => {
  const values = path.replace('.graphql', '.json');
  const variables =
    path.includes('examples') && existsSync(values)
      ? (JSON.parse(readFileSync(values, 'utf8')) as Variables)
      : {};
  expect(await expectSameAnswers(parse(readFileSync(path, 'utf8')), variables)).not.toBeNull();
});

test('random queries are answered by their plans as by graphql-js, or not at all', async () => {
  let withoutErrors = 0;
  for (let at = 0; at < RANDOM_QUERIES; at += 1) {
    const { document, variables } = randomQuery(schema, `planned ${at}`);
    if ((await expectSameAnswers(document, variables)) !== null) withoutErrors += 1;
  }
  expect(withoutErrors).toBeGreaterThan(RANDOM_QUERIES / 2);
});

test('introspection is answered alike', async () => {
  expect(await expectSameAnswers(parse(getIntrospectionQuery()), {})).not.toBeNull();
});
