import type { ReportSection } from '../domain';
import { isFooterLine } from './footer-lines';
import type { Lines } from './report-material';
import { findHeadings } from './section-headings';
import { splitSubsections } from './split-subsections';
import { isPageMark, type NarrativePart } from './statements';

/** A document's own text by its sections. */
export interface Narrative {
  readonly sections: ReportSection[];
  /** The lines of each section, and before them those before the first heading; headings and what frames a page left out. */
  readonly parts: NarrativePart[];
}

/**
 * Given a document's lines outside its tables, returns the sections they form, in the document's order. A section ends
 * where the next begins, the last one also where the page's footer does.
 */
export function splitNarrative(all: Lines): Narrative {
  const lines = all.filter((line) => !isPageMark(line.text));
  const headings = findHeadings(lines);
  const beginning = lines.slice(0, headings[0]?.first).filter((line) => !isFooterLine(line.text));
  const narrative: Narrative = { sections: [], parts: [{ section: null, lines: beginning }] };
  headings.forEach(({ kind, first, last, words, rest }, at) => {
    const body = untilFooter(lines.slice(last + 1, headings[at + 1]?.first));
    const own = rest ? [rest, ...body] : body;
    const end = body.at(-1)?.place.end ?? lines[last]!.place.end;
    narrative.sections.push({
      kind,
      heading: words,
      text: own.map((line) => line.text).join('\n'),
      subsections: splitSubsections(kind, own),
      place: { ...lines[first]!.place, end },
    });
    narrative.parts.push({ section: kind, lines: own });
  });
  return narrative;
}

/** Given a document's lines outside its tables, returns its sections alone. */
export function splitSections(lines: Lines): ReportSection[] {
  return splitNarrative(lines).sections;
}

function untilFooter(lines: Lines): Lines {
  const footer = lines.findIndex((line) => isFooterLine(line.text));
  return footer === -1 ? lines : lines.slice(0, footer);
}
