import { Link } from 'react-router';
import { places } from '../../app/places';
import { SeverityBadge } from '../../components/severity-badge';
import { useFormats } from '../../language/formats';
import { STATUSES, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { ImportResult, ImportTask } from './use-imports';

const text = defineText(
  {
    states: { waiting: '等待', reading: '读取中…', done: '', failed: '失败' },
    outcomes: { CREATED: '新增', REVISED: '新版本', UNCHANGED: '无变化', REJECTED: '未能导入' },
    revision: (revision: number) => `第 ${revision} 版`,
    checked: (errors: number, warnings: number) => `错误 ${errors}，警告 ${warnings}`,
    compare: '比对版本',
    page: (page: number) => `第 ${page} 页`,
    table: (table: number) => `表 ${table}`,
    row: (row: number) => `行 ${row}`,
    line: (line: number) => `第 ${line} 行`,
  },
  {
    states: { waiting: 'waiting', reading: 'reading…', done: '', failed: 'failed' },
    outcomes: { CREATED: 'new', REVISED: 'new revision', UNCHANGED: 'unchanged', REJECTED: 'rejected' },
    revision: (revision: number) => `revision ${revision}`,
    checked: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings`,
    compare: 'Compare revisions',
    page: (page: number) => `page ${page}`,
    table: (table: number) => `table ${table}`,
    row: (row: number) => `row ${row}`,
    line: (line: number) => `line ${line}`,
  },
);

/** One document and what became of it. */
export function ImportItem({ task: { file, state, result, error } }: { readonly task: ImportTask }) {
  const words = useText(text);
  const { count } = useFormats();
  return (
    <>
      <strong>{file.name}</strong> <span className="soft">{count(Math.ceil(file.size / 1024))} kB</span>{' '}
      {words.states[state]} {error}
      {result && <Result result={result} />}
    </>
  );
}

function Result({ result: { outcome, report, diagnostics } }: { readonly result: ImportResult }) {
  const words = useText(text);
  const inWords = useTerm();
  return (
    <>
      <span className={outcome === 'REJECTED' ? 'badge error' : 'badge good'}>{words.outcomes[outcome]}</span>{' '}
      {report && (
        <>
          <Link to={places.report(report.id)}>{report.id}</Link> {words.revision(report.revision)}{' '}
          {report.status !== 'PUBLISHED' && (
            <span className="badge warning">{inWords(STATUSES[report.status])}</span>
          )}{' '}
          <span className="soft">
            {words.checked(report.consistency.errors, report.consistency.warnings)}
          </span>{' '}
          {report.revision > 1 && <Link to={places.revisions(report.id)}>{words.compare}</Link>}
        </>
      )}
      <ul>
        {diagnostics.map((diagnostic, index) => (
          <li key={index}>
            <SeverityBadge severity={diagnostic.severity} /> <code>{diagnostic.code}</code>{' '}
            {diagnostic.message} <Where place={diagnostic.place} />
          </li>
        ))}
        {report?.findings.map((finding) => (
          <li key={finding.id}>
            <SeverityBadge severity={finding.severity} />{' '}
            <Link to={places.finding(report.id, finding.id)}>{finding.message}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Where({ place }: { readonly place: ImportResult['diagnostics'][number]['place'] }) {
  const words = useText(text);
  if (!place) return null;
  const { page, table, row, line } = place;
  const parts = [
    page !== null && words.page(page),
    table !== null && words.table(table),
    row !== null && words.row(row),
    line !== null && words.line(line),
  ];
  return <span className="soft">{parts.filter(Boolean).join(' · ')}</span>;
}
