import { alone, type Planter } from './planted-error';

/** A year that ends in November. */
export const period: Planter = ({ page }) => ({
  page: { ...page, words: { ...page.words, lastDay: '11月30日' } },
  consequences: [alone('S-PERIOD', 'REPORT')],
});

/** The fifth section left out. */
export const sectionMissing: Planter = ({ page }) => ({
  page: { ...page, sections: page.sections.filter((kind) => kind !== 'PROBLEMS_AND_IMPROVEMENTS') },
  consequences: [alone('S-SECTIONS', 'REPORT')],
});

/** The last section before the one it should follow. */
export const sectionsOutOfOrder: Planter = ({ page }) => ({
  page: { ...page, sections: [...page.sections.slice(0, -2), ...page.sections.slice(-2).reverse()] },
  consequences: [alone('S-SECTIONS', 'REPORT')],
});
