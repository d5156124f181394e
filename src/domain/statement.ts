import type { Place } from './cell';
import type { SectionKind } from './form';

/**
 * A figure said in the narrative: “收到政府信息公开申请1600件” is subject 收到政府信息公开申请, value 1600, unit 件.
 * A sentence with several figures gives several statements.
 */
export interface Statement {
  /** The section it stands in; null before the first heading. */
  readonly section: SectionKind | null;
  /** What the figure is of, in the sentence's own words. */
  readonly subject: string;
  /** An exact decimal string, multiplied out (18万条 is 180000) but for sums of money and percentages. */
  readonly value: string;
  /** As printed: 件, 条, 人次, %, 元, 万元, 亿元; null if the figure has none. */
  readonly unit: string | null;
  /** The whole sentence; null for a RECONSTRUCTED source, whose sentences are not those of the publisher. */
  readonly text: string | null;
  /** Where the figure stands, its unit and words of approximation included. */
  readonly place: Place;
  /** 约, 近, 余, 多, 左右 and the like: the figure is not exact. */
  readonly approximate: boolean;
}
