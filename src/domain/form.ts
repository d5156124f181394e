/**
 * The two editions of the national form: the trial form of 2019 (国办公开办函〔2019〕60号)
 * and the form of 2021 (国办公开办函〔2021〕30号). A report's edition is told by its labels, never by its year.
 */
export const FORM_EDITIONS = ['FORM_2019', 'FORM_2021'] as const;
export type FormEdition = (typeof FORM_EDITIONS)[number];

/** The three tables of the form, by their number in it (table 1 is the form's cover data, no longer used). */
export const FORM_TABLES = ['TABLE_2', 'TABLE_3', 'TABLE_4'] as const;
export type FormTable = (typeof FORM_TABLES)[number];

/** The six sections every report has, in order (form, section headings 一 to 六). */
export const SECTION_KINDS = [
  'OVERVIEW',
  'PROACTIVE_DISCLOSURE',
  'APPLICATIONS',
  'REVIEW_AND_LITIGATION',
  'PROBLEMS_AND_IMPROVEMENTS',
  'OTHER_MATTERS',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** The subjects that the form asks to be told of under 一、总体情况 (国办公开办函〔2021〕30号). */
export const SUBSECTION_TOPICS = [
  'PROACTIVE_DISCLOSURE',
  'APPLICATIONS',
  'INFORMATION_MANAGEMENT',
  'PLATFORMS',
  'SUPERVISION',
] as const;
export type SubsectionTopic = (typeof SUBSECTION_TOPICS)[number];
