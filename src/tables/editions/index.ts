import type { Edition } from './edition';
import { FORM_2019 } from './form-2019';
import { FORM_2021 } from './form-2021';

/** Every edition of the form, the newest first: what both explain equally well is read by the newer. */
export const EDITIONS: readonly Edition[] = [FORM_2021, FORM_2019];
export { GROUP_LABELS } from './shared-rows';
export type { Edition, EditionRow } from './edition';
