import type { Lines } from '../report-material';
import { isoDate } from './iso-date';

/** The marks of a page by which its publisher can be told, each null where the page has none. */
export interface IdentityMarks {
  /** 网站标识码: six digits of a division and a serial, or `bm` and eight digits for central bodies. */
  readonly siteCode: string | null;
  /** Who runs the site: 主办, or the page's `SiteName`. */
  readonly publisher: string | null;
  /** The two-digit code of the province whose ICP filing the site bears. */
  readonly icpProvince: string | null;
  /** The six-digit division of the site's filing with the police. */
  readonly policeCode: string | null;
  /** ISO date on which the page says it was published. */
  readonly publishedOn: string | null;
}

const SITE_CODE = /(?:网站|政府网站)?标识码[:：\s（(]*((?:bm\d{8})|\d{10})(?!\d)/i;
const PUBLISHER =
  /(?:主办|主管)(?:单位|机关)?[:：]\s*([^\s:：|｜©]{2,40}?)(?=\s|[|｜©]|版权|承办|主办|维护|地址|$)/;
const ICP = /([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新])\s*ICP\s*备/i;
const POLICE = /公网安备[\s:：]*(\d{6})/;
const PUBLISHED =
  /(?:发布|公开|发文|成文|生成)(?:日期|时间)[:：\s]*(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const META_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/;

/** Which province each abbreviation on an ICP filing stands for. */
const ICP_PROVINCES: Readonly<Record<string, string>> = {
  京: '11',
  津: '12',
  冀: '13',
  晋: '14',
  蒙: '15',
  辽: '21',
  吉: '22',
  黑: '23',
  沪: '31',
  苏: '32',
  浙: '33',
  皖: '34',
  闽: '35',
  赣: '36',
  鲁: '37',
  豫: '41',
  鄂: '42',
  湘: '43',
  粤: '44',
  桂: '45',
  琼: '46',
  渝: '50',
  川: '51',
  蜀: '51',
  贵: '52',
  黔: '52',
  云: '53',
  滇: '53',
  藏: '54',
  陕: '61',
  秦: '61',
  甘: '62',
  陇: '62',
  青: '63',
  宁: '64',
  新: '65',
};

/** Given a page's meta names and its lines, returns the marks it bears; meta names come first, they are the CMS's own. */
export function readMarks(metadata: ReadonlyMap<string, string>, lines: Lines): IdentityMarks {
  const find = (pattern: RegExp): RegExpExecArray | null => {
    for (const line of lines) {
      const match = pattern.exec(line.text);
      if (match) return match;
    }
    return null;
  };
  const metaCode = /^(?:bm\d{8}|\d{10})$/i.exec(metadata.get('siteidcode')?.trim() ?? '')?.[0];
  const icp = find(ICP)?.[1];
  const published =
    META_DATE.exec(metadata.get('pubdate') ?? metadata.get('publishdate') ?? '') ?? find(PUBLISHED);
  return {
    siteCode: (metaCode ?? find(SITE_CODE)?.[1])?.toLowerCase() ?? null,
    publisher: find(PUBLISHER)?.[1] ?? metadata.get('sitename') ?? null,
    icpProvince: icp === undefined ? null : (ICP_PROVINCES[icp] ?? null),
    policeCode: find(POLICE)?.[1] ?? null,
    publishedOn: published ? isoDate(published[1]!, published[2]!, published[3]!) : null,
  };
}
