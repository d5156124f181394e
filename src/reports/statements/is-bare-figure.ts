import type { Figure } from './figure';

/** A number without a unit is a figure where words lead to it and a clause ends after it. */
const LED_BY = /[\u4e00-\u9fff:(]\s?$/u;
const ENDED_BY = /^\s?[,。;、)]/u;
/** Things counted without a measure word (撤销6账号). */
const COUNTED = /^\s?(?:账号|帐号|案件|申请|部门|栏目|专栏|网站)/u;
const YEAR = /^(?:19|20)\d\d$/u;
const COUNT_AHEAD = /[达为共计:]\s?$/u;
/** Numbers after these words are names of something. */
const NAMED =
  /(?:热线|电话|拨打|传真|邮编|编码|标识码|备案|编号|证号|号码|代码|QQ群?|索引号|网址|邮箱|版本|型号|字号|页码|版权)[^,。;]{0,6}$/u;
/** How far back the words that lead to it are read. */
const HOW_FAR_BACK = 16;

/**
 * Given a folded sentence, a number without a unit and where the list ends that it begins, or itself, returns whether it
 * can only be a figure.
 */
export function isBareFigure(folded: string, { start, value }: Figure, end: number): boolean {
  const before = folded.slice(Math.max(0, start - HOW_FAR_BACK), start);
  const after = folded.slice(end, end + 4);
  if (NAMED.test(before) || !LED_BY.test(before)) return false;
  if (YEAR.test(value) && !COUNT_AHEAD.test(before)) return false;
  return ENDED_BY.test(after) || COUNTED.test(after);
}
