import { defineText, useText } from '../../language/text';
import type { RankingVariables } from './use-ranking';

const text = defineText(
  {
    file: '下载本年本级全部地区的全部指标（CSV，基数为办理总计）',
    fictional: '示例数据的完整文件按省给出：请在上面选一个省或市。',
  },
  {
    file: 'Download all indicators of all districts of this year and level (CSV, of all handled)',
    fictional: 'The complete file of fictional data comes by province: choose one above.',
  },
);

/** A link to the complete file that the ranking is a part of. */
export function CompleteFile({ variables }: { readonly variables: RankingVariables }) {
  const words = useText(text);
  const { year, level, within, fictional } = variables;
  if (fictional && !within) return <p className="soft">{words.fictional}</p>;
  const parameters = new URLSearchParams({ years: String(year), level, ...(within ? { within } : {}) });
  return (
    <p>
      <a href={`/data/indicators.csv?${parameters.toString()}`} download>
        {words.file}
      </a>
    </p>
  );
}
