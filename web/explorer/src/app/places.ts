import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** The addresses of the pages, so that no view spells them itself. */
export const places = {
  district: (code: string, year?: number) => `/districts/${code}${year === undefined ? '' : `?year=${year}`}`,
  /** The report, or the report as it was known at an instant. */
  report: (id: string, asOf?: string) =>
    `/reports/${encodeURIComponent(id)}${asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`}`,
  /** The report with one cell chosen: its row's kind (or, of tables without kinds, number) and its field. */
  cell: (id: string, row: string, field: string) => `${places.report(id)}?cell=${row}.${field}`,
  /** The report at one of its sections. */
  section: (id: string, section: string) => `${places.report(id)}#${section}`,
  revisions: (id: string) => `${places.report(id)}#revisions`,
  finding: (reportId: string, findingId: string) =>
    `${places.report(reportId)}?finding=${encodeURIComponent(findingId)}`,
  /** The districts side by side; what else the comparison's address says may be given. */
  compare: (codes: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    `/compare?${new URLSearchParams({ codes: codes.join(','), ...more }).toString()}`,
  ranking: (fictional: boolean) => `/ranking${kindOf(fictional)}`,
  quality: (fictional: boolean, severity?: 'ERROR' | 'WARNING') =>
    `/quality${kindOf(fictional)}${severity === undefined ? '' : `${fictional ? '&' : '?'}severity=${severity}`}`,
  search: (fictional: boolean) => `/search${kindOf(fictional)}`,
};

function kindOf(fictional: boolean): string {
  return fictional ? '?fictional=true' : '';
}

export function useGoToDistrict(): (district: { readonly code: string }) => void {
  const navigate = useNavigate();
  return useCallback(({ code }) => void navigate(places.district(code)), [navigate]);
}
