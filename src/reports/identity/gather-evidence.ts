import type { PlacedText } from '../../domain';
import type { ReportMaterial } from '../report-material';
import { readMarks, type IdentityMarks } from './identity-marks';
import { readPeriod, type StatedPeriod } from './read-period';
import { readTitles, type Title } from './read-title';
import { isTraditional, toSimplified } from './script';

/** All that a document says of its identity, before anything is concluded from it. */
export interface Evidence {
  readonly marks: IdentityMarks;
  readonly title: Title | null;
  readonly stated: StatedPeriod | null;
  /** The document's lines, as the mainland writes them. */
  readonly lines: readonly PlacedText[];
  /** Whether the document itself writes otherwise. */
  readonly traditional: boolean;
}

/** Titles stand before the first section; navigation may come before them. */
const TITLE_LINES = 60;

/** Identity stands in short lines; no sentence of a report is longer than this. */
const LONGEST_LINE = 5000;

/** Given a document, returns what it says of its identity. */
export function gatherEvidence(material: ReportMaterial): Evidence {
  const { tables } = material;
  const traditional = isTraditional(tables.paragraphs);
  const lines = (traditional ? toSimplified(tables.paragraphs) : tables.paragraphs).map(legible);
  const metadata = new Map(
    [...material.metadata].map(([name, value]) => [name, value.replace(INVISIBLE, '')]),
  );
  const [first = null, ...others] = readTitles(metadata, lines.slice(0, TITLE_LINES));
  const stated = readPeriod(lines, first?.year ?? null);
  // Lists of other years' reports may stand above the report's own title, and never in `ArticleTitle`.
  const isListed = first !== null && !metadata.has('articletitle') && stated?.year !== first.year;
  const own = isListed
    ? others.find(({ organ, year }) => organ === first.organ && year === stated?.year)
    : null;
  return {
    marks: readMarks(metadata, lines),
    title: own ?? first,
    stated,
    lines,
    traditional,
  };
}

/** Zero-width spaces and soft hyphens, which content systems leave within names. */
const INVISIBLE = /[\0\u00ad\u200b-\u200f\u2060\ufeff]/g;

function legible(line: PlacedText): PlacedText {
  return { ...line, text: line.text.slice(0, LONGEST_LINE).replace(INVISIBLE, '') };
}
