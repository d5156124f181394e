/** What users come for, and the saved queries that do it, by the numbers of their files. */
export const TASKS: readonly {
  readonly titles: readonly [string, string];
  readonly queries: readonly string[];
}[] = [
  { titles: ['查一份年报', 'Look into one report'], queries: ['01', '03', '07'] },
  { titles: ['比较、趋势与排名', 'Compare, follow and rank'], queries: ['02', '09', '10', '14'] },
  { titles: ['找地区与正文', 'Find districts and words'], queries: ['05', '06', '11'] },
  { titles: ['核验与复核', 'Check and review'], queries: ['04', '12', '15'] },
  { titles: ['数据集与联合', 'The dataset, and joining it'], queries: ['08', '13'] },
];
