import { getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import { buildSchema } from '../../src/graphql';
import { openTestGraph, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, SAMPLE_REPORTS } from './support/sample-reports';

const schema = buildSchema();
let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph('sqlite');
  await graph.storage.districts.save(SAMPLE_DISTRICTS);
  await importSamples(graph.storage, SAMPLE_REPORTS);
});
afterAll(() => graph.close());

/** The fields of a type, objects by their first plain field, without those that need an argument. */
function fieldsOf(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) =>
      isCompositeType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name,
    );
}

type Row = Readonly<Record<string, unknown>>;
interface Asked {
  readonly districts: {
    readonly nodes: readonly { readonly report: (Row & { rows: readonly Row[] }) | null }[];
  };
}

async function reports(selection: string): Promise<(Row | undefined)[]> {
  const data = await graph.runQuery(
    `{ districts(first: 100) { nodes { report(year: 2022) { ${selection} } } } }`,
  );
  return (data as Asked).districts.nodes.map(({ report }) => report ?? undefined);
}

test.each(fieldsOf('Report'))('%s of a report is the same asked alone as with all others', async (field) => {
  const name = field.split(' ')[0]!;
  const all = await reports(fieldsOf('Report').join(' '));
  const alone = await reports(field);
  expect(alone.map((report) => report?.[name])).toEqual(all.map((report) => report?.[name]));
  expect(alone.some((report) => report !== undefined)).toBe(true);
});

test.each(fieldsOf('ApplicationOutcome'))(
  '%s of a row is the same asked alone as with all others',
  async (field) => {
    const name = field.split(' ')[0]!;
    const rowsOf = async (selection: string): Promise<unknown[]> =>
      (await reports(`rows: applicationOutcomes { ${selection} }`)).flatMap((report) =>
        ((report?.['rows'] ?? []) as Row[]).map((row) => row[name]),
      );
    const alone = await rowsOf(field);
    expect(alone).toEqual(await rowsOf(fieldsOf('ApplicationOutcome').join(' ')));
    expect(alone.length).toBeGreaterThan(40);
  },
);

test('figures asked for in several places of a query are read once', async () => {
  const { statements, data } = await graph.ask(`{
    district(code: "900101") {
      a: report(year: 2022) { applicationOutcomes(kinds: NEW_APPLICATIONS) { total } }
      b: report(year: 2021) { title newApplications applicationOutcomes(kinds: NEW_APPLICATIONS) { naturalPerson } }
    }
  }`);
  const { district } = data as { district: Record<'a' | 'b', Row> };
  expect(district.b['newApplications']).toEqual(expect.any(Number));
  expect(district.a['applicationOutcomes']).toEqual([{ total: expect.any(Number) as number }]);
  expect(statements).toBe(3);
});
