import type { GraphRequest } from './ask';

/** The tasks that PostGraphile is set beside ours at. */
export type PeerTask = 'compare' | 'one-district';

/** What a report is to PostGraphile: a row, with the rows of its current revision. */
interface ReportRow {
  readonly id: string;
  readonly year: number;
  readonly revisions: readonly object[];
}
interface DistrictRow {
  readonly name: string;
  readonly reports: readonly ReportRow[];
}

const GOVERNMENT = '{ year: { equalTo: $year }, governmental: { equalTo: 1 } }';
const CURRENT = '{ supersededAt: { isNull: true }, status: { notEqualTo: "RETRACTED" } }';
const COMPARE = `query ($codes: [String!]!, $year: Int!) {
  districts: allDistrictsList(filter: { code: { in: $codes } }, orderBy: [PRIMARY_KEY_ASC]) {
    name reports: reportsByDistrictCodeList(filter: ${GOVERNMENT}) {
      id: rowId year revisions: reportRevisionsByReportIdList(filter: ${CURRENT}) {
        applicationOutcomes: applicationOutcomesByRevisionIdList(orderBy: [PRIMARY_KEY_ASC]) { kind total }
        reviewCases: reviewCasesByRevisionIdList(orderBy: [PRIMARY_KEY_ASC]) {
          kind upheld corrected otherResult pending total
        }
      }
    }
  }
}`;
const ONE_DISTRICT = `query ($code: String!, $year: Int!) {
  district: districtByCode(code: $code) {
    name reports: reportsByDistrictCodeList(filter: ${GOVERNMENT}) {
      id: rowId year revisions: reportRevisionsByReportIdList(filter: ${CURRENT}) { form title }
    }
  }
}`;

/** Given a request to our graph, returns the same question in PostGraphile's terms, over the tables as they are. */
export function postgraphileRequest(task: PeerTask, { variables }: GraphRequest): GraphRequest {
  return { query: task === 'compare' ? COMPARE : ONE_DISTRICT, variables };
}

/** Given PostGraphile's answer, returns it in the shape of ours, value for value. */
export function postgraphileAnswer(data: unknown): unknown {
  const { districts, district } = data as {
    districts?: readonly DistrictRow[];
    district?: DistrictRow | null;
  };
  if (districts) return { districts: { nodes: districts.map(inOurShape) } };
  return { district: district ? inOurShape(district) : null };
}

function inOurShape({ name, reports }: DistrictRow): object {
  const [found] = reports.flatMap(({ id, year, revisions }) =>
    revisions.map((revision) => ({ id, year, ...revision })),
  );
  return { name, report: found ?? null };
}
