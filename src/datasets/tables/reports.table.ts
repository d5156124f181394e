import { columns } from '../column';
import { KEY_COLUMNS, type Table } from '../table';

const NO_FINDINGS = { errors: 0, warnings: 0, assumed: 0, assessed: 0 };

/** One row a report: what it says of itself, where it was read from, and how far it holds together. */
export const REPORTS_TABLE: Table<'reports'> = {
  name: 'reports',
  title: 'Annual reports (年报)',
  api: 'Report',
  primaryKey: ['reportId'],
  columns: [
    ...KEY_COLUMNS,
    ...columns(
      ['scopeWords', 'string', 'Report.scopeWords'],
      ['title', 'string', 'Report.title'],
      ['periodFrom', 'date', 'ReportPeriod.from'],
      ['periodTo', 'date', 'ReportPeriod.to'],
      ['periodText', 'string', 'ReportPeriod.text'],
      ['siteCode', 'string', 'Report.siteCode'],
      ['publishedOn', 'date', 'Report.publishedOn'],
      ['revision', 'integer', 'Report.revision'],
      ['newApplications', 'integer', 'Report.newApplications'],
      ['sourceFileName', 'string', 'ReportSource.fileName'],
      ['sourceUrl', 'string', 'ReportSource.url'],
      ['sourceSha256', 'string', 'ReportSource.sha256'],
      ['sourceMediaType', 'string', 'ReportSource.mediaType'],
      ['sourceBytes', 'integer', 'ReportSource.bytes'],
      ['sourceImportedAt', 'datetime', 'ReportSource.importedAt'],
      ['sourceTrust', 'string', 'ReportSource.trust'],
      ['sourcePublisher', 'string', 'ReportSource.publisher'],
      ['sourceFlags', 'strings', 'ReportSource.flags'],
      ['sourceCitation', 'string', 'ReportSource.citation'],
      ['consistencyErrors', 'integer', 'Consistency.errors'],
      ['consistencyWarnings', 'integer', 'Consistency.warnings'],
      ['consistencyAssumed', 'integer', 'Consistency.assumed'],
      ['consistencyAssessed', 'integer', 'Consistency.assessed'],
    ),
  ],
  async read(found, { reports, findings }) {
    const ids = found.map(({ revisionId }) => revisionId);
    const [figures, consistencies] = await Promise.all([
      reports.outcomeFiguresOf(ids, ['total']),
      findings.consistencyOf(ids),
    ]);
    return (report) => {
      const { source, period, revisionId } = report;
      const intake = figures.get(revisionId)?.find(({ kind }) => kind === 'NEW_APPLICATIONS');
      const consistency = consistencies.get(revisionId) ?? NO_FINDINGS;
      return [
        {
          scopeWords: report.scopeWords,
          title: report.title,
          periodFrom: period?.from ?? null,
          periodTo: period?.to ?? null,
          periodText: period?.text ?? null,
          siteCode: report.siteCode,
          publishedOn: report.publishedOn,
          revision: report.revision,
          newApplications: intake?.total ?? null,
          sourceFileName: source.fileName,
          sourceUrl: source.url,
          sourceSha256: source.sha256,
          sourceMediaType: source.mediaType,
          sourceBytes: source.bytes,
          sourceImportedAt: report.importedAt,
          sourceTrust: source.trust,
          sourcePublisher: source.publisher,
          sourceFlags: source.flags,
          sourceCitation: source.citation,
          consistencyErrors: consistency.errors,
          consistencyWarnings: consistency.warnings,
          consistencyAssumed: consistency.assumed,
          consistencyAssessed: consistency.assessed,
        },
      ];
    };
  },
};
