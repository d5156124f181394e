/** A number of a sentence, with where it stands in it: from its words of approximation to the end of its unit. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string | null;
  readonly approximate: boolean;
}

const ROUGHLY_BEFORE =
  /(?:大?约(?:为|有|达)?|大概|(?<![最附就邻亲将接])近|将近|接近|近乎|超过?|逾|突破|不足|不到|不少于|不低于|不超过|不多于|至少|最多)\s{0,2}$/u;
const ROUGHLY_AFTER = /\s?(?:以上|左右|上下|以内|以下|之多|不到|有余|\+(?!\d)|余(?=[,。;、)]|$))/uy;
const HOW_FAR_BACK = 8;

/** Given a folded sentence and a figure in it, returns it with the words of approximation beside it, which belong to it. */
export function withApproximation(folded: string, figure: Figure): Figure {
  const before = ROUGHLY_BEFORE.exec(folded.slice(Math.max(0, figure.start - HOW_FAR_BACK), figure.start));
  ROUGHLY_AFTER.lastIndex = figure.end;
  const after = ROUGHLY_AFTER.exec(folded);
  return {
    ...figure,
    start: figure.start - (before?.[0].length ?? 0),
    end: figure.end + (after?.[0].length ?? 0),
    approximate: figure.approximate || before !== null || after !== null,
  };
}
