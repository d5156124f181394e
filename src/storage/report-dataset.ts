import type { Dataset } from '../domain';
import { headerSql } from './report-headers';
import { READ_VERSION } from './sql/dataset-version';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns what the stored reports add up to. */
export function createDataset(
  { report, revision, ruleFindings }: Tables,
  rows: RowReader,
): () => Promise<Dataset> {
  const { from, current } = headerSql({ report, revision });
  const year = report.column('year');
  const fictional = report.column('fictional');
  const real = `${fictional} = 0`;
  const severity = ruleFindings.column('severity');
  const perYear = `SELECT ${year}, count(*) FROM ${from} WHERE ${current} AND ${real} GROUP BY ${year} ORDER BY ${year}`;
  const spread = `SELECT count(DISTINCT ${report.column('districtCode')}), count(DISTINCT ${report.column('agencyId')})
    FROM ${from} WHERE ${current} AND ${real}`;
  const invented = `SELECT count(*) FROM ${from} WHERE ${current} AND ${fictional} = 1`;
  const imports = `SELECT ${fictional}, count(*), max(${revision.column('importedAt')}) FROM ${from} GROUP BY ${fictional}`;
  const failures = `SELECT ${severity}, sum(${ruleFindings.column('findingCount')}) FROM ${ruleFindings.from}
    JOIN ${report.from} ON ${report.column('id')} = ${ruleFindings.column('reportId')}
    WHERE ${ruleFindings.column('current')} = 1 AND ${ruleFindings.column('verdict')} = 'FAIL'
      AND ${ruleFindings.column('verdict')} <> 'PASS' AND ${real} GROUP BY ${severity}`;

  return async () => {
    const [perYearRows, spreadRows, inventedRows, importRows, failureRows, versionRows] =
      await rows.readTogether([perYear, spread, invented, imports, failures, READ_VERSION]);
    const years = perYearRows!.map((row) => ({ year: row[0] as number, reports: row[1] as number }));
    const ofReal = importRows!.find((row) => row[0] === 0);
    const failuresOf = (which: string): number =>
      Number(failureRows!.find((row) => row[0] === which)?.[1] ?? 0);
    return {
      reports: years.reduce((sum, each) => sum + each.reports, 0),
      revisions: Number(ofReal?.[1] ?? 0),
      districts: Number(spreadRows![0]?.[0]),
      agencies: Number(spreadRows![0]?.[1]),
      years,
      findings: { errors: failuresOf('ERROR'), warnings: failuresOf('WARNING') },
      fictionalReports: Number(inventedRows![0]?.[0]),
      lastImportedAt: (ofReal?.[2] ?? null) as string | null,
      version: versionRows![0]?.[0] as string,
    };
  };
}
