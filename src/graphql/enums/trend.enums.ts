import type { SeriesBreakKind, SeriesBreakSeverity } from '../../indicators';
import { createEnum } from './create-enum';

/** What becomes of the figures of divisions that were merged into one. */
export type TrendLineage = 'SEPARATE' | 'SUMMED';

export const TrendLineageEnum = createEnum<TrendLineage>(
  'TrendLineage',
  'What becomes of the figures of divisions that were merged into one (前身处理).',
  {
    SEPARATE: 'Each division has its own series, which a merger breaks (分别列出).',
    SUMMED:
      'Years before a merger are the sums of the divisions merged; where one was divided there is no sum (合并求和).',
  },
);

export const TrendBreakKindEnum = createEnum<SeriesBreakKind>(
  'TrendBreakKind',
  'What changed between one year of a series and the next (变化类别).',
  {
    FORM_CHANGE: 'The edition of the form, so that the indicator means something else (格式变化).',
    SCOPE_CHANGE: 'Whom the figures cover: the whole region or the organ alone (统计范围变化).',
    LAW_CHANGE: 'The law: refusals go to reconsideration before suit since 2024 (法律变化).',
    MERGER: 'A division went into another, or others into it (合并).',
    SPLIT: 'A division was divided, or cut out of another (拆分).',
    ESTABLISHMENT: 'The division was established, and nothing tells out of what (设立).',
    ABOLITION: 'The division was abolished, and nothing tells what became of it (撤销).',
    CODE_CHANGE: 'The code, for the same territory: the years are joined (代码变更).',
    TERRITORY_CHANGE: 'Part of the territory was ceded or received (部分区域划转).',
    RENAMING: 'The name alone (更名).',
  },
);

export const TrendBreakSeverityEnum = createEnum<SeriesBreakSeverity>(
  'TrendBreakSeverity',
  'Whether values on either side of a change may be compared (程度).',
  {
    BREAK: 'They may not (断点).',
    CAVEAT: 'They may, with something to bear in mind (提示).',
  },
);
