import { INDICATOR_INPUTS, RATE_BASES } from '../src/domain';
import { BASIS_DEFINITIONS, INDICATOR_DEFINITIONS, type IndicatorDefinition } from '../src/indicators';
import { markdownTable } from './markdown-table';

function bases(): string {
  return markdownTable(
    ['Basis', '中文', 'English', 'Denominator'],
    RATE_BASES.map((basis) => {
      const { label, denominator } = BASIS_DEFINITIONS[basis];
      return [`\`${basis}\``, label.zh, label.en, `\`${denominator.plus.join(' + ')}\``];
    }),
  );
}

/** Most counts differ in their row alone: a line each. */
function counts(): string {
  return markdownTable(
    ['Indicator', '中文', 'English', 'Formula', 'Editions'],
    INDICATOR_DEFINITIONS.filter(({ measure }) => measure === 'COUNT' || measure === 'AMOUNT').map(
      (count) => [
        `\`${count.name}\``,
        count.label.zh,
        count.label.en,
        formulas(count).join('; '),
        editions(count),
      ],
    ),
  );
}

function section(rate: IndicatorDefinition): string {
  return `### ${rate.name}

**${rate.label.zh}**, ${rate.label.en}: ${rate.measure}

${formulas(rate).join('\n\n')}

${rate.definition.en}

${rate.definition.zh}

- Numerator: ${rate.numerator.zh}
- Denominator: ${rate.denominator?.zh}
- Bases: ${rate.bases.length > 0 ? rate.bases.join(', ') : 'its own denominator alone'}
- Editions: ${editions(rate)}
- Source (${rate.source.kind}): ${rate.source.text.en}
- Caveats: ${rate.caveats.map(({ en }) => en).join(' ')}
`;
}

function formulas({ formulas: all }: IndicatorDefinition): string[] {
  const texts = [...new Set(all.map(({ text }) => text))];
  if (texts.length === 1) return [`\`${texts[0]}\``];
  return all.map(({ form, text }) => `\`${text}\` (${form})`);
}

function editions({ forms }: IndicatorDefinition): string {
  return forms.map((form) => form.replace('FORM_', '')).join(', ');
}

function inputs(): string {
  return markdownTable(
    ['Input', 'Table', 'Row', 'Column'],
    INDICATOR_INPUTS.map(({ key, table, row, field }) => [`\`${key}\``, table, `\`${row}\``, `\`${field}\``]),
  );
}

/** Returns docs/indicators.md: every indicator as src/indicators defines and computes it. */
export function indicatorsPage(): string {
  const rates = INDICATOR_DEFINITIONS.filter(({ denominator }) => denominator !== null);
  return `# Indicators

What is computed from the tables of a report. This page is written by \`npm run docs:write\` from
[src/indicators](../src/indicators/index.ts): the formulas below are the data that is computed with. Clients ask for the
same with \`indicatorDefinitions\`.

- **Values** are counts, amounts in 10,000 yuan, or unrounded fractions; never percentages.
- **A figure that goes in** is the printed total. Where it is blank, it is the sum of the stated types of applicant, and
  the value is \`assumed\`, provided that the totals so derived add up to the printed 总计 (of applications received and
  carried over: that they equal it). Otherwise there is no value, and \`missing\` says why. Printed totals that do not add
  up are used as printed; the finding stands beside them.
- **The interval** is the 95 % score interval of Wilson (1927), without continuity correction, of proportions alone. The
  reports are a census: it describes how far a rate may be read, and estimates no population.
- **Reliable** is a rate whose denominator is 30 or more. A proportion whose numerator exceeds its denominator, by a
  wrong report, is served as printed, without an interval and not as reliable. Counts and amounts are printed totals and
  always reliable in this sense. What has no value is not reliable.
- **Missing**, the first that holds: BASIS_NOT_APPLICABLE, NO_REPORT, NOT_ON_THIS_FORM, ROW_MISSING, NOT_STATED,
  DENOMINATOR_ZERO, DENOMINATOR_NEGATIVE.

## Bases

A rate over 总计 can be put on another basis. Asked for none it stands on HANDLED. A basis that does not hold what the
numerator counts is refused, BASIS_NOT_APPLICABLE: what is unavailable or handled otherwise is no part of the
RESOLVABLE. Every other rate keeps its own denominator whatever basis is asked for, and answers \`basis: null\`, as
counts and amounts do.

${bases()}

## Rates

${rates.map(section).join('\n')}
## Counts and amounts

${counts()}

## Inputs

Every cell that a formula touches, by the name it has there. An input that an edition prints in parts is the sum of them
([crosswalk](crosswalk.md)).

${inputs()}
`;
}
