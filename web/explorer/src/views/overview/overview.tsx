import { OverviewDocument } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { Answer } from '../../components/answer';
import { DataTable } from '../../components/data-table';
import { ShowQuery } from '../../components/show-query';
import { defineText, useText } from '../../language/text';

const text = defineText(
  { title: '政府信息公开工作年度报告', years: '各年年报', year: '年度', reports: '年报数' },
  {
    title: 'Annual reports on open government information',
    years: 'Reports by year',
    year: 'Year',
    reports: 'Reports',
  },
);

export function Component() {
  const words = useText(text);
  const answer = useAnswer(OverviewDocument, {});
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <Answer of={answer}>
        {({ reportDataset }) => (
          <DataTable
            name="years"
            caption={words.years}
            rowKey={(row) => String(row.year)}
            rows={reportDataset.years}
            columns={[
              { name: 'year', label: words.year, value: (row) => row.year },
              { name: 'reports', label: words.reports, value: (row) => row.reports, numeric: true },
            ]}
          />
        )}
      </Answer>
      <ShowQuery document={OverviewDocument} variables={{}} />
    </main>
  );
}
