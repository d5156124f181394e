import type { ReportSection, ReportSubsection, SectionKind, SubsectionTopic } from '../../domain';
import type { ReportSectionEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';
import { toPlace, toStoredPlace, type StoredPlace } from './place.mapper';

/** After `revisionId` and the document's `sha256`. */
export const SECTION_COLUMNS = [
  'kind',
  'heading',
  'text',
  'place',
  'subsections',
] as const satisfies readonly (keyof ReportSectionEntity)[];

/** A subsection as JSON keeps it; its text is where it begins in the section's text and its length, if it stands there. */
type SubsectionRow = readonly [
  topic: SubsectionTopic | null,
  heading: string,
  text: readonly [start: number, length: number] | string | null,
  ...StoredPlace,
];

/** Given a row of `revisionId`, `sha256` and SECTION_COLUMNS, returns the section with its narrative. */
export function toSection(row: Row): ReportSection {
  const sha256 = row[1] as string;
  const text = row[4] as string | null;
  const subsections = JSON.parse(row[6] as string) as SubsectionRow[];
  return {
    kind: row[2] as SectionKind,
    heading: row[3] as string,
    text,
    place: toPlace(JSON.parse(row[5] as string) as StoredPlace, sha256),
    subsections: subsections.map(([topic, heading, its, ...place]) => ({
      topic,
      heading,
      text: its === null || typeof its === 'string' ? its : (text?.slice(its[0], its[0] + its[1]) ?? null),
      place: toPlace(place, sha256),
    })),
  };
}

/** Given a section and the document, returns its row of SECTION_COLUMNS. */
export function toSectionRow(section: ReportSection, sha256: string): SqlValue[] {
  const { kind, heading, text, place, subsections } = section;
  let from = 0;
  const toRow = (subsection: ReportSubsection): SubsectionRow => {
    const { topic, heading: subhead, text: its } = subsection;
    const start = its === null || its === '' ? -1 : (text?.indexOf(its, from) ?? -1);
    if (start >= 0) from = start + its!.length;
    const kept = start < 0 ? its : ([start, its!.length] as const);
    return [topic, subhead, kept, ...toStoredPlace(subsection.place, sha256)];
  };
  return [
    kind,
    heading,
    text,
    JSON.stringify(toStoredPlace(place, sha256)),
    JSON.stringify(subsections.map(toRow)),
  ];
}

/** Given a section, returns it without any of its narrative. */
export function withoutNarrative(section: ReportSection): ReportSection {
  const subsections = section.subsections.map((subsection) => ({ ...subsection, text: null }));
  return { ...section, text: null, subsections };
}
