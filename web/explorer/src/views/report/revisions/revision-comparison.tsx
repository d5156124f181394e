import { ReportRevisionsDocument } from '../../../api/operations.generated';
import { useAnswer } from '../../../api/use-answer';
import { Answer } from '../../../components/answer';
import { useLanguage } from '../../../language/language';
import { useTerm, VERDICTS } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { useWriteCell } from '../form/figure-cell';
import { ChangeTable } from './change-table';
import { compareRevisions, type Change, type RevisedFinding, type Revision } from './compare-revisions';
import { useWriteIdentity } from './identity-words';

const text = defineText(
  {
    identity: '身份与来源的变化',
    cells: '单元格的变化',
    failures: '不通过的变化',
    findings: '其他核验结果的变化',
    same: '两个版本的身份、单元格和核验结果都相同。',
    unknown: '地址中所指的版本不存在。',
  },
  {
    identity: 'Changes of identity and source',
    cells: 'Changed cells',
    failures: 'Failures that came or went',
    findings: 'Other changed findings',
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
  const identityWords = useWriteIdentity();
  const { identity, cells, findings } = compareRevisions(one, other);
  if (identity.length + cells.length + findings.length === 0) return <p>{words.same}</p>;
  const revisions = [one.revision, other.revision] as const;
  const name = `${one.id}-${revisions.join('-')}`;
  const finding = {
    revisions,
    keyOf: ({ id }: RevisedFinding) => id,
    nameOf: ({ rule, subject }: RevisedFinding) => `${rule} ${subject}`,
    write: ({ verdict, message }: RevisedFinding) => `${inWords(VERDICTS[verdict])}: ${message}`,
  };
  const [failures, others] = [findings.filter(hasFailed), findings.filter((change) => !hasFailed(change))];
  return (
    <>
      <ChangeTable
        name={`${name}-identity`}
        title={words.identity}
        revisions={revisions}
        changes={identity}
        keyOf={({ fact }) => fact}
        nameOf={({ fact }) => identityWords.name(fact)}
        write={identityWords.write}
      />
      <ChangeTable
        name={`${name}-cells`}
        title={words.cells}
        revisions={revisions}
        changes={cells}
        keyOf={({ key }) => key}
        nameOf={({ rowLabel, fieldLabel }) => `${inWords(rowLabel)} · ${inWords(fieldLabel)}`}
        write={({ cell }) => writeCell(cell)}
      />
      <ChangeTable name={`${name}-failures`} title={words.failures} changes={failures} {...finding} />
      <ChangeTable name={`${name}-findings`} title={words.findings} changes={others} {...finding} />
    </>
  );
}

/** Whether either revision fails the rule. */
function hasFailed({ before, after }: Change<RevisedFinding>): boolean {
  return before?.verdict === 'FAIL' || after?.verdict === 'FAIL';
}
