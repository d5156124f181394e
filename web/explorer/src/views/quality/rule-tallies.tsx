import {
  QualityRulesDocument,
  type FindingFilter,
  type QualityRulesQuery,
} from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { DataTable } from '../../components/data-table';
import { useLanguage } from '../../language/language';
import { defineText, useText } from '../../language/text';
import type { QualityState } from './quality-filter';
import { SeverityBadge } from '../../components/severity-badge';

const text = defineText(
  {
    heading: '哪些规则不通过',
    rule: '规则',
    severity: '严重程度',
    findings: '次数',
    reports: '年报数',
    none: '没有不通过的。',
  },
  {
    heading: 'Which rules fail',
    rule: 'Rule',
    severity: 'Severity',
    findings: 'Failures',
    reports: 'Reports',
    none: 'Nothing fails.',
  },
);

type RuleTally = QualityRulesQuery['reportFindingTallies']['nodes'][number];

interface TalliesProps {
  readonly filter: FindingFilter;
  readonly state: QualityState;
}

export function RuleTallies({ filter, state }: TalliesProps) {
  const words = useText(text);
  const { language } = useLanguage();
  const answer = useAnswer(QualityRulesDocument, { filter, language });
  return (
    <section>
      <h2>{words.heading}</h2>
      <Answer of={answer}>
        {({ reportFindingTallies: { nodes } }) =>
          nodes.length === 0 ? <p>{words.none}</p> : <RuleTable tallies={nodes} state={state} />
        }
      </Answer>
    </section>
  );
}

function RuleTable({
  tallies,
  state,
}: {
  readonly tallies: readonly RuleTally[];
  readonly state: QualityState;
}) {
  const words = useText(text);
  const choose = (id: string) => state.url.set({ rule: state.rule === id ? null : id, district: null });
  return (
    <DataTable
      name="failures-by-rule"
      caption={words.heading}
      rowKey={(row) => row.rule?.id ?? 'none'}
      rows={tallies}
      columns={[
        {
          name: 'rule',
          label: words.rule,
          value: (row) => row.rule?.id ?? null,
          show: ({ rule }) =>
            rule && (
              <button type="button" aria-pressed={state.rule === rule.id} onClick={() => choose(rule.id)}>
                {rule.name} <small className="soft">{rule.id}</small>
              </button>
            ),
        },
        {
          name: 'severity',
          label: words.severity,
          value: (row) => row.rule?.severity ?? null,
          show: ({ rule }) => rule && <SeverityBadge severity={rule.severity} />,
        },
        { name: 'findings', label: words.findings, value: (row) => row.findings, numeric: true },
        { name: 'reports', label: words.reports, value: (row) => row.reports, numeric: true },
      ]}
    />
  );
}
