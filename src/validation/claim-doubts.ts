import type { AnnualReport, Statement } from '../domain';

/**
 * Whether a figure of the narrative may be of something else than the tables count: a part of it, another body's,
 * another year's. Such a figure may agree with the tables, but it says nothing if it does not.
 */

/** What says that a figure is of the whole that the report is of. */
const WHOLE = '全[省市县区州盟旗镇乡]|我[省市县区州盟旗]|本[省市县区州盟旗](?!级)|各级(?:行政机关)?';
/** What says that a figure is of the organ itself: the whole of its own report, a part of its region's. */
const OWN = '本(?:机关|单位|部门|局|厅|委|办|镇|乡|街道)|我(?:局|厅|委|办|部|镇|乡|街道|单位|机关|部门)';

/** The words in which reports plainly tell of the whole; what has any other may be of a part. */
const PLAIN_WORDS = [
  '共 总 合计 共计 累计 全年 年度 本年度? 当年 今年 年内 新 已 均 的 和 及 以及 或 与 件 类 全部 各类 数量? 量',
  '政府信息公开 政府信息 信息公开 公开(?=申请) 依申请公开 依法 申请 工作 案件 事项 继续 至 到 加上',
  '收到 受理 接收 收办 收件 新收 新增 答复 回复 办理 办结 处理 完毕 完成 结转 转 上一?年度? 去年 下一?年度? 次年',
  '(?:同意|部分|全部|不予|予以)公开 予以 无法提供 不予处理 其[他它]处理 作出 做出 决定',
  '因 涉及 有关 相关 引发 引起 被 提起 提出 发生 产生 行政 复议 诉讼 未经 经 直接 起诉 后',
  '结果 维持 纠正 纠错 尚未 尚 未 审结 未结 结案 审理 正在 中',
  '制发 制定 印发 出台 发布 公布 制作 废止 失效 宣布 现行 有效 地方 政府 规范性文件 规章',
  '[、，“”"（）()\\s]',
].flatMap((words) => words.split(' '));
const PLAIN = new RegExp(`${WHOLE}|${PLAIN_WORDS.sort((a, b) => b.length - a.length).join('|')}`, 'gu');
const PLAIN_OWN = new RegExp(OWN, 'gu');
/** 其他 is a result of table 4, but some of the applications. */
const OTHER_RESULT = /其[他它]/gu;

/** Bodies that are a part of a region, and of an organ. */
const PART_OF_REGION =
  /局|厅|委(?!托)|府办|办公室|街道|乡镇|部门|单位|[省市县区镇乡]级|县区|区县|机关(?!共)|名义/u;
const PART_OF_ORGAN = /下属|所属|局属|分局|直属|科室|名义|各村/u;
const OF_WHOLE = new RegExp(WHOLE, 'u');

/** Comparisons with another year, and what was carried from one to the next: these have other years in them rightly. */
const COMPARED =
  /(?:较|比|与|同|相比)(?:上一?年度?|去年|往年|20\d\d\s?年度?)[^，,；;。]*|(?:上一?年度?|去年|20\d\d\s?年度?)(?:[^，,；;。]{0,8})?结转(?!的)|结转(?:上一?年度?|去年)|(?:结?转|延续)[^，,；;。]{0,6}(?:20\d\d\s?年度?|下一?年度?|次年)/gu;
const WHOLE_PERIOD = /20\d\d\s?年\s?1\s?月\s?1\s?日.{0,6}?12\s?月\s?31\s?日/gu;
/** Sums that are not of one year, and parts of a year. */
const OTHER_PERIOD =
  /历年|历史|以来|往年|近\s?[一二两三四五六七八九十\d]{1,2}\s?年|上一?年|去年|前年|同期|[上下]半年|季度|\d\s?月(?:份|至|到|[-—–~])/u;
const SUMMED = /累计/u;
const SUMMED_IN_YEAR = /(?:全年|年度|本年|今年|当年|年内|20\d\d\s?年)[^，,；;。]{0,12}累计/u;

const SEMICOLON = /[；;]/u;

/** What a share is of, if it is of a total. */
const TOTALS = /占|比例|比重|比|率|约|分别|其中|为|达|[的%]/gu;

type Doubted = Pick<Statement, 'subject' | 'text'>;

/** Given a figure and its report, returns whether it may be of something else; of a review, 其他 is a result. */
export function isDoubtful({ subject, text }: Doubted, report: AnnualReport, isOfReview: boolean): boolean {
  const said = leadUpTo(subject, text ?? subject, report.year);
  const isOwn = isOfOrgan(report);
  const plain = isOwn ? subject.replace(PLAIN_OWN, '') : subject;
  const rest = (isOfReview ? plain.replace(OTHER_RESULT, '') : plain).replace(PLAIN, '');
  const isOfElse = isOfPart(said, isOwn) || isOfMore(said, report);
  return rest !== '' || isOfElse || isOfOtherPeriod(said, report.year);
}

/** Given two figures said one after another, returns whether a semicolon parts them: what one is of, the other need not be. */
export function arePartedBySemicolon(one: Doubted, other: Doubted): boolean {
  if (one.text === null || one.text !== other.text) return false;
  const clauses = one.text.split(SEMICOLON);
  const clauseOf = ({ subject }: Doubted): number => clauses.findIndex((clause) => clause.includes(subject));
  return clauseOf(one) < clauseOf(other);
}

/**
 * What a figure is of is said before it: by its own clause alone if that names the whole or the year, or else by the
 * sentence up to the end of the clause.
 */
function leadUpTo(subject: string, sentence: string, year: number): string {
  const clauses = sentence.split(SEMICOLON);
  const at = clauses.findIndex((clause) => clause.includes(subject));
  const own = clauses[at];
  if (own === undefined) return sentence;
  const isComplete = OF_WHOLE.test(own) || own.includes(`${year}年`);
  return isComplete ? own : clauses.slice(0, at + 1).join('；');
}

/** Given what a share is told of (占答复总数), returns whether that is all applications of some sort. */
export function isShareOfAll(relation: string): boolean {
  return !/全[省市国]/u.test(relation) && relation.replace(TOTALS, '').replace(PLAIN, '') === '';
}

/** Whether the report is of one organ rather than of a region. */
function isOfOrgan({ scope, agency }: AnnualReport): boolean {
  return scope === 'OWN_ORGAN' || (agency.kind !== 'GOVERNMENT' && agency.kind !== 'GENERAL_OFFICE');
}

function isOfPart(sentence: string, isOwn: boolean): boolean {
  return isOwn ? PART_OF_ORGAN.test(sentence) : PART_OF_REGION.test(sentence) && !OF_WHOLE.test(sentence);
}

/** 全市 in a district's report is its city. */
function isOfMore(sentence: string, { agency }: AnnualReport): boolean {
  const [, unit] = /([省市县区州盟旗])(?:人民政府.*)?$/u.exec(agency.name) ?? [];
  if (unit === '市') return /全省/u.test(sentence);
  return unit !== undefined && '县区旗'.includes(unit) && /全[省市州盟]/u.test(sentence);
}

function isOfOtherPeriod(sentence: string, year: number): boolean {
  const said = sentence.replace(COMPARED, '').replace(WHOLE_PERIOD, '');
  const years = [...said.matchAll(/((?:19|20)\d\d)\s?(?:年|[-—–~至])/gu)].map(([, each]) => Number(each));
  const isSummed = SUMMED.test(said) && !SUMMED_IN_YEAR.test(said);
  return isSummed || OTHER_PERIOD.test(said) || years.some((each) => each !== year);
}
