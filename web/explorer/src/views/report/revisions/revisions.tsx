import { Link } from 'react-router';
import { useUrlState } from '../../../app/url-state';
import { places } from '../../../app/places';
import { DataTable, type TableColumn } from '../../../components/data-table';
import { useFormats } from '../../../language/formats';
import { STATUSES, TRUSTS, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { Report } from '../report-model';
import { RevisionComparison } from './revision-comparison';

const text = defineText(
  {
    title: '历次版本',
    revision: '版本',
    imported: '导入时间',
    source: '来源文件',
    trust: '可信度',
    status: '状态',
    superseded: '被取代',
    current: '现行',
    shown: '当前显示',
    only: '只有这一个版本；来源文件变了才会有下一个。',
    compare: '比较两个版本',
    before: '从版本',
    after: '到版本',
  },
  {
    title: 'Revisions',
    revision: 'Revision',
    imported: 'Imported',
    source: 'Source document',
    trust: 'Trust',
    status: 'Status',
    superseded: 'Superseded',
    current: 'current',
    shown: 'shown here',
    only: 'There is only this revision; the next comes when the source document changes.',
    compare: 'Compare two revisions',
    before: 'From revision',
    after: 'to revision',
  },
);

interface RevisionsProps {
  readonly report: Report;
  /** The instant of which the report is shown; null for now. */
  readonly asOf: string | null;
}

/** Every revision of the report with where it came from, each a link to the report as it was, and what changed. */
export function Revisions({ report, asOf }: RevisionsProps) {
  const words = useText(text);
  const columns = useRevisionColumns(report);
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{words.title}</h2>
      <DataTable
        name={`${report.id}-revisions`}
        caption={words.title}
        rows={report.revisions}
        rowKey={({ revision }) => String(revision)}
        columns={columns}
      />
      {report.revisions.length < 2 ? (
        <p className="soft">{words.only}</p>
      ) : (
        <ChosenComparison report={report} asOf={asOf} />
      )}
    </section>
  );
}

type Revision = Report['revisions'][number];

function useRevisionColumns(report: Report): readonly TableColumn<Revision>[] {
  const words = useText(text);
  const inWords = useTerm();
  const { dateTime } = useFormats();
  return [
    {
      name: 'revision',
      label: words.revision,
      value: ({ revision }) => revision,
      show: ({ revision, source, supersededAt }) =>
        revision === report.revision ? (
          <>
            {revision} <span className="badge">{words.shown}</span>
          </>
        ) : (
          <Link to={places.report(report.id, supersededAt === null ? undefined : source.importedAt)}>
            {revision}
          </Link>
        ),
    },
    {
      name: 'importedAt',
      label: words.imported,
      value: ({ source }) => source.importedAt,
      show: ({ source }) => dateTime(source.importedAt),
    },
    {
      name: 'supersededAt',
      label: words.superseded,
      value: ({ supersededAt }) => supersededAt,
      show: ({ supersededAt }) => (supersededAt === null ? words.current : dateTime(supersededAt)),
    },
    { name: 'status', label: words.status, value: ({ status }) => inWords(STATUSES[status]) },
    {
      name: 'source',
      label: words.source,
      value: ({ source }) => `${source.fileName ?? source.sha256} (${source.mediaType})`,
    },
    { name: 'trust', label: words.trust, value: ({ source }) => inWords(TRUSTS[source.trust]) },
  ];
}

/** The two revisions that the address names, or the last two. */
function ChosenComparison({ report, asOf }: RevisionsProps) {
  const words = useText(text);
  const { get, set } = useUrlState();
  const numbers = report.revisions.map(({ revision }) => String(revision));
  const after = get('to', numbers[0]!);
  const before = get('from', numbers[1]!);
  const choice = (label: string, name: string, value: string) => (
    <label>
      {label}{' '}
      <select value={value} onChange={({ target }) => set({ [name]: target.value })}>
        {numbers.map((number) => (
          <option key={number}>{number}</option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <h3>{words.compare}</h3>
      <p className="row">
        {choice(words.before, 'from', before)}
        {choice(words.after, 'to', after)}
      </p>
      <RevisionComparison id={report.id} asOf={asOf} before={Number(before)} after={Number(after)} />
    </>
  );
}
