import { SECTION_LABELS, type SectionKind } from '../../domain';
import type { SyntheticPage } from './page';
import { plantError } from './planted';
import { createRandom } from './random';
import { renderApplicationTable, renderDisclosureTable, renderReviewTable } from './render-tables';
import type { SyntheticSettings } from './settings';
import type { SyntheticReport } from './synthetic-reports';
import { sayWords } from './write-narrative';

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
 * of its form, with the error that is planted in it, if any. The same report gives the same bytes.
 */
export function renderReport(
  settings: SyntheticSettings,
  seed: number,
  report: SyntheticReport,
): SyntheticDocument {
  const { division, year } = report;
  const government = `${division.fullName}人民政府`;
  const title = `${government}${year}年政府信息公开工作年度报告`;
  const siteCode = `${division.code}0001`;
  const { page } = plantError(settings, seed, report);
  const sections = page.sections.map((kind, at) => renderSection(page, kind, NUMERALS[at]!));
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

const TABLES: Readonly<Partial<Record<SectionKind, (page: SyntheticPage) => string>>> = {
  PROACTIVE_DISCLOSURE: renderDisclosureTable,
  APPLICATIONS: renderApplicationTable,
  REVIEW_AND_LITIGATION: renderReviewTable,
};

function renderSection(page: SyntheticPage, kind: SectionKind, numeral: string): string {
  const table = TABLES[kind]?.(page);
  return [
    `<h2>${numeral}、${SECTION_LABELS[kind].zh}</h2>`,
    ...(table === undefined ? [] : [table]),
    ...page.wordings.get(kind)!.map((text) => `<p>${sayWords(text, page.words)}</p>`),
  ].join('\n');
}

function publicationDate(seed: number, { division, year }: SyntheticReport): string {
  const days = Math.floor(createRandom(`${seed} ${division.code} ${year} publication`)() * DAYS_TO_PUBLISH);
  return new Date(Date.UTC(year + 1, 0, 1) + days * DAY_MS).toISOString().slice(0, 10);
}
