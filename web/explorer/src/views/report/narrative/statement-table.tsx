import { SECTION_LABELS } from '../../../../../../src/domain/glossary';
import { DataTable } from '../../../components/data-table';
import { Fold } from '../../../components/fold';
import { useTerm, VERDICTS } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import type { NarrativeProps } from './narrative';

const text = defineText(
  {
    title: (count: number) => `正文中的数字（${count}）`,
    subject: '所述事项',
    value: '数值',
    unit: '单位',
    section: '部分',
    verdict: '与表格',
    unchecked: '未核验',
    preface: '首部',
    show: '在原件中查看',
  },
  {
    title: (count: number) => `Figures in the narrative (${count})`,
    subject: 'Of what',
    value: 'Value',
    unit: 'Unit',
    section: 'Section',
    verdict: 'Against the tables',
    unchecked: 'not checked',
    preface: 'Before the first heading',
    show: 'See it in the document',
  },
);

/** Every figure that was read in the narrative, with what the rules say of it; folded away until it is wanted. */
export function StatementTable({ model, choose }: Omit<NarrativeProps, 'chosen'>) {
  const words = useText(text);
  const inWords = useTerm();
  const { statements, id } = model.report;
  if (statements.length === 0) return null;
  const rows = statements.map((statement, index) => ({
    ...statement,
    number: index + 1,
    verdicts: (model.findingsOfStatement.get(index) ?? []).map(
      ({ rule, verdict }) => `${rule} ${inWords(VERDICTS[verdict])}`,
    ),
  }));
  const show = (subject: string, number: number) => (
    <button
      type="button"
      title={words.show}
      onClick={() => choose({ kind: 'statement', id: String(number) })}
    >
      {subject}
    </button>
  );
  return (
    <Fold summary={words.title(rows.length)}>
      <DataTable
        name={`${id}-statements`}
        caption={words.title(rows.length)}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            name: 'subject',
            label: words.subject,
            value: ({ subject }) => subject,
            show: ({ subject, number }) => show(subject, number),
          },
          { name: 'value', label: words.value, value: ({ value }) => Number(value), numeric: true },
          { name: 'unit', label: words.unit, value: ({ unit }) => unit },
          {
            name: 'section',
            label: words.section,
            value: ({ section }) => (section === null ? words.preface : inWords(SECTION_LABELS[section])),
          },
          {
            name: 'verdict',
            label: words.verdict,
            value: ({ verdicts }) => verdicts.join('; ') || words.unchecked,
          },
        ]}
      />
    </Fold>
  );
}
