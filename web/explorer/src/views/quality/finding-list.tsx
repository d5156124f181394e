import { ListFindingsDocument, type FindingFilter } from '../../api/operations.generated';
import { usePages } from '../../api/use-pages';
import { Answer } from '../../components/answer';
import { MoreButton } from '../../components/more-button';
import { DownloadButtons } from '../../downloads/download-buttons';
import type { Sheet } from '../../downloads/sheet';
import { useLanguage } from '../../language/language';
import { defineText, useText } from '../../language/text';
import { FindingLine, type ListedFinding } from '../../components/finding-line';
import type { QualityState } from './quality-filter';
import styles from './quality.module.css';

const text = defineText(
  {
    heading: '逐条核验结果',
    total: (shown: string, all: string) => `已列 ${shown} 条，共 ${all} 条`,
    rule: (id: string) => `规则 ${id}`,
    district: (code: string) => `地区 ${code}`,
    all: '取消此条件',
    report: '年报',
    severity: '严重程度',
    message: '说明',
    expected: '应为',
    actual: '实为',
    none: '没有不通过的。',
  },
  {
    heading: 'The findings one by one',
    total: (shown: string, all: string) => `${shown} of ${all} listed`,
    rule: (id: string) => `rule ${id}`,
    district: (code: string) => `district ${code}`,
    all: 'take this condition away',
    report: 'Report',
    severity: 'Severity',
    message: 'Finding',
    expected: 'Expected',
    actual: 'Actual',
    none: 'Nothing fails.',
  },
);

/** As many at a time as are read in one go. */
export const LISTED = 20;

interface FindingListProps {
  readonly filter: FindingFilter;
  readonly state: QualityState;
}

export function FindingList({ filter, state }: FindingListProps) {
  const words = useText(text);
  const { language } = useLanguage();
  const pages = usePages(
    ListFindingsDocument,
    { filter, language, first: LISTED },
    (data) => data.reportFindings,
  );
  const sheet = useFindingSheet(pages.nodes);
  return (
    <section>
      <h2>{words.heading}</h2>
      <Chosen state={state} />
      <Answer of={pages.answer}>
        {() => (
          <>
            <p className="soft">
              {pages.nodes.length === 0
                ? words.none
                : words.total(String(pages.nodes.length), String(pages.totalCount))}
            </p>
            <ol className={styles.findings}>
              {pages.nodes.map((finding) => (
                <li key={finding.id} className={styles.finding}>
                  <FindingLine finding={finding} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
      <MoreButton pages={pages} />
      <DownloadButtons sheet={sheet} />
    </section>
  );
}

/** The rule and the district that the list is narrowed to, each with a button that widens it again. */
function Chosen({ state: { rule, district, url } }: { readonly state: QualityState }) {
  const words = useText(text);
  const chosen = [
    ...(rule === '' ? [] : [{ name: 'rule', label: words.rule(rule) }]),
    ...(district === '' ? [] : [{ name: 'district', label: words.district(district) }]),
  ];
  return (
    <p className={styles.chosen}>
      {chosen.map(({ name, label }) => (
        <button key={name} type="button" title={words.all} onClick={() => url.set({ [name]: null })}>
          {label} ×
        </button>
      ))}
    </p>
  );
}

function useFindingSheet(rows: readonly ListedFinding[]): Sheet<ListedFinding> {
  const words = useText(text);
  return {
    name: 'findings',
    rows,
    columns: [
      { name: 'id', label: 'id', value: (row) => row.id },
      { name: 'report', label: words.report, value: (row) => row.report?.id ?? null },
      { name: 'severity', label: words.severity, value: (row) => row.severity },
      { name: 'message', label: words.message, value: (row) => row.message },
      { name: 'expected', label: words.expected, value: (row) => row.expected },
      { name: 'actual', label: words.actual, value: (row) => row.actual },
    ],
  };
}
