import { SECTION_KINDS, SECTION_LABELS, type SectionKind } from '../../domain';
import { renderApplicationTable, renderDisclosureTable, renderReviewTable } from './render-tables';
import { createRandom } from './random';
import type { SyntheticSettings } from './settings';
import type { SyntheticReport } from './synthetic-reports';
import { writeNarrative } from './write-narrative';

/** A page as a government's site would publish it. */
export interface SyntheticDocument {
  readonly fileName: string;
  readonly content: Uint8Array;
}

const NUMERALS = '一二三四五六';
/** The regulations want a government's report by 31 March. */
const DAYS_TO_PUBLISH = 89;
const DAY_MS = 86_400_000;

/**
 * Given a report and its seed, returns it as an HTML page with the marks of a site, the narrative and the three tables
 * of the form of 2021. The same report gives the same bytes.
 */
export function renderReport(
  settings: SyntheticSettings,
  seed: number,
  report: SyntheticReport,
): SyntheticDocument {
  const { division, year, figures } = report;
  const government = `${division.fullName}人民政府`;
  const title = `${government}${year}年政府信息公开工作年度报告`;
  const siteCode = `${division.code}0001`;
  const narrative = writeNarrative(settings, seed, report);
  const tables: Partial<Record<SectionKind, string>> = {
    PROACTIVE_DISCLOSURE: renderDisclosureTable(figures),
    APPLICATIONS: renderApplicationTable(figures),
    REVIEW_AND_LITIGATION: renderReviewTable(figures),
  };
  const sections = SECTION_KINDS.map((kind, at) =>
    [
      `<h2>${NUMERALS[at]}、${SECTION_LABELS[kind].zh}</h2>`,
      ...(tables[kind] === undefined ? [] : [tables[kind]]),
      ...narrative(kind).map((text) => `<p>${text}</p>`),
    ].join('\n'),
  );
  const html = `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title><meta name="SiteName" content="${government}"><meta name="SiteIDCode" content="${siteCode}"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${publicationDate(seed, report)}"></head>
<body>
<h1>${title}</h1>
${sections.join('\n')}
<p>主办：${government}</p>
<p>网站标识码：${siteCode}</p>
</body>
</html>
`;
  return { fileName: `${division.code}-${year}.html`, content: Buffer.from(html) };
}

function publicationDate(seed: number, { division, year }: SyntheticReport): string {
  const days = Math.floor(createRandom(`${seed} ${division.code} ${year} publication`)() * DAYS_TO_PUBLISH);
  return new Date(Date.UTC(year + 1, 0, 1) + days * DAY_MS).toISOString().slice(0, 10);
}
