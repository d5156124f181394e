import { ReportRevisionsDocument } from '../../../api/operations.generated';
import { useAnswer } from '../../../api/use-answer';
import { Answer } from '../../../components/answer';
import { DataTable, type TableColumn } from '../../../components/data-table';
import { useLanguage } from '../../../language/language';
import { useTerm, VERDICTS } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { useWriteCell } from '../form/figure-cell';
import type { ReportCell } from '../form/report-cells';
import { compareRevisions, type Change, type Revision, type RevisedFinding } from './compare-revisions';
import { useWriteIdentity } from './identity-words';

const text = defineText(
  {
    what: '项目',
    before: (revision: number) => `版本 ${revision}`,
    identity: '身份与来源的变化',
    cells: '单元格的变化',
    findings: '核验结果的变化',
    none: '无',
    absent: '没有',
    same: '两个版本的身份、单元格和核验结果都相同。',
    unknown: '地址中所指的版本不存在。',
  },
  {
    what: 'What',
    before: (revision: number) => `Revision ${revision}`,
    identity: 'Changes of identity and source',
    cells: 'Changed cells',
    findings: 'Changed findings',
    none: 'none',
    absent: 'none',
    same: 'Identity, cells and findings are the same in both revisions.',
    unknown: 'There is no revision by the number in the address.',
  },
);

interface RevisionComparisonProps {
  readonly id: string;
  readonly asOf: string | null;
  readonly before: number;
  readonly after: number;
}

/** What one revision of a report has otherwise than another. */
export function RevisionComparison({ id, asOf, before, after }: RevisionComparisonProps) {
  const words = useText(text);
  const { language } = useLanguage();
  const answer = useAnswer(ReportRevisionsDocument, { id, asOf, language });
  return (
    <Answer of={answer}>
      {({ report }) => {
        const one = report?.revisions.find(({ revision }) => revision === before);
        const other = report?.revisions.find(({ revision }) => revision === after);
        return one && other ? <Changes one={one} other={other} /> : <p>{words.unknown}</p>;
      }}
    </Answer>
  );
}

function Changes({ one, other }: { readonly one: Revision; readonly other: Revision }) {
  const words = useText(text);
  const inWords = useTerm();
  const writeCell = useWriteCell();
  const identity = useWriteIdentity();
  const changes = compareRevisions(one, other);
  if (Object.values(changes).every((list: readonly unknown[]) => list.length === 0))
    return <p>{words.same}</p>;
  const columns = <Thing,>(
    name: (thing: Thing) => string,
    write: (thing: Thing) => string,
  ): TableColumn<Change<Thing>>[] => [
    { name: 'what', label: words.what, value: ({ before, after }) => name((after ?? before)!) },
    {
      name: 'before',
      label: words.before(one.revision),
      value: ({ before }) => (before === null ? words.absent : write(before)),
    },
    {
      name: 'after',
      label: words.before(other.revision),
      value: ({ after }) => (after === null ? words.absent : write(after)),
    },
  ];
  const files = `${one.id}-${one.revision}-${other.revision}`;
  return (
    <>
      <Part title={words.identity} count={changes.identity.length}>
        <DataTable
          name={`${files}-identity`}
          caption={words.identity}
          rows={changes.identity}
          rowKey={({ fact }) => fact}
          columns={[
            { name: 'what', label: words.what, value: ({ fact }) => identity.name(fact) },
            {
              name: 'before',
              label: words.before(one.revision),
              value: ({ fact, before }) => (before === null ? words.absent : identity.write(fact, before)),
            },
            {
              name: 'after',
              label: words.before(other.revision),
              value: ({ fact, after }) => (after === null ? words.absent : identity.write(fact, after)),
            },
          ]}
        />
      </Part>
      <Part title={words.cells} count={changes.cells.length}>
        <DataTable
          name={`${files}-cells`}
          caption={words.cells}
          rows={changes.cells}
          rowKey={({ before, after }) => (after ?? before)!.key}
          columns={columns<ReportCell>(
            ({ rowLabel, fieldLabel }) => `${inWords(rowLabel)} · ${inWords(fieldLabel)}`,
            ({ cell }) => writeCell(cell),
          )}
        />
      </Part>
      <Part title={words.findings} count={changes.findings.length}>
        <DataTable
          name={`${files}-findings`}
          caption={words.findings}
          rows={changes.findings}
          rowKey={({ before, after }) => (after ?? before)!.id}
          columns={columns<RevisedFinding>(
            ({ rule, subject }) => `${rule} ${subject}`,
            ({ verdict, message }) => `${inWords(VERDICTS[verdict])}: ${message}`,
          )}
        />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Part({ title, count, children }: PartProps) {
  const words = useText(text);
  return (
    <>
      <h4>
        {title} <span className="badge">{count}</span>
      </h4>
      {count === 0 ? <p className="soft">{words.none}</p> : children}
    </>
  );
}
