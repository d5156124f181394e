import {
  APPLICATION_FIELD_LABELS,
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  OUTCOME_GROUP_LABELS,
  OUTCOME_LABELS,
  OUTCOMES,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
  SECTION_LABELS,
  SUBSECTION_LABELS,
  type Bilingual,
} from '../src/domain';
import { markdownTable } from './markdown-table';

const HEAD = ['Name', '中文', 'English'] as const;

function terms(labels: Readonly<Record<string, Bilingual>>): string {
  return markdownTable(
    HEAD,
    Object.entries(labels).map(([name, { zh, en }]) => [`\`${name}\``, zh, en]),
  );
}

function outcomes(): string {
  return markdownTable(
    ['Code', ...HEAD, 'Group', 'Editions'],
    OUTCOMES.map(({ code, kind, group, forms }) => [
      code,
      `\`${kind}\``,
      OUTCOME_LABELS[kind].zh,
      OUTCOME_LABELS[kind].en,
      `\`${group}\``,
      forms.map((form) => form.replace('FORM_', '')).join(', '),
    ]),
  );
}

/** Returns docs/glossary.md: every term of the form as src/domain/glossary.ts words it, in the form's order. */
export function glossaryPage(): string {
  return `# Glossary

The names that code, GraphQL, the command line and findings share, with the form's own Chinese terms.
This page is written by \`npm run docs:write\` from [src/domain/glossary.ts](../src/domain/glossary.ts):
change a term there.

## Sections of a report

${terms(SECTION_LABELS)}

Subjects to be told of under the first:

${terms(SUBSECTION_LABELS)}

## Table 2: proactive disclosure

Rows:

${terms(CATEGORY_LABELS)}

Columns:

${terms(CATEGORY_FIELD_LABELS)}

## Table 3: applications

Rows, by the form's numbering:

${outcomes()}

Columns:

${terms(APPLICATION_FIELD_LABELS)}

Groups of rows:

${terms(OUTCOME_GROUP_LABELS)}

## Table 4: reconsideration and litigation

Tracks:

${terms(REVIEW_LABELS)}

Results:

${terms(REVIEW_FIELD_LABELS)}
`;
}
