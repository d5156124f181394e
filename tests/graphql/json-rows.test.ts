import { execute, parse } from 'graphql';
import { buildSchema, createContext, QueryExecutor } from '../../src/graphql';
import { DATABASES } from '../support/databases';
import { answerByPlan } from './support/answer-by-plan';
import { openTestGraph, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const schema = buildSchema();
const codes = SAMPLE_DISTRICTS.map(({ code }) => code);

describe.each(DATABASES)('rows written by %s', (kind) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(kind);
    await graph.storage.districts.save(SAMPLE_DISTRICTS);
    await importSamples(graph.storage, SAMPLE_REPORTS);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => graph.close());

  async function answers(rows: string): Promise<{ planned: string | null; executed: string }> {
    const document = parse(
      `query ($codes: [ID!]) {
        districts(filter: { codes: $codes }, first: 100) { nodes { report(year: 2022) { ${rows} } } }
      }`,
    );
    const variables = { codes };
    const executor = new QueryExecutor(schema, 0);
    await answerByPlan(executor, graph, document, variables);
    const planned = await answerByPlan(executor, graph, document, variables);
    const contextValue = createContext(graph.storage);
    const executed = await execute({ schema, document, variableValues: variables, contextValue });
    return { planned, executed: JSON.stringify(executed) };
  }

  test.each([
    ['a kind and a total', 'applicationOutcomes { kind total }'],
    [
      'other names, in another order',
      'rows: applicationOutcomes { all: total otherOrganization total what: kind __typename }',
    ],
    ['a constant alone', 'disclosureCategories { __typename }'],
    ['two selections of one table', 'a: reviewCases { kind upheld } b: reviewCases { pending kind }'],
    ['counts of all sizes', 'disclosureCategories { kind decisions issued repealed inForce itemsChange }'],
    ['a fragment', 'reviewCases { ...on ReviewCase { kind } total }'],
  ])('%s are what graphql-js writes', async (_, rows) => {
    const written = jest.spyOn(graph.storage.reports, 'jsonRowsOf');
    const { planned, executed } = await answers(rows);
    expect(planned).toBe(executed);
    expect(executed).toContain('[{');
    expect(written).toHaveBeenCalled();
  });

  test.each([
    ['more than columns', 'applicationOutcomes { kind label }'],
    ['an amount', 'disclosureCategories { kind feeAmount }'],
    ['some kinds', 'reviewCases(kinds: [LITIGATION_DIRECT]) { kind total }'],
  ])('%s are read as values', async (_, rows) => {
    const written = jest.spyOn(graph.storage.reports, 'jsonRowsOf');
    const { planned, executed } = await answers(rows);
    expect(planned).toBe(executed);
    expect(written).not.toHaveBeenCalled();
  });

  test.each([
    ['a column that is none', { name: 'a', column: 'revision_id' }],
    ['a name that would end the text', { name: "a' || id || '", column: 'kind' }],
    ['a constant that would', { name: 'a', constant: "' || id || '" }],
  ])('%s never becomes SQL', async (_, member) => {
    await expect(graph.storage.reports.jsonRowsOf('outcome', ['1'], [member])).rejects.toThrow(RangeError);
  });
});
