import type { District, Gazetteer, ReportSource, SourceFlag } from '../../domain';
import type { Lines, Provenance, ReportMaterial } from '../report-material';
import type { Evidence } from './gather-evidence';
import { namedOrgan } from './place-names';

/** Words that mirrors of gambling and lottery sites put where a publisher stands. */
const SPAM = /免费公开资料|资料大全|博彩|葡京|六合|彩票|开奖|娱乐城|赌场|时时彩|棋牌|威尼斯人|太阳城/;
const ORGAN_WORDS = /政府|办公|局|委|厅|院|署|中心|信息|门户|管理|街道|镇|乡|部|会/;
const PINYIN_GLOSS = /[\u3400-\u9fff][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/gi;
/** A page has one or two such glosses by chance (names), a glossed mirror hundreds. */
const MOST_GLOSSES = 5;
const SAMPLE = 4000;

/** What a document's marks say against its identity, and how far it is therefore to be believed. */
export function assessSource(
  material: ReportMaterial,
  provenance: Provenance,
  evidence: Evidence,
  district: District | null,
  gazetteer: Gazetteer,
): ReportSource {
  const { marks, lines, traditional } = evidence;
  const flags: SourceFlag[] = [];
  const flagIf = (flag: SourceFlag, raised: boolean): void => {
    if (raised) flags.push(flag);
  };
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, SAMPLE);
  const host =
    provenance.url !== null && URL.canParse(provenance.url) ? new URL(provenance.url).hostname : null;
  flagIf(
    'PUBLISHER_CONTRADICTS_CODE',
    marks.publisher !== null && contradicts(marks.publisher, district, gazetteer),
  );
  flagIf('SPAM_VOCABULARY', isSpam(lines) || SPAM.test(marks.publisher ?? ''));
  flagIf('HOST_NOT_GOVERNMENT', host !== null && !/(?:^|\.)gov\.cn$/.test(host));
  flagIf('TRADITIONAL_SCRIPT', traditional);
  flagIf('PINYIN_GLOSSES', (text.match(PINYIN_GLOSS)?.length ?? 0) > MOST_GLOSSES);
  const isMirror = flags.length > 0;
  // Filings are made where the operator sits; they raise a flag, never a doubt.
  const province = district?.fictional ? undefined : district?.code.slice(0, 2);
  flagIf(
    'ICP_CONTRADICTS_CODE',
    province !== undefined && marks.icpProvince !== null && marks.icpProvince !== province,
  );
  flagIf(
    'POLICE_FILING_CONTRADICTS_CODE',
    province !== undefined && marks.policeCode !== null && !marks.policeCode.startsWith(province),
  );

  const citation = material.metadata.get('reconstructed-from') ?? null;
  const quarantined = flags.includes('PUBLISHER_CONTRADICTS_CODE') || flags.includes('SPAM_VOCABULARY');
  return {
    ...provenance,
    sha256: material.sha256,
    mediaType: material.mediaType,
    bytes: material.bytes,
    trust: citation !== null ? 'RECONSTRUCTED' : isMirror ? 'MIRROR' : host !== null ? 'OFFICIAL' : 'UNKNOWN',
    publisher: quarantined ? null : marks.publisher,
    flags,
    citation,
  };
}

/** A publisher contradicts the code if it is no organ at all, or an organ of a division elsewhere. */
function contradicts(publisher: string, district: District | null, gazetteer: Gazetteer): boolean {
  if (SPAM.test(publisher) || !ORGAN_WORDS.test(publisher)) return true;
  const named = namedOrgan(publisher, gazetteer, null).districts;
  if (!district || district.fictional || named.length === 0) return false;
  const lineage = gazetteer.lineage(district.code).map((each) => each.code);
  return !named.some(
    (each) =>
      lineage.includes(each.code) ||
      gazetteer.lineage(each.code).some((above) => above.code === district.code),
  );
}

/** The frame of the page is where mirrors put their own words; narrative may well speak of 彩票. */
function isSpam(lines: Lines): boolean {
  const frame = [...lines.slice(0, 2), ...lines.slice(-4)];
  return frame.some((line) => /主办|承办|版权/.test(line.text) && SPAM.test(line.text));
}
