import { useMemo } from 'react';
import { Link } from 'react-router';
import { places } from '../../app/places';
import { DataTable, type TableColumn } from '../../components/data-table';
import { FORMS, SCOPES, STATUSES, TRUSTS, useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { District, DistrictReport } from './district';

const text = defineText(
  {
    title: '年报',
    id: '年报',
    form: '格式',
    scope: '统计范围',
    status: '状态',
    revision: '修订',
    trust: '来源',
    errors: '错误',
    warnings: '警告',
  },
  {
    title: 'Reports',
    id: 'Report',
    form: 'Form',
    scope: 'Scope',
    status: 'Status',
    revision: 'Revision',
    trust: 'Source',
    errors: 'Errors',
    warnings: 'Warnings',
  },
);

/** The reports there are, what they are, and how many checks they fail. */
export function Reports({ district: { code, reports } }: { readonly district: District }) {
  const words = useText(text);
  const columns = useReportColumns();
  return (
    <section>
      <h2>{words.title}</h2>
      <DataTable
        name={`${code}-reports`}
        caption={words.title}
        rowKey={({ id }) => id}
        rows={reports}
        columns={columns}
      />
    </section>
  );
}

function useReportColumns(): readonly TableColumn<DistrictReport>[] {
  const words = useText(text);
  const inWords = useTerm();
  return useMemo(
    () => [
      {
        name: 'id',
        label: words.id,
        value: ({ id }) => id,
        show: ({ id, year }) => <Link to={places.report(id)}>{year}</Link>,
      },
      {
        name: 'form',
        label: words.form,
        value: ({ form }) => form,
        show: ({ form }) => inWords(FORMS[form]),
      },
      {
        name: 'scope',
        label: words.scope,
        value: ({ scope }) => scope,
        show: ({ scope }) => inWords(SCOPES[scope]),
      },
      {
        name: 'status',
        label: words.status,
        value: ({ status }) => status,
        show: ({ status }) => inWords(STATUSES[status]),
      },
      { name: 'revision', label: words.revision, numeric: true, value: ({ revision }) => revision },
      {
        name: 'source.trust',
        label: words.trust,
        value: ({ source }) => source.trust,
        show: ({ source }) => inWords(TRUSTS[source.trust]),
      },
      {
        name: 'consistency.errors',
        label: words.errors,
        numeric: true,
        value: ({ consistency }) => consistency.errors,
      },
      {
        name: 'consistency.warnings',
        label: words.warnings,
        numeric: true,
        value: ({ consistency }) => consistency.warnings,
      },
    ],
    [words, inWords],
  );
}
