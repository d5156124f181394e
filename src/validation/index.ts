export { bandsOf, shinglesOf, similarity, type Shingles } from './narrative-shingles';
export type { Rule } from './rule';
export { ALIKE } from './s-copy-narrative-alike';
export { RULE_DEFINITIONS, RULES } from './rules';
export type { ReportFigures, Surroundings } from './surroundings';
export { validateReport } from './validate-report';
