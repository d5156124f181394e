import { useMemo } from 'react';
import { APPLICATION_FIELD_LABELS } from '../../../../../src/domain/glossary';
import { useTerm } from '../../language/terms';
import { defineText, useText } from '../../language/text';
import type { District } from './district';
import { PartsByYear, type PartsRow } from './parts-by-year';

const text = defineText(
  { title: '新收申请的申请人类型' },
  { title: 'New applications by type of applicant' },
);

const TYPES = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
] as const;

/** Who applied, by type and year. */
export function Applicants({ district: { code, reports } }: { readonly district: District }) {
  const words = useText(text);
  const inWords = useTerm();
  const rows = useMemo(
    () =>
      reports.flatMap(({ year, applicants: [row] }): PartsRow[] =>
        row
          ? [
              {
                key: String(year),
                label: String(year),
                parts: TYPES.map((type) => row[type]),
                total: row.total,
              },
            ]
          : [],
      ),
    [reports],
  );
  const parts = useMemo(
    () => TYPES.map((type) => ({ name: type, label: inWords(APPLICATION_FIELD_LABELS[type]) })),
    [inWords],
  );
  return <PartsByYear title={words.title} name="applicants" code={code} rows={rows} parts={parts} />;
}
