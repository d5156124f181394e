import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import type { GraphRequest } from './ask';
import type { Task } from './tasks';

/**
 * The floor: what an answer costs without GraphQL. A bare HTTP server, prepared statements in batches, plain loops and
 * `JSON.stringify`, answering the very payloads of the graph: each task under a path of its own. Its own process, run as
 * `floor-server.ts DATABASE`.
 */
const database = new Database(process.argv[2], { readonly: true, fileMustExist: true });
const IS_ONE_OF = 'IN (SELECT value FROM json_each(?))';
const CURRENT = "superseded_at IS NULL AND status <> 'RETRACTED'";

const districtsByCode = database
  .prepare(`SELECT code, name FROM district WHERE code ${IS_ONE_OF} ORDER BY code`)
  .raw();
const reportsById = database
  .prepare(
    `SELECT report.id, year, report_revision.id, form, title
     FROM report JOIN report_revision ON report_id = report.id
     WHERE report.id ${IS_ONE_OF} AND governmental = 1 AND ${CURRENT}`,
  )
  .raw();
const outcomesByRevision = database
  .prepare(
    `SELECT revision_id, kind, total FROM application_outcome
     WHERE revision_id ${IS_ONE_OF} ORDER BY revision_id, position`,
  )
  .raw();
const reviewsByRevision = database
  .prepare(
    `SELECT revision_id, kind, upheld, corrected, other_result, pending, total FROM review_case
     WHERE revision_id ${IS_ONE_OF} ORDER BY revision_id, position`,
  )
  .raw();

type Row = (string | number | null)[];
type DistrictRow = [code: string, name: string];
type ReportRow = [id: string, year: number, revisionId: string, form: string, title: string | null];

const ANSWERS = {
  compare({ codes, year }: { codes: string[]; year: number }): unknown {
    const districts = districtsByCode.all(JSON.stringify(codes)) as DistrictRow[];
    const reports = readReports(codes, year);
    const revisionIds = JSON.stringify([...reports.values()].map((row) => row[2]));
    const outcomes = group(outcomesByRevision.all(revisionIds) as Row[], (row) => ({
      kind: row[1],
      total: row[2],
    }));
    const reviewCases = group(reviewsByRevision.all(revisionIds) as Row[], (row) => ({
      kind: row[1],
      upheld: row[2],
      corrected: row[3],
      otherResult: row[4],
      pending: row[5],
      total: row[6],
    }));
    const nodes = districts.map(([code, name]) => {
      const row = reports.get(`${code}-${year}`);
      const report = row && {
        id: row[0],
        year: row[1],
        applicationOutcomes: outcomes.get(row[2]) ?? [],
        reviewCases: reviewCases.get(row[2]) ?? [],
      };
      return { name, report: report ?? null };
    });
    return { districts: { nodes } };
  },

  'one-district'({ code, year }: { code: string; year: number }): unknown {
    const [found] = districtsByCode.all(JSON.stringify([code])) as DistrictRow[];
    const report = headerOf(readReports([code], year).get(`${code}-${year}`));
    return { district: found ? { name: found[1], report } : null };
  },

  districts({ codes, year }: { codes: string[]; year: number }): unknown {
    return { districts: { nodes: readDistricts(codes, year) } };
  },

  entities({ representations, year }: { representations: { code: string }[]; year: number }): unknown {
    return {
      _entities: readDistricts(
        representations.map(({ code }) => code),
        year,
      ),
    };
  },
};

function readDistricts(codes: string[], year: number): unknown[] {
  const districts = districtsByCode.all(JSON.stringify(codes)) as DistrictRow[];
  const reports = readReports(codes, year);
  return districts.map(([code, name]) => ({ code, name, report: headerOf(reports.get(`${code}-${year}`)) }));
}

function headerOf(row: ReportRow | undefined): unknown {
  return row ? { id: row[0], year: row[1], form: row[3], title: row[4] } : null;
}

function readReports(codes: string[], year: number): Map<string, ReportRow> {
  const ids = JSON.stringify(codes.map((code) => `${code}-${year}`));
  return new Map((reportsById.all(ids) as ReportRow[]).map((row) => [row[0], row]));
}

function group<T>(rows: Row[], toItem: (row: Row) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const items = groups.get(row[0] as string);
    if (items) items.push(toItem(row));
    else groups.set(row[0] as string, [toItem(row)]);
  }
  return groups;
}

function answer(task: Task, body: string): string {
  const { variables } = JSON.parse(body) as GraphRequest;
  return JSON.stringify({ data: ANSWERS[task](variables as never) });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let body = '';
  for await (const chunk of request) body += chunk as string;
  return body;
}

const server = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    const answered = Buffer.from(answer(request.url!.slice(1) as Task, body));
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': answered.length,
    });
    response.end(answered);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stderr.write(`Serving at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
