import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** The addresses of the pages, so that no view spells them itself. */
export const places = {
  district: (code: string, year?: number) => `/districts/${code}${year === undefined ? '' : `?year=${year}`}`,
  report: (id: string) => `/reports/${encodeURIComponent(id)}`,
  /** The report with one cell chosen: its row's kind (or, of tables without kinds, number) and its field. */
  cell: (id: string, row: string, field: string) => `${places.report(id)}?cell=${row}.${field}`,
  finding: (reportId: string, findingId: string) =>
    `${places.report(reportId)}?finding=${encodeURIComponent(findingId)}`,
  /** The districts side by side; what else the comparison's address says may be given. */
  compare: (codes: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    `/compare?${new URLSearchParams({ codes: codes.join(','), ...more }).toString()}`,
};

export function useGoToDistrict(): (district: { readonly code: string }) => void {
  const navigate = useNavigate();
  return useCallback(({ code }) => void navigate(places.district(code)), [navigate]);
}
