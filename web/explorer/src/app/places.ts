import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** The addresses of the pages, so that no view spells them itself. */
export const places = {
  district: (code: string, year?: number) => `/districts/${code}${year === undefined ? '' : `?year=${year}`}`,
  report: (id: string) => `/reports/${encodeURIComponent(id)}`,
  /** The report with one cell chosen: its row's kind (or, of tables without kinds, number) and its field. */
  cell: (id: string, row: string, field: string) => `${places.report(id)}?cell=${row}.${field}`,
  /** The report at one of its sections. */
  section: (id: string, section: string) => `${places.report(id)}#${section}`,
  finding: (reportId: string, findingId: string) =>
    `${places.report(reportId)}?finding=${encodeURIComponent(findingId)}`,
  compare: (codes: readonly string[]) => `/compare?codes=${codes.join(',')}`,
};

export function useGoToDistrict(): (district: { readonly code: string }) => void {
  const navigate = useNavigate();
  return useCallback(({ code }) => void navigate(places.district(code)), [navigate]);
}
