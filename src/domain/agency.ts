/**
 * Who issues reports. GOVERNMENT is a people's government, GENERAL_OFFICE its office (办公厅, 办公室),
 * ZONE a development zone or new area (开发区, 新区), CENTRAL a body with a `bm` site code.
 */
export const AGENCY_KINDS = [
  'GOVERNMENT',
  'GENERAL_OFFICE',
  'DEPARTMENT',
  'TOWNSHIP',
  'ZONE',
  'CENTRAL',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/**
 * An organ that issues reports. `id` is opaque and stable: the district's code for its government, else the code,
 * a dot and the first eight hex digits of the SHA-256 of the normalised name. `districtCode` is null for CENTRAL.
 */
export interface Agency {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly districtCode: string | null;
}
