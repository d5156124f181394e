import { CitationDocument } from '../api/operations.generated';
import { useAnswer } from '../api/use-answer';
import { useFormats } from '../language/formats';
import { defineText, useText } from '../language/text';

const text = defineText(
  {
    cite: '引用：',
    line: (version: string, reports: string, imported: string, today: string, page: string) =>
      `gongkai-graph 政府信息公开工作年度报告数据集，版本 ${version}（${reports} 份年报，最近导入 ${imported}），${today} 取自 ${page}`,
    never: '尚无',
  },
  {
    cite: 'Cite as: ',
    line: (version: string, reports: string, imported: string, today: string, page: string) =>
      `gongkai-graph, annual reports on open government information, dataset version ${version} (${reports} reports, last import ${imported}), retrieved ${today} from ${page}`,
    never: 'none yet',
  },
);

/** What to write below a figure taken from this page: the dataset, its version, the day and the address. */
export function useCitation(): string | null {
  const words = useText(text);
  const formats = useFormats();
  const dataset = useAnswer(CitationDocument, {}).data?.reportDataset;
  if (!dataset) return null;
  return words.line(
    dataset.version,
    formats.count(dataset.reports),
    dataset.lastImportedAt === null ? words.never : formats.date(dataset.lastImportedAt),
    formats.date(new Date().toISOString()),
    location.href,
  );
}

export function Citation() {
  const words = useText(text);
  const citation = useCitation();
  return (
    <p>
      {words.cite}
      <cite>{citation ?? '…'}</cite>
    </p>
  );
}
