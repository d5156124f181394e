import type { Figure } from './figure';

/** Figures listed one after another without words between: 58、21、3、7件. */
export type FigureGroup = readonly Figure[];

const SEPARATOR = /^\s?(?:[、和及与/]|以及)\s?$/u;
const COMMA = /^\s?[,;]\s?$/u;
const LISTED = /(?:分别|依次|各(?=[为是有占达]))[^,。;:]{0,12}$/u;
const HOW_FAR_BACK = 20;

/** Given a folded sentence and its figures, returns them in groups; most are groups of one. */
export function groupFigures(folded: string, figures: readonly Figure[]): FigureGroup[] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    const between = group ? folded.slice(group.at(-1)!.end, figure.start) : '';
    const isListed =
      group && LISTED.test(folded.slice(Math.max(0, group[0]!.start - HOW_FAR_BACK), group[0]!.start));
    if (group && (SEPARATOR.test(between) || (isListed && COMMA.test(between)))) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** Given a list of figures, returns them with the unit that is printed once, at the end, for all. */
export function shareUnit(group: FigureGroup): FigureGroup {
  const { unit } = group.at(-1)!;
  return group.map((figure) => ({ ...figure, unit: figure.unit ?? unit }));
}
