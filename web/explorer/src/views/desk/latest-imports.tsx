import { Link } from 'react-router';
import { LatestImportsDocument, type LatestImportsQuery } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { places } from '../../app/places';
import { Answer } from '../../components/answer';
import { DataTable, type TableColumn } from '../../components/data-table';
import { useFormats } from '../../language/formats';
import { SOURCE_FLAGS, STATUSES, TRUSTS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';

const text = defineText(
  {
    heading: '最近导入',
    report: '年报',
    revision: '版本',
    compare: '比对',
    status: '状态',
    trust: '来源',
    errors: '错误',
    warnings: '警告',
    importedAt: '导入时间',
    file: '文件',
  },
  {
    heading: 'Latest imports',
    report: 'Report',
    revision: 'Revision',
    compare: 'compare',
    status: 'Status',
    trust: 'Source',
    errors: 'Errors',
    warnings: 'Warnings',
    importedAt: 'Imported',
    file: 'File',
  },
);

type Imported = LatestImportsQuery['reports']['nodes'][number];

export function LatestImports({ fictional }: { readonly fictional: boolean }) {
  const words = useText(text);
  const columns = useColumns();
  const answer = useAnswer(LatestImportsDocument, { fictional });
  return (
    <section>
      <h2>{words.heading}</h2>
      <Answer of={answer}>
        {({ reports }) => (
          <DataTable
            name="latest-imports"
            caption={words.heading}
            rowKey={(row) => row.id}
            rows={reports.nodes}
            columns={columns}
          />
        )}
      </Answer>
    </section>
  );
}

function useColumns(): readonly TableColumn<Imported>[] {
  const words = useText(text);
  const inWords = useTerm();
  const { dateTime } = useFormats();
  const compare = ({ id, revision }: Imported) =>
    revision === 1 ? 1 : <Link to={places.revisions(id)}>{`${revision} (${words.compare})`}</Link>;
  const source = ({ source: { trust, flags } }: Imported) =>
    [TRUSTS[trust], ...flags.map((flag) => SOURCE_FLAGS[flag])].map(inWords).join(', ');
  return [
    {
      name: 'id',
      label: words.report,
      value: (row) => row.id,
      show: (row) => (
        <Link to={places.report(row.id)}>
          {row.district?.fullName ?? row.agency.name} {row.year}
        </Link>
      ),
    },
    { name: 'revision', label: words.revision, value: (row) => row.revision, show: compare, numeric: true },
    {
      name: 'status',
      label: words.status,
      value: (row) => row.status,
      show: (row) => inWords(STATUSES[row.status]),
    },
    { name: 'trust', label: words.trust, value: (row) => row.source.trust, show: source },
    { name: 'errors', label: words.errors, value: (row) => row.consistency.errors, numeric: true },
    { name: 'warnings', label: words.warnings, value: (row) => row.consistency.warnings, numeric: true },
    {
      name: 'importedAt',
      label: words.importedAt,
      value: (row) => row.source.importedAt,
      show: (row) => dateTime(row.source.importedAt),
    },
    { name: 'fileName', label: words.file, value: (row) => row.source.fileName },
  ];
}
