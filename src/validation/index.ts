export type { Rule } from './rule';
export { RULE_DEFINITIONS, RULES } from './rules';
export { validateReport } from './validate-report';
