import { RULES, type Rule } from '../src/validation';

function section(rule: Rule): string {
  return `## ${rule.id}: ${rule.name.en}

**${rule.name.zh}** (\`${rule.slug}\`), ${rule.severity}

> ${rule.formula}

${rule.description.en}

${rule.description.zh}

- Verdicts: ${rule.verdicts.join(', ')}
- Source: ${rule.reference}
`;
}

/** Returns docs/rules.md: every rule as src/validation words it, in the order in which findings are given. */
export function rulesPage(): string {
  return `# Rules

What every report is checked against. This page is written by \`npm run docs:write\` from
[src/validation](../src/validation/rules.ts): change a rule there.

A rule gives a finding for each row, column, track or cell it looks at, with one of four verdicts:

- **PASS**: it holds, by stated figures alone.
- **FAIL**: it does not hold, by stated figures alone, or whatever stood in the place of what was left blank.
- **ASSUMED**: it holds if what was left blank or dashed is zero.
- **NOT_ASSESSABLE**: a total is not stated, a cell holds words, a row is missing, or a blank may hold the difference.

Figures are compared exactly, without tolerance. A report that fails is published as it is, with the finding beside it.

${RULES.map(section).join('\n')}`;
}
