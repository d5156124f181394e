import type { Bilingual } from '../domain';

/** A sentence stays readable with this many names; the rest are counted. */
const MOST_NAMES = 4;

/** Given labels, returns them quoted and listed: `“规章”、“行政许可”`; beyond four, the first three and the number. */
export function listNames(labels: readonly Bilingual[]): Bilingual {
  const shown = labels.length > MOST_NAMES ? labels.slice(0, MOST_NAMES - 1) : labels;
  const zh = shown.map((label) => quoted(label).zh).join('、');
  const en = shown.map((label) => quoted(label).en).join(', ');
  if (shown.length === labels.length) return { zh, en };
  return { zh: `${zh}等 ${labels.length} 项`, en: `${en} and ${labels.length - shown.length} more` };
}

/** Given a label, returns it in quotation marks; its own, as in 危及“三安全一稳定”, become single ones. */
export function quoted({ zh, en }: Bilingual): Bilingual {
  const inner = zh.replaceAll('“', '‘').replaceAll('”', '’');
  return { zh: `“${inner}”`, en: `“${en}”` };
}
