import { parse, type DocumentNode } from 'graphql';
import { buildSchema, QueryExecutor } from '../../src/graphql';
import { answerByPlan, type Variables } from './support/answer-by-plan';
import { openTestGraph, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const KEPT_BYTES = 1_000_000;
const schema = buildSchema();

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph('sqlite');
  await graph.storage.districts.save(SAMPLE_DISTRICTS);
  await importSamples(graph.storage, SAMPLE_REPORTS);
});
afterAll(() => graph.close());

/** Asks with variables as often as there are any, after once that is only noticed. */
async function ask(
  executor: QueryExecutor,
  document: DocumentNode,
  ...times: readonly Variables[]
): Promise<(string | null)[]> {
  await answerByPlan(executor, graph, document, times[0]!);
  const answers: (string | null)[] = [];
  for (const variables of times) answers.push(await answerByPlan(executor, graph, document, variables));
  return answers;
}

const ROWS = parse(`query ($id: ID!, $language: Language!) {
  report(id: $id) { applicationOutcomes { kind total label(language: $language) } }
}`);

test('a query is planned when it comes again, so that what comes once costs nothing', async () => {
  const executor = new QueryExecutor(schema, 0);
  const once = (): DocumentNode => parse('{ district(code: "900101") { name } }');
  const twice = once();
  expect(await answerByPlan(executor, graph, twice, {})).toBeNull();
  expect(await answerByPlan(executor, graph, once(), {})).toBeNull();
  expect(await answerByPlan(executor, graph, twice, {})).toBe('{"data":{"district":{"name":"东区"}}}');
});

test('what is kept of a revision is told apart by the variables asked with', async () => {
  const executor = new QueryExecutor(schema, KEPT_BYTES);
  const variables = { id: '900101-2022', language: 'ZH' };
  const inEnglish = { ...variables, language: 'EN' };
  const [zh, en, zhAgain, enAgain] = await ask(executor, ROWS, variables, inEnglish, variables, inEnglish);
  expect([zh?.includes('结转'), en?.includes('结转')]).toEqual([true, false]);
  expect([zhAgain, enAgain]).toEqual([zh, en]);
  expect(executor.counts).toMatchObject({ hits: 2, misses: 2 });
});

test('what is kept serves every query that asks the same of the revision', async () => {
  const executor = new QueryExecutor(schema, KEPT_BYTES);
  const other = parse(`query ($id: ID!) {
    again: report(id: $id) { id ...Rows } } fragment Rows on Report { applicationOutcomes { kind total } }`);
  const first = parse('{ report(id: "900101-2022") { applicationOutcomes { kind ... { total } } } }');
  await ask(executor, first, {});
  await ask(executor, other, { id: '900101-2022' });
  expect(executor.counts).toMatchObject({ hits: 1, misses: 1 });
});

test('what is kept stays within its bytes', async () => {
  const bytes = 3_000;
  const executor = new QueryExecutor(schema, bytes);
  const all = SAMPLE_REPORTS.map(({ code, year }) => ({ id: `${code}-${year}`, language: 'ZH' }));
  for (const answer of await ask(executor, ROWS, ...all, ...all)) expect(answer).not.toBeNull();
  expect(executor.counts?.bytes).toBeLessThanOrEqual(bytes);
});

test('a report that is imported anew is answered anew', async () => {
  const executor = new QueryExecutor(schema, KEPT_BYTES);
  const variables = { id: '900103-2022', language: 'ZH' };
  const [before] = await ask(executor, ROWS, variables, variables);
  await importSamples(graph.storage, [{ code: '900103', year: 2022, cells: { '1': { total: '4321' } } }]);
  const [after] = await ask(executor, ROWS, variables);
  expect([before?.includes('"total":4321'), after?.includes('"total":4321')]).toEqual([false, true]);
});

test('errors, mutations and wrong variables are left to graphql-js', async () => {
  const executor = new QueryExecutor(schema, KEPT_BYTES);
  const page = parse('query ($first: Int!) { districts(first: $first) { nodes { name } } }');
  const [, refused, wrong] = await ask(executor, page, { first: 1 }, { first: 0 }, { first: 'one' });
  expect([refused, wrong]).toEqual([null, null]);
  const mutation = parse('mutation { retractReport(id: "900101-2022", reason: "x") { report { id } } }');
  expect(await ask(executor, mutation, {}, {})).toEqual([null, null]);
});

test('a query with more fields than any honest one has is left to graphql-js', async () => {
  const many = Array.from({ length: 1_000 }, (_, at) => `a${at}: code`).join(' ');
  const document = parse(`{ district(code: "900101") { ${many} } }`);
  expect(await ask(new QueryExecutor(schema, 0), document, {}, {})).toEqual([null, null]);
});
